// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

#include <algorithm>
#include <cstdint>

namespace dwc {

DecodedCharacter decodeUtf8(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return std::uint8_t(text[i]); };
    const std::uint8_t first = byte(0);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return {first, 1, false};
    char32_t character = first & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {first, 1, false};
        character = (character << 6) | (byte(i) & 0x3Fu);
    }
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (character < kSmallest[length] || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        return {first, 1, false};
    return {character, length, true};
}

std::string_view withoutInvalidUtf8(std::string_view text, std::string &buffer)
{
    const auto isAscii = [](char c) { return std::uint8_t(c) < 0x80; };
    std::size_t at = std::size_t(std::ranges::find_if_not(text, isAscii) - text.begin());
    bool copied = false;
    while (at < text.size()) {
        const DecodedCharacter next = decodeUtf8(text.substr(at));
        if (!next.valid && !copied) {
            buffer.assign(text.substr(0, at));
            copied = true;
        }
        if (copied)
            buffer.append(next.valid ? text.substr(at, next.length) : std::string_view("\uFFFD"));
        at += next.length;
    }
    return copied ? std::string_view(buffer) : text;
}

} // namespace dwc
