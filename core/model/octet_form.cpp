// SPDX-License-Identifier: Apache-2.0
#include "core/model/octet_form.h"

#include <algorithm>
#include <cstring>

namespace dwc {

void OctetWriter::number(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        octet(std::uint8_t(value | 0x80));
    octet(std::uint8_t(value));
}

void OctetWriter::integer(std::int64_t value)
{
    number(std::uint64_t(value) << 1 ^ std::uint64_t(value >> 63));
}

void OctetWriter::text(std::string_view value)
{
    number(value.size());
    m_octets += value;
}

std::string_view OctetReader::take(std::size_t size)
{
    if (!m_ok || size > m_left.size()) {
        m_ok = false;
        return {};
    }
    const std::string_view taken = m_left.substr(0, size);
    m_left.remove_prefix(size);
    return taken;
}

std::uint8_t OctetReader::octet()
{
    const std::string_view taken = take(1);
    return taken.empty() ? std::uint8_t(0) : std::uint8_t(taken.front());
}

std::uint64_t OctetReader::number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::uint8_t digit = octet();
        value |= std::uint64_t(digit & 0x7f) << shift;
        if (!(digit & 0x80))
            return m_ok ? value : 0;
    }
    m_ok = false;
    return 0;
}

std::size_t OctetReader::count()
{
    const std::uint64_t value = number();
    if (value > m_left.size())
        m_ok = false;
    return m_ok ? std::size_t(value) : 0;
}

std::int64_t OctetReader::integer()
{
    const std::uint64_t value = number();
    return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
}

std::string_view OctetReader::text()
{
    return take(count());
}

GuidBytes OctetReader::id()
{
    GuidBytes bytes{};
    const std::string_view taken = take(bytes.size());
    if (taken.size() == bytes.size())
        std::memcpy(bytes.data(), taken.data(), bytes.size());
    return bytes;
}

std::uint64_t checksumOf(std::string_view octets)
{
    constexpr std::uint64_t kMultiplier = 0x9E37'79B9'7F4A'7C15u; // odd, so that no bit is lost
    std::uint64_t sum = octets.size();
    for (std::size_t at = 0; at < octets.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, octets.data() + at, std::min(sizeof word, octets.size() - at));
        sum = (sum ^ word) * kMultiplier;
        sum ^= sum >> 29;
    }
    return sum;
}

} // namespace dwc
