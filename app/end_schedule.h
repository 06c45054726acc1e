// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/settings/profile.h"

namespace dwc {

/// From now on nothing is written unattended: the profile's file is saved with its schedule set to plan only.
/// As of writeProfile(), an error's subject is the file.
Result<void> endSchedule(Profile profile);

} // namespace dwc
