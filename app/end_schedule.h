// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/settings/profile.h"

namespace dwc {

/// From now on nothing is written unattended: the profile's file, as it is by now, is saved with its schedule
/// set to plan only. Errors of reading and writing a profile.
Result<void> endSchedule(const Profile &profile);

} // namespace dwc
