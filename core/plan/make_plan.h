// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/decide_row.h"
#include "core/plan/plan.h"

#include <cstddef>
#include <vector>

namespace dwc {

/// Devices whose object would be disabled or deleted for being gone: each needs a proof before makePlan().
std::vector<DeviceId> devicesToProve(const PlanInput &input);

/// Decides. Pure: no server, file, clock or chance; equal input gives an equal plan, whatever the order it
/// was read in. Findings hold notes and warnings; the guards add theirs (guards.h). `slices`: how many
/// threads decide rows, 0 for as many as are worth it; the plan does not depend on it.
Plan makePlan(const PlanInput &input, std::size_t slices = 0);

} // namespace dwc
