// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace dwc {

/// Finds the row of an id in a table that grows by rows. Holds row numbers only, four to eight bytes for
/// each: the ids stay where they are, and `idAt(row)` tells them.
template <class Id>
class IdRows
{
public:
    template <class IdAt>
    std::optional<std::uint32_t> find(Id id, const IdAt &idAt) const
    {
        if (m_slots.empty())
            return std::nullopt;
        const std::uint32_t row = m_slots[placeOf(id, idAt)];
        return row == kFree ? std::nullopt : std::optional(row);
    }

    /// `row`: the next one, of an id that is not there yet.
    template <class IdAt>
    void add(Id id, std::uint32_t row, const IdAt &idAt)
    {
        if (m_count + m_count / 2 >= m_slots.size())
            grow(std::max(kFewest, 2 * m_slots.size()), idAt);
        m_slots[placeOf(id, idAt)] = row;
        ++m_count;
    }

    /// Room for so many, taken at once; of a table that is empty. More of them grow it as ever.
    void reserve(std::size_t count)
    {
        m_slots.assign(std::max(kFewest, std::bit_ceil(count + count / 2 + 1)), kFree);
    }

private:
    static constexpr std::uint32_t kFree = 0xFFFF'FFFFu;
    static constexpr std::size_t kFewest = 16; ///< slots: a search ends at a free one, so there always is one

    /// The slot that holds the id, or the free one where it belongs.
    template <class IdAt>
    std::size_t placeOf(Id id, const IdAt &idAt) const
    {
        // the ids are not all random: spread them over all bits before some are taken
        const std::uint64_t mixed = std::uint64_t(std::hash<Id>()(id)) * 0x9E37'79B9'7F4A'7C15u;
        const std::size_t mask = m_slots.size() - 1;
        std::size_t place = std::size_t(mixed >> 32) & mask;
        while (m_slots[place] != kFree && idAt(m_slots[place]) != id)
            place = (place + 1) & mask;
        return place;
    }

    template <class IdAt>
    void grow(std::size_t slots, const IdAt &idAt)
    {
        std::vector<std::uint32_t> larger(slots, kFree);
        m_slots.swap(larger);
        const std::vector<std::uint32_t> &rows = larger;
        for (const std::uint32_t row : rows) {
            if (row != kFree)
                m_slots[placeOf(idAt(row), idAt)] = row;
        }
    }

    std::vector<std::uint32_t> m_slots; ///< a power of two of them, two thirds full at most
    std::size_t m_count = 0;
};

} // namespace dwc
