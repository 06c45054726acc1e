// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dwc {

/// A guard lifted by hand: one with a number by repeating exactly the number its finding states, one without
/// by its code.
struct Lift
{
    FindingCode code{};
    std::optional<std::int64_t> number;
    std::optional<std::string> subject = {}; ///< only the finding about this; nothing = whatever it is about

    bool operator==(const Lift &) const = default;
};

/// True when this finding is a guard that one of the lifts removes. Differing pins are never lifted, nor is
/// the missing first approval of an unattended run.
bool isLifted(const Finding &finding, const std::vector<Lift> &lifts);

/// The guard of this plan that a lift names; nothing when the plan states none such, or another number.
const Finding *guardNamedBy(const Lift &lift, const Plan &plan);

/// What lifts of a saved plan's guards mean for the plan as decided again. A number holds for what is left of
/// it, never for more, and for count, share and the day's sum alike; a code holds for what the saved plan
/// named, never for what came since.
std::vector<Lift> carryLifts(const std::vector<Lift> &lifts, const Plan &saved, const Plan &again);

} // namespace dwc
