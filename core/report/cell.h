// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dwc {

/// What a column says of one row. Filled again and again, so that a text keeps its room.
struct Cell
{
    enum class Kind : std::uint8_t { None, Flag, Number, Text };

    Kind kind = Kind::None;
    bool flag = false;
    std::int64_t number = 0;
    std::string text; ///< foreign text as it is: each writer escapes for its form

    void clear() { kind = Kind::None; }
    void setFlag(bool value)
    {
        kind = Kind::Flag;
        flag = value;
    }
    void setFlag(std::optional<bool> value) { value ? setFlag(*value) : clear(); }
    void setNumber(std::int64_t value)
    {
        kind = Kind::Number;
        number = value;
    }
    void setText(std::string_view value)
    {
        kind = Kind::Text;
        text.assign(value);
    }
};

/// How a page for people shows a column; tables for programs have them all.
enum class Look : std::uint8_t {
    Hidden,
    Text,
    Id,    ///< in a fixed-width face
    Code,  ///< a stable word of ours, translated
    State, ///< a code with a colour and a sign
};

/// One column: the heading in CSV, the key in JSON, and where its values come from.
template <class Row>
struct Column
{
    std::string_view name;
    Look look = Look::Hidden;
    void (*fill)(const Row &row, Cell &cell); ///< the cell is empty (Kind::None) before
};

template <class Row>
using Columns = std::span<const Column<Row>>;

/// Walks rows that are made one at a time: calls its argument for each until that answers false.
template <class Row>
using Rows = std::function<void(const std::function<bool(const Row &)> &visit)>;

} // namespace dwc
