// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace dwc {

/// Who speaks. Both say the same sentences, but each names its own ways: dwctl its commands and options, the
/// window its pages and buttons.
enum class Program : std::uint8_t { CommandLine, Window };

} // namespace dwc
