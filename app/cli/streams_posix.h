// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace dwc {

/// Descriptor 0, 1 or 2 is a terminal.
bool isTerminal(int descriptor);
/// NO_COLOR is set to anything (no-color.org), or the terminal is dumb.
bool colourRefused();

/// One line from standard input, without its end; the question goes to standard error when that is a
/// terminal. Stopped when the token is set while waiting. An end of input before any character: WrongUsage.
Result<std::string> askLine(std::string_view question, std::stop_token stop);

/// A secret: on a terminal one line typed without echo, else all of standard input without one trailing
/// newline. Up to 64 KiB (LimitExceeded). The text is the caller's to wipe.
Result<std::string> readSecret(std::string_view question, std::stop_token stop);

} // namespace dwc
