// SPDX-License-Identifier: Apache-2.0
#include "core/rules/wildcard.h"

#include <QString>

namespace dwc {

Wildcard::Wildcard(std::string_view pattern)
{
    const std::u16string folded = foldedName(pattern);
    std::size_t from = 0;
    for (std::size_t star = folded.find(u'*'); star != folded.npos; star = folded.find(u'*', from)) {
        m_pieces.push_back(folded.substr(from, star - from));
        from = star + 1;
    }
    m_pieces.push_back(folded.substr(from));
}

std::u16string Wildcard::foldedName(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size())).toCaseFolded().toStdU16String();
}

bool Wildcard::matches(std::u16string_view name) const
{
    const std::u16string &first = m_pieces.front();
    if (m_pieces.size() == 1)
        return name == first;
    const std::u16string &last = m_pieces.back();
    if (name.size() < first.size() + last.size() || !name.starts_with(first) || !name.ends_with(last))
        return false;
    name = name.substr(first.size(), name.size() - first.size() - last.size());
    // the earliest place for each piece leaves most room for those behind it
    for (std::size_t i = 1; i + 1 < m_pieces.size(); ++i) {
        const std::size_t at = name.find(m_pieces[i]);
        if (at == name.npos)
            return false;
        name.remove_prefix(at + m_pieces[i].size());
    }
    return true;
}

} // namespace dwc
