// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_arena.h"

namespace dwc {

Result<TextRef> TextArena::append(std::string_view text)
{
    if (m_bytes.size() + text.size() > kMaxBytes)
        return fail(ErrorKind::LimitExceeded, "texts of a snapshot");
    const TextRef ref{std::uint32_t(m_bytes.size()), std::uint32_t(text.size())};
    m_bytes.append(text);
    return ref;
}

std::uint32_t TextTable::intern(std::string_view text)
{
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    const auto number = std::uint32_t(m_texts.size());
    const auto [place, added] = m_numbers.emplace(std::string(text), number);
    m_texts.push_back(place->first);
    m_bytes += text.size() + sizeof(*place) + sizeof(std::string_view);
    return number;
}

} // namespace dwc
