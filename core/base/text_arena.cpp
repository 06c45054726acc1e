// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_arena.h"

#include <algorithm>
#include <cstring>

namespace dwc {

Result<TextRef> TextArena::append(std::string_view text)
{
    const std::size_t needed = m_size + text.size();
    if (needed > kMaxBytes || (needed > m_capacity && !resize(std::max(needed, m_capacity + m_capacity / 2))))
        return fail(ErrorKind::LimitExceeded, "texts of a snapshot");
    const TextRef ref{std::uint32_t(m_size), std::uint32_t(text.size())};
    if (!text.empty())
        std::memcpy(m_bytes.get() + m_size, text.data(), text.size());
    m_size = needed;
    return ref;
}

bool TextArena::resize(std::size_t capacity)
{
    if (capacity == 0)
        return true;
    void *const moved = std::realloc(m_bytes.get(), capacity);
    if (!moved)
        return false;
    (void)m_bytes.release();
    m_bytes.reset(static_cast<char *>(moved));
    m_capacity = capacity;
    return true;
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
