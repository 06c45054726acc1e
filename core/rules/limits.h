// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dwc {

/// A text as the directory can hold it.
struct LimitedText
{
    std::string_view text; ///< into the given text, or into `buffer`
    bool cut = false;      ///< longer than allowed
    bool cleaned = false;  ///< NUL or invalid UTF-8 taken out
};

/// Drops NUL and bytes that are no UTF-8, then cuts before the character that would pass `maxUtf16` UTF-16 units
/// (rangeUpper counts those; 0 = no limit). `buffer` is used only when something had to be taken out.
LimitedText limitText(std::string_view text, std::size_t maxUtf16, std::string &buffer);

/// Two values with equal folds count as one value for a directory, on AD (case) and OpenLDAP (case, compatibility
/// forms, runs of spaces). At least as coarse as either.
std::string foldForEquality(std::string_view text);

/// Equal folds, told without making them where both texts are ASCII.
bool haveEqualFolds(std::string_view a, std::string_view b);

/// The same set of values, by their folds.
bool sameValues(std::span<const std::string> a, std::span<const std::string> b);

} // namespace dwc
