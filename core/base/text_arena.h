// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dwc {

/// Where a text stands in its arena. Offsets are bytes.
struct TextRef
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

/// All texts of a snapshot, one behind the other. Appending may move the bytes: views are taken when it is
/// complete. Growing never holds them twice: the allocator moves the pages of a large block, not what is in
/// them.
class TextArena
{
public:
    static constexpr std::size_t kMaxBytes = 0xFFFF'FFFFu;

    TextArena() = default;
    TextArena(TextArena &&other) noexcept { swap(other); }
    TextArena &operator=(TextArena &&other) noexcept
    {
        TextArena(std::move(other)).swap(*this);
        return *this;
    }

    /// LimitExceeded when the arena would pass kMaxBytes, or there is no memory.
    Result<TextRef> append(std::string_view text);
    std::string_view view(TextRef ref) const { return {m_bytes.get() + ref.offset, ref.length}; }
    std::size_t bytes() const { return m_size; }
    void shrink() { resize(m_size); }

private:
    struct Free
    {
        void operator()(char *bytes) const { std::free(bytes); }
    };
    bool resize(std::size_t capacity);
    void swap(TextArena &other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    std::unique_ptr<char, Free> m_bytes;
    std::size_t m_size = 0, m_capacity = 0;
};

/// Texts that repeat (operating systems, versions, SIDs): each stands once and is named by a number.
class TextTable
{
public:
    TextTable() = default;
    TextTable(TextTable &&) = default;
    TextTable &operator=(TextTable &&) = default;
    TextTable(const TextTable &) = delete; // the views point into the own nodes
    TextTable &operator=(const TextTable &) = delete;

    std::uint32_t intern(std::string_view text);
    std::string_view view(std::uint32_t number) const { return m_texts[number]; }
    std::size_t size() const { return m_texts.size(); }
    std::size_t bytes() const { return m_bytes; }

private:
    std::vector<std::string_view> m_texts;
    // node based: the keys do not move, so the views above stay good
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_numbers;
    std::size_t m_bytes = 0;
};

} // namespace dwc
