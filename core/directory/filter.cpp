// SPDX-License-Identifier: Apache-2.0
#include "core/directory/filter.h"

#include <cassert>

namespace dwc {

namespace {

/// More than the standard asks for: whatever is not plain becomes \XX, so that no text depends on how a
/// server reads the bytes between.
bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_.@ ,=+:{}/").find(c) != std::string_view::npos;
}

std::string escaped(std::string_view octets)
{
    constexpr char kHex[] = "0123456789abcdef";
    std::string out;
    out.reserve(octets.size() * 3);
    for (const char c : octets) {
        if (isPlain(c)) {
            out += c;
            continue;
        }
        const auto byte = std::uint8_t(c);
        out += '\\';
        out += kHex[byte >> 4];
        out += kHex[byte & 15];
    }
    return out;
}

} // namespace

Filter Filter::equals(std::string_view attribute, std::string_view octets)
{
    return Filter("(" + std::string(attribute) + "=" + escaped(octets) + ")");
}

Filter Filter::startsWith(std::string_view attribute, std::string_view octets)
{
    return Filter("(" + std::string(attribute) + "=" + escaped(octets) + "*)");
}

Filter Filter::atLeast(std::string_view attribute, std::string_view octets)
{
    return Filter("(" + std::string(attribute) + ">=" + escaped(octets) + ")");
}

Filter Filter::present(std::string_view attribute)
{
    return Filter("(" + std::string(attribute) + "=*)");
}

Filter Filter::all(std::span<const Filter> parts)
{
    return combine('&', parts);
}

Filter Filter::any(std::span<const Filter> parts)
{
    return combine('|', parts);
}

Filter Filter::combine(char sign, std::span<const Filter> parts)
{
    assert(!parts.empty());
    if (parts.size() == 1)
        return parts.front();
    std::string text = "(";
    text += sign;
    for (const Filter &part : parts)
        text += part.m_text;
    return Filter(text + ")");
}

} // namespace dwc
