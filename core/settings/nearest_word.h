// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace dwc {

/// Insertions, deletions and replacements of bytes that lead from one text to the other; letter case of ASCII
/// counts for nothing. Texts are looked at up to 128 bytes.
std::size_t editDistance(std::string_view a, std::string_view b);

/// The candidate that was probably meant; empty when none is near (more than half of it would have to
/// change).
std::string_view nearestWord(std::string_view text, std::span<const std::string_view> candidates);

} // namespace dwc
