// SPDX-License-Identifier: Apache-2.0
#include "core/base/printable.h"

#include <QChar>

#include <algorithm>
#include <cstdint>
#include <cstdio>

namespace dwc {

namespace {

struct Decoded
{
    char32_t character = 0;
    std::size_t length = 1;
    bool valid = false;
};

/// One code point of UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
Decoded decode(std::string_view text)
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

bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional marks, joiners, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

void appendEscape(std::string &out, const char *form, unsigned value)
{
    char text[16];
    const int length = std::snprintf(text, sizeof text, form, value);
    out.append(text, std::size_t(length));
}

} // namespace

std::string printable(std::string_view foreign, std::size_t maxCharacters)
{
    std::string out;
    out.reserve(std::min(foreign.size(), maxCharacters) + 8);
    std::size_t characters = 0;
    while (!foreign.empty()) {
        if (characters++ == maxCharacters) {
            out += "\u2026";
            break;
        }
        const Decoded next = decode(foreign);
        if (!next.valid)
            appendEscape(out, "<%02X>", unsigned(next.character));
        else if (isHarmless(next.character))
            out.append(foreign.substr(0, next.length));
        else
            appendEscape(out, "<U+%04X>", unsigned(next.character));
        foreign.remove_prefix(next.length);
    }
    return out;
}

} // namespace dwc
