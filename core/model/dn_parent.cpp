// SPDX-License-Identifier: Apache-2.0
#include "core/model/dn_parent.h"

namespace dwc {

Dn parentOf(const Dn &dn)
{
    const std::string &text = dn.text();
    std::size_t end = 0;
    while (end < text.size() && text[end] != ',')
        end += text[end] == '\\' ? 2 : 1;
    return end < text.size() ? Dn(text.substr(end + 1)) : Dn();
}

} // namespace dwc
