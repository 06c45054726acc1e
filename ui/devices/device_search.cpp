// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_search.h"

#include "core/model/dn.h"

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

/// Hex digits of an id's beginning; nothing when it is anything else.
std::optional<std::string> idPrefixOf(std::string_view typed)
{
    std::string digits;
    for (const char sign : typed) {
        if (sign == '-')
            continue;
        const bool isHex = (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f') || (sign >= 'A' && sign <= 'F');
        if (!isHex)
            return std::nullopt;
        digits += char(sign >= 'A' && sign <= 'F' ? sign + 32 : sign);
    }
    return digits.size() >= 4 && digits.size() < 32 ? std::optional(digits) : std::nullopt;
}

bool beginsWith(const GuidBytes &bytes, std::string_view digits)
{
    constexpr char kDigits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int nibble = i % 2 ? bytes[i / 2] & 15 : bytes[i / 2] >> 4;
        if (kDigits[nibble] != digits[i])
            return false;
    }
    return true;
}

class Search
{
public:
    Search(const DeviceTable &table, std::string_view typed) : m_table(table), m_typed(typed), m_hits(table.size()) {}

    std::vector<bool> run()
    {
        if (const auto bytes = guidBytesFromText(m_typed)) {
            byId(*bytes);
            return std::move(m_hits);
        }
        if (const auto digits = idPrefixOf(m_typed))
            byIdPrefix(*digits);
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

    void byIdPrefix(const std::string &digits)
    {
        for (std::uint32_t row = 0; row < m_table.size(); ++row) {
            const auto device = m_table.deviceId(row);
            const auto object = m_table.objectId(row);
            m_hits[row] = (device && beginsWith(device->bytes, digits)) || (object && beginsWith(object->bytes, digits));
        }
    }

    void byText(const std::string &needle)
    {
        const std::string_view all = m_table.foldedAll();
        const char *at = all.data(), *const end = all.data() + all.size();
        while (at < end) {
            const void *found = memmem(at, std::size_t(end - at), needle.data(), needle.size());
            if (!found)
                return;
            const auto offset = std::size_t(static_cast<const char *>(found) - all.data());
            m_hits[m_table.rowAt(offset)] = true;
            // on with the next row: one hit is enough
            const void *next = std::memchr(found, '\n', std::size_t(end - static_cast<const char *>(found)));
            at = static_cast<const char *>(next) + 1;
        }
    }

    void byOwner(const std::string &needle)
    {
        const auto &users = m_table.foldedUsers();
        std::vector<bool> isAsked(users.size());
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
    std::vector<bool> m_hits;
};

} // namespace

std::vector<bool> searchDevices(const DeviceTable &table, std::string_view typed)
{
    typed = firstPartOf(trimmed(typed));
    if (typed.empty())
        return {};
    return Search(table, typed).run();
}

} // namespace dwc
