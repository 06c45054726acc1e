// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/exit_codes.h"
#include "core/settings/profile.h"

namespace dwc {

/// From now on nothing is written unattended: the profile is saved with its schedule set to plan only, and
/// told. Before the devices are written: were that broken off, the next run would bring them back.
ExitCode endSchedule(Context &context, const Profile &profile);

} // namespace dwc
