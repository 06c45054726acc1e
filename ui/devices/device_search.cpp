// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_search.h"

#include <QByteArray>
#include <algorithm>
#include <cstring>

namespace dwc {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char sign) { return sign == ' ' || sign == '\t'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// "CN=c81f…,CN=RegisteredDevices,DC=…" is asked for by its first part.
std::string_view firstPartOf(std::string_view typed)
{
    const bool isDn = typed.size() > 3 && (typed.starts_with("CN=") || typed.starts_with("cn="));
    if (!isDn)
        return typed;
    typed.remove_prefix(3);
    return typed.substr(0, typed.find(','));
}

/// The digits with which an id begins.
class IdPrefix
{
public:
    /// Nothing for anything but some hex digits, with or without dashes.
    static std::optional<IdPrefix> fromText(std::string_view typed)
    {
        IdPrefix prefix;
        for (const char sign : typed) {
            if (sign == '-')
                continue;
            const char lower = sign >= 'A' && sign <= 'F' ? char(sign + 32) : sign;
            const auto digit = std::string_view("0123456789abcdef").find(lower);
            if (digit == std::string_view::npos || prefix.m_count == 2 * prefix.m_digits.size())
                return std::nullopt;
            const bool isHigh = prefix.m_count % 2 == 0;
            prefix.m_digits[prefix.m_count / 2] |= std::uint8_t(isHigh ? digit << 4 : digit);
            ++prefix.m_count;
        }
        return prefix.m_count >= kFewest ? std::optional(prefix) : std::nullopt;
    }

    bool begins(const GuidBytes &id) const
    {
        const std::size_t whole = m_count / 2;
        if (id[0] != m_digits[0] || std::memcmp(id.data(), m_digits.data(), whole) != 0)
            return false;
        return m_count % 2 == 0 || (id[whole] & 0xF0) == m_digits[whole];
    }

private:
    static constexpr std::size_t kFewest = 4; ///< digits; fewer are a piece of a name

    GuidBytes m_digits{};
    std::size_t m_count = 0;
};

/// Octets as tools print them: "6a 4b …", "6a:4b:…", "\6a\4b…", "0x6a4b…", or base64 as in LDIF.
std::optional<GuidBytes> octetsOf(std::string_view typed)
{
    constexpr std::size_t kOctets = 16, kBase64 = 24;
    if (typed.size() == kBase64 && typed.ends_with("==")) {
        const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(typed.data(), kBase64),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        GuidBytes bytes{};
        if (!decoded || std::size_t(decoded.decoded.size()) != kOctets)
            return std::nullopt;
        std::memcpy(bytes.data(), decoded.decoded.constData(), kOctets);
        return bytes;
    }
    if (typed.starts_with("0x"))
        typed.remove_prefix(2);
    std::string digits;
    for (const char sign : typed) {
        if (sign != ' ' && sign != ':' && sign != '\\')
            digits += sign;
    }
    return digits.size() == 2 * kOctets ? guidBytesFromText(digits) : std::nullopt;
}

class Search
{
public:
    Search(const DeviceTable &table, std::string_view typed)
        : m_table(table), m_typed(typed), m_hits(table.size())
    {
    }

    std::vector<std::uint8_t> run()
    {
        auto bytes = guidBytesFromText(m_typed);
        if (!bytes)
            bytes = octetsOf(m_typed);
        if (bytes) {
            byId(*bytes);
            return std::move(m_hits);
        }
        if (const auto prefix = IdPrefix::fromText(m_typed))
            byIdPrefix(*prefix);
        const std::string needle = foldForSearch(m_typed);
        byText(needle);
        byOwner(needle);
        return std::move(m_hits);
    }

private:
    void byId(const GuidBytes &asked)
    {
        const GuidBytes swapped = windowsOrder(asked);
        for (std::uint32_t row = 0; row < m_table.size(); ++row) {
            const auto isAsked = [&](const GuidBytes &bytes) { return bytes == asked || bytes == swapped; };
            const auto device = m_table.deviceId(row);
            const auto object = m_table.objectId(row);
            bool isHit = (device && isAsked(device->bytes)) || (object && isAsked(object->bytes));
            if (!isHit && m_table.record(row).directory != kNone)
                isHit = isAsked(m_table.object(row)->guid().bytes);
            m_hits[row] = isHit;
        }
    }

    void byIdPrefix(const IdPrefix &prefix)
    {
        for (std::uint32_t row = 0; row < m_table.size(); ++row) {
            const auto device = m_table.deviceId(row);
            const auto object = m_table.objectId(row);
            m_hits[row] =
                (device && prefix.begins(device->bytes)) || (object && prefix.begins(object->bytes));
        }
    }

    void byText(const std::string &needle)
    {
        const std::string_view all = m_table.foldedAll();
        std::size_t place = 0; // of the last hit in its row: neighbours often have it there too
        for (std::uint32_t row = 0; row < m_table.size(); ++row) {
            const std::string_view text = m_table.folded(row);
            if (text.substr(std::min(place, text.size())).starts_with(needle)) {
                m_hits[row] = 1;
                continue;
            }
            const char *const from = text.data(), *const end = all.data() + all.size();
            const auto *found = static_cast<const char *>(
                memmem(from, std::size_t(end - from), needle.data(), needle.size()));
            if (!found)
                return;
            while (found >= m_table.folded(row).data() + m_table.folded(row).size())
                ++row;
            m_hits[row] = 1;
            place = std::size_t(found - m_table.folded(row).data());
        }
    }

    void byOwner(const std::string &needle)
    {
        const auto &users = m_table.foldedUsers();
        std::vector<std::uint8_t> isAsked(users.size());
        bool any = false;
        for (std::size_t number = 0; number < users.size(); ++number) {
            isAsked[number] = users[number].find(needle) != std::string::npos;
            any |= isAsked[number];
        }
        if (!any)
            return;
        for (std::uint32_t row = 0; row < m_table.size(); ++row) {
            const std::uint32_t owner = m_table.record(row).owner;
            if (owner != kNone && isAsked[owner])
                m_hits[row] = true;
        }
    }

    const DeviceTable &m_table;
    std::string_view m_typed;
    std::vector<std::uint8_t> m_hits;
};

} // namespace

std::vector<std::uint8_t> searchDevices(const DeviceTable &table, std::string_view typed)
{
    typed = firstPartOf(trimmed(typed));
    if (typed.empty())
        return {};
    return Search(table, typed).run();
}

} // namespace dwc
