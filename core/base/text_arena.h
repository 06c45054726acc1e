// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dwc {

/// Where a text stands in its arena. Offsets are bytes.
struct TextRef
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

/// All texts of a snapshot, one behind the other. Appending may move the bytes: views are taken when it is complete.
class TextArena
{
public:
    static constexpr std::size_t kMaxBytes = 0xFFFF'FFFFu;

    /// LimitExceeded when the arena would pass kMaxBytes.
    Result<TextRef> append(std::string_view text);
    std::string_view view(TextRef ref) const { return std::string_view(m_bytes).substr(ref.offset, ref.length); }
    std::size_t bytes() const { return m_bytes.size(); }
    void shrink() { m_bytes.shrink_to_fit(); }

private:
    std::string m_bytes;
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
