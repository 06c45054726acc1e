// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "ui/theme/device_state.h"

namespace dwc {

/// The state whose look and word an action has.
DeviceState stateOf(Action action);

} // namespace dwc
