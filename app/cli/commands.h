// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace dwc {

// One file per command: command_NAME.cpp.
ExitCode commandProfile(Context &context);
ExitCode commandSecret(Context &context);
ExitCode commandAdopt(Context &context);
ExitCode commandCheck(Context &context);
ExitCode commandPrepare(Context &context);
ExitCode commandDevices(Context &context);
ExitCode commandPlan(Context &context);
ExitCode commandApply(Context &context);
ExitCode commandRun(Context &context);
ExitCode commandDisable(Context &context);
ExitCode commandRuns(Context &context);

} // namespace dwc
