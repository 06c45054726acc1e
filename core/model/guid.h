// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dwc {

/// 16 bytes in the order in which the text is read (RFC 4122, "canonical"), so that comparing bytes sorts as
/// comparing texts. Windows stores the first three groups little-endian (MS-DTYP 2.3.4.2); that order exists only
/// in windowsOrder(), at the directory's edge.
using GuidBytes = std::array<std::uint8_t, 16>;

/// Canonical order to Windows order, and back: the same swap.
GuidBytes windowsOrder(const GuidBytes &bytes);
/// Any notation: with or without dashes, in braces, any letter case; nothing for anything else.
std::optional<GuidBytes> guidBytesFromText(std::string_view text);
/// Lower case, with dashes, no braces.
std::string guidText(const GuidBytes &bytes);
/// Spreads the bits of a number over all of it (the last step of splitmix64).
constexpr std::uint64_t mixed(std::uint64_t number)
{
    number = (number ^ number >> 30) * 0xBF58'476D'1CE4'E5B9ull;
    number = (number ^ number >> 27) * 0x94D0'49BB'1331'11EBull;
    return number ^ number >> 31;
}

/// A GUID of one kind; kinds do not convert into each other.
template <class Kind>
struct Guid
{
    GuidBytes bytes{}; ///< canonical order

    auto operator<=>(const Guid &) const = default;
    bool isNil() const { return bytes == GuidBytes{}; }
    std::string text() const { return guidText(bytes); }
    /// The 16 bytes as an LDAP octet string in Windows order (objectGUID, msDS-DeviceID, msDS-CloudAnchor).
    std::string windowsBytes() const
    {
        const GuidBytes swapped = windowsOrder(bytes);
        return std::string(reinterpret_cast<const char *>(swapped.data()), swapped.size());
    }
    static std::optional<Guid> fromText(std::string_view text)
    {
        const auto parsed = guidBytesFromText(text);
        return parsed ? std::optional(Guid{*parsed}) : std::nullopt;
    }
    /// From an LDAP octet string in Windows order; nothing unless it has exactly 16 bytes.
    static std::optional<Guid> fromWindowsBytes(std::string_view octets)
    {
        GuidBytes raw{};
        if (octets.size() != raw.size())
            return std::nullopt;
        std::memcpy(raw.data(), octets.data(), raw.size());
        return Guid{windowsOrder(raw)};
    }
};

using DeviceId = Guid<struct DeviceIdKind>;           ///< Graph `deviceId`, AD `msDS-DeviceID`
using CloudObjectId = Guid<struct CloudObjectIdKind>; ///< Graph `id`, AD `msDS-CloudAnchor`
using CloudUserId = Guid<struct CloudUserIdKind>;     ///< Graph `id` of a user
using ObjectGuid = Guid<struct ObjectGuidKind>;       ///< AD `objectGUID`
/// schemaIDGUID of a class or attribute, or rightsGuid of a property set or extended right.
using SchemaGuid = Guid<struct SchemaGuidKind>;
using TenantId = Guid<struct TenantIdKind>;
using PlanId = Guid<struct PlanIdKind>;       ///< random, one per plan made
using ProfileId = Guid<struct ProfileIdKind>; ///< random, written into the profile

} // namespace dwc

template <class Kind>
struct std::hash<dwc::Guid<Kind>>
{
    /// Every bit counts: time-based ids of one machine (RFC 4122 version 1, which OpenLDAP's entryUUID is) share
    /// their last eight bytes, and ids counted up share their first.
    std::size_t operator()(const dwc::Guid<Kind> &guid) const noexcept
    {
        std::uint64_t high, low;
        std::memcpy(&high, guid.bytes.data(), sizeof high);
        std::memcpy(&low, guid.bytes.data() + 8, sizeof low);
        return dwc::mixed(dwc::mixed(high) ^ low);
    }
};
