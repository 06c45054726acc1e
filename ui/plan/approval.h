// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_tree.h"

#include <optional>
#include <string>
#include <vector>

namespace dwc {

/// What somebody must type before a guard lets a plan pass.
struct GuardAsk
{
    FindingCode code = FindingCode::TooManyDeletes;
    std::optional<std::int64_t> number; ///< to be typed; without one the code's word is
    bool canLift = true;

    bool operator==(const GuardAsk &) const = default;
};

/// The guards that speak against what is ticked, the gravest first, each code once. A guard that counts
/// changes of one kind is silent while none of these is ticked: they are then left out of the plan that is
/// sent.
std::vector<GuardAsk> guardAsks(const Plan &plan, const PlanTree &tree);

/// Every guard finding of the plan that still speaks.
std::vector<const Finding *> speaking(const Plan &plan, const std::vector<GuardAsk> &asks);

/// What is ticked, and what was typed for it.
ApplyRequest requestFor(const Plan &plan, const PlanTree &tree, const std::vector<Lift> &lifts);

/// The changes that stay when all those the guards of this plan count are left out, when that is something
/// and leaves no guard speaking; the numbers of the changes to untick.
std::vector<std::uint32_t> unguardedWithout(const Plan &plan, const PlanTree &tree);

} // namespace dwc
