// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace dwc {

/// The overview, or the help of one command. With --json the help of `profile` is the JSON Schema of a
/// profile.
void showHelp(const Output &out, const Command *command);
void showVersion(const Output &out);

} // namespace dwc
