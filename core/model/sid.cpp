// SPDX-License-Identifier: Apache-2.0
#include "core/model/sid.h"

#include <algorithm>
#include <charconv>

namespace dwc {

namespace {

constexpr std::uint64_t kMaxAuthority = 0xFFFF'FFFF'FFFFull;

template <class Number>
bool takeNumber(std::string_view &text, Number &number)
{
    int base = 10;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        base = 16;
        text.remove_prefix(2);
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end == text.data())
        return false;
    text.remove_prefix(std::size_t(end - text.data()));
    return true;
}

} // namespace

std::optional<Sid> Sid::fromText(std::string_view text)
{
    if (!text.starts_with("S-1-") && !text.starts_with("s-1-"))
        return std::nullopt;
    text.remove_prefix(4);
    Sid sid;
    if (!takeNumber(text, sid.m_authority) || sid.m_authority > kMaxAuthority)
        return std::nullopt;
    while (!text.empty()) {
        if (text.front() != '-' || sid.m_count == sid.m_sub.size())
            return std::nullopt;
        text.remove_prefix(1);
        if (text.starts_with("0x") || text.starts_with("0X") || !takeNumber(text, sid.m_sub[sid.m_count]))
            return std::nullopt;
        ++sid.m_count;
    }
    return sid.m_count ? std::optional(sid) : std::nullopt;
}

std::optional<Sid> Sid::fromBytes(std::string_view octets)
{
    const auto byte = [&](std::size_t i) { return std::uint8_t(octets[i]); };
    if (octets.size() < 12 || byte(0) != 1 || byte(1) < 1 || byte(1) > 15)
        return std::nullopt;
    Sid sid;
    sid.m_count = byte(1);
    if (octets.size() != 8 + std::size_t(sid.m_count) * 4)
        return std::nullopt;
    for (std::size_t i = 2; i < 8; ++i)
        sid.m_authority = sid.m_authority << 8 | byte(i);
    for (std::size_t i = 0; i < sid.m_count; ++i) {
        const std::size_t at = 8 + i * 4;
        sid.m_sub[i] = std::uint32_t(byte(at)) | std::uint32_t(byte(at + 1)) << 8 |
                       std::uint32_t(byte(at + 2)) << 16 | std::uint32_t(byte(at + 3)) << 24;
    }
    return sid;
}

std::optional<Sid> Sid::fromEitherForm(std::string_view octets)
{
    if (auto sid = fromText(octets))
        return sid;
    return fromBytes(octets);
}

std::string Sid::text() const
{
    if (isNull())
        return {};
    std::array<char, 192> text; // 4, at most 15 of the authority, and 15 times 11
    char *at = std::ranges::copy(std::string_view("S-1-"), text.data()).out;
    if (m_authority > 0xFFFF'FFFFu) {
        *at++ = '0';
        *at++ = 'x';
        for (int shift = 44; shift >= 0; shift -= 4)
            *at++ = "0123456789abcdef"[m_authority >> shift & 15];
    } else {
        at = std::to_chars(at, text.end(), m_authority).ptr;
    }
    for (std::size_t i = 0; i < m_count; ++i) {
        *at++ = '-';
        at = std::to_chars(at, text.end(), m_sub[i]).ptr;
    }
    return std::string(text.data(), at);
}

std::string Sid::bytes() const
{
    if (isNull())
        return {};
    std::string octets{'\1', char(m_count)};
    for (int shift = 40; shift >= 0; shift -= 8)
        octets += char(m_authority >> shift & 0xFF);
    for (std::size_t i = 0; i < m_count; ++i) {
        for (int shift = 0; shift < 32; shift += 8)
            octets += char(m_sub[i] >> shift & 0xFF);
    }
    return octets;
}

Sid Sid::parent() const
{
    if (m_count < 2)
        return {};
    Sid shorter = *this;
    shorter.m_sub[--shorter.m_count] = 0;
    return shorter;
}

Sid Sid::child(std::uint32_t rid) const
{
    if (isNull() || m_count == m_sub.size())
        return {};
    Sid longer = *this;
    longer.m_sub[longer.m_count++] = rid;
    return longer;
}

} // namespace dwc
