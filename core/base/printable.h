// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dwc {

/// Foreign text made safe for one line of a terminal, log or label: control, bidirectional and invisible characters, line
/// and paragraph separators and invalid UTF-8 become visible escapes (<U+202E>), and what is longer than
/// `maxCharacters` code points is cut with an ellipsis. The result is valid UTF-8 without any control byte.
std::string printable(std::string_view foreign, std::size_t maxCharacters = 256);

} // namespace dwc
