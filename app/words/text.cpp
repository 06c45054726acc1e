// SPDX-License-Identifier: Apache-2.0
#include "app/words/text.h"

#include <QCoreApplication>

namespace dwc {

std::string text(const char *source)
{
    return QCoreApplication::translate("dwctl", source).toStdString();
}

std::string text(const char *source, const std::vector<std::string> &arguments)
{
    const std::string pattern = text(source);
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        if (pattern[i] == '%' && next >= '1' && next <= '9' && std::size_t(next - '1') < arguments.size()) {
            out += arguments[std::size_t(next - '1')];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace dwc
