// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/decide_row.h"
#include "core/plan/plan.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dwc {

/// Devices whose object would be disabled or deleted for being gone: each needs a proof before makePlan().
std::vector<DeviceId> devicesToProve(const PlanInput &input);

/// Decides. Pure: no server, file, clock or chance; equal input gives an equal plan, whatever the order it
/// was read in. Findings hold notes and warnings; the guards add theirs (guards.h). `slices`: how many
/// threads decide rows, 0 for as many as are worth it; the plan does not depend on it.
Plan makePlan(const PlanInput &input, std::size_t slices = 0);

/// The words of a Disable plan's request: what becomes of the objects of ours.
inline constexpr std::string_view kLeaveDisable = "disableDevices", kLeaveDelete = "deleteDevices";
/// Else the request is about the forest's own objects, or about nothing known.
constexpr bool isAboutDevices(const PlanRequest &leaving)
{
    return leaving.choice == kLeaveDisable || leaving.choice == kLeaveDelete;
}

/// A plan of kind Disable: leaving the feature, by the request's choice; without changes when that is not about
/// devices. Of objects of ours only; held ones, and
/// those of operations nobody knows the outcome of, stay. Pure.
Plan makeLeavingPlan(const PlanInput &input);

} // namespace dwc
