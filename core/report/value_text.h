// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dwc {

/// One value of an attribute for a table: what it means as text, and its octets as hex where the text does
/// not say them all (binary by syntax, or no clean UTF-8). The same decoding as in a plan's JSON.
struct ValueText
{
    std::string text;
    std::string hex; ///< empty: the text is the value
};

ValueText valueTextOf(std::string_view attribute, std::string_view octets);

} // namespace dwc
