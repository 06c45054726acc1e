// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/program.h"
#include "core/base/error.h"

#include <string>

namespace dwc {

/// A failure as a sentence that names the thing and the cause. Foreign text in it is already printable.
std::string messageOf(const Error &error);
/// What to do about it; never empty.
std::string adviceOf(const Error &error, Program program = Program::CommandLine);

} // namespace dwc
