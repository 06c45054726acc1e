// SPDX-License-Identifier: Apache-2.0
#include "core/base/printable.h"

#include "core/base/utf8.h"

#include <QChar>
#include <algorithm>
#include <cstdio>

namespace dwc {

namespace {

/// Shows nothing where it stands: a name of these would look like another, or like none. Selectors of emoji stay.
bool isInvisible(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F) ||
           c == 0x2800 || c == 0x3164 || c == 0xFFA0 || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isHarmless(char32_t c)
{
    if (isInvisible(c))
        return false;
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
        const DecodedCharacter next = decodeUtf8(foreign);
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
