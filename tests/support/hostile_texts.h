// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace dwc::testing {

/// Texts that somebody who may name a device could choose, all clean UTF-8 as a reader hands them on: markup,
/// escape sequences, bidirectional marks, line breaks, NUL, twins by case and by compatibility, formulas,
/// names of objects and filters, nothing, spaces, and texts longer than any limit of the directory.
const std::vector<std::string> &hostileTexts();

} // namespace dwc::testing
