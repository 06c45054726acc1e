// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// A security identifier (MS-DTYP 2.4.2): identifier authority and 1 to 15 sub-authorities.
class Sid
{
public:
    Sid() = default; ///< the empty SID: isNull()

    /// The form S-1-5-21-…; the authority decimal, or 0x and 12 hex digits. Nothing for anything else.
    static std::optional<Sid> fromText(std::string_view text);
    /// The binary form of objectSid and security descriptors: sub-authorities little-endian, exact length.
    static std::optional<Sid> fromBytes(std::string_view octets);
    /// A stored owner: AD FS and older writers keep either the text's ASCII bytes or the binary form.
    static std::optional<Sid> fromEitherForm(std::string_view octets);

    std::string text() const;
    std::string bytes() const;
    bool isNull() const { return m_count == 0; }
    /// The last sub-authority: the RID of an account.
    std::uint32_t rid() const { return m_count ? m_sub[std::size_t(m_count - 1)] : 0; }
    /// The SID without its last sub-authority: an account's domain.
    Sid parent() const;
    /// This SID with one more sub-authority; null when there is no room.
    Sid child(std::uint32_t rid) const;

    auto operator<=>(const Sid &) const = default;

private:
    std::uint64_t m_authority = 0; ///< 48 bits
    std::uint8_t m_count = 0;
    std::array<std::uint32_t, 15> m_sub{};
};

} // namespace dwc
