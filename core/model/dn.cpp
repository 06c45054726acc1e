// SPDX-License-Identifier: Apache-2.0
#include "core/model/dn.h"

namespace dwc {

Dn Dn::child(const Dn &parent, std::string_view type, std::string_view value)
{
    constexpr std::string_view kSpecial = "\"+,;<>\\=";
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string text(type);
    text += '=';
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const auto byte = static_cast<unsigned char>(c);
        const bool atEdge = (i == 0 && (c == ' ' || c == '#')) || (i + 1 == value.size() && c == ' ');
        if (byte < 0x20 || byte == 0x7F) {
            text += {'\\', kHex[byte >> 4], kHex[byte & 15]};
        } else {
            if (atEdge || kSpecial.find(c) != std::string_view::npos)
                text += '\\';
            text += c;
        }
    }
    if (!parent.isEmpty())
        text += ',' + parent.text();
    return Dn(std::move(text));
}

} // namespace dwc
