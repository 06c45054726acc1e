// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/text_arena.h"

#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace dwc {

/// The values of one multi-valued attribute, as views into an arena.
class TextList
{
public:
    TextList() = default;
    TextList(const TextArena &arena, std::span<const TextRef> refs) : m_arena(&arena), m_refs(refs) {}

    std::size_t size() const { return m_refs.size(); }
    bool empty() const { return m_refs.empty(); }
    std::string_view operator[](std::size_t i) const { return m_arena->view(m_refs[i]); }

    class Iterator
    {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const TextList *list, std::size_t at) : m_list(list), m_at(at) {}
        std::string_view operator*() const { return (*m_list)[m_at]; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const TextList *m_list = nullptr;
        std::size_t m_at = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_refs.size()}; }

private:
    const TextArena *m_arena = nullptr;
    std::span<const TextRef> m_refs;
};

/// One run of elements per row, stored behind each other: a column of lists.
template <class Element>
class Lists
{
public:
    void addRow(std::span<const Element> elements)
    {
        m_rows.push_back({std::uint32_t(m_elements.size()), std::uint32_t(elements.size())});
        m_elements.insert(m_elements.end(), elements.begin(), elements.end());
    }
    void setRow(std::size_t row, std::span<const Element> elements)
    {
        m_rows[row] = {std::uint32_t(m_elements.size()), std::uint32_t(elements.size())};
        m_elements.insert(m_elements.end(), elements.begin(), elements.end());
    }
    std::span<const Element> row(std::size_t row) const
    {
        return std::span(m_elements).subspan(m_rows[row].first, m_rows[row].count);
    }
    std::span<Element> row(std::size_t row)
    {
        return std::span(m_elements).subspan(m_rows[row].first, m_rows[row].count);
    }
    void reserve(std::size_t rows, std::size_t elements)
    {
        m_rows.reserve(rows);
        m_elements.reserve(elements);
    }
    std::size_t rows() const { return m_rows.size(); }
    /// The rows in another order, and their elements with them: who walks the rows walks memory.
    void reorder(std::span<const std::uint32_t> order)
    {
        std::vector<Run> rows;
        std::vector<Element> elements;
        rows.reserve(order.size());
        elements.reserve(m_elements.size());
        for (const std::uint32_t from : order) {
            const std::span<const Element> run = std::as_const(*this).row(from);
            rows.push_back({std::uint32_t(elements.size()), std::uint32_t(run.size())});
            elements.insert(elements.end(), run.begin(), run.end());
        }
        m_rows = std::move(rows);
        m_elements = std::move(elements);
        m_elements.shrink_to_fit();
    }
    std::size_t bytes() const
    {
        return m_rows.capacity() * sizeof(Run) + m_elements.capacity() * sizeof(Element);
    }

private:
    struct Run
    {
        std::uint32_t first;
        std::uint32_t count;
    };
    std::vector<Run> m_rows;
    std::vector<Element> m_elements;
};

using TextLists = Lists<TextRef>;
using NumberLists = Lists<std::uint32_t>;

/// A column in another order.
template <class T>
void reorder(std::vector<T> &column, std::span<const std::uint32_t> order)
{
    std::vector<T> sorted;
    sorted.reserve(order.size());
    for (const std::uint32_t from : order)
        sorted.push_back(std::move(column[from]));
    column = std::move(sorted);
}

} // namespace dwc
