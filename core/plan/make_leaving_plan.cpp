// SPDX-License-Identifier: Apache-2.0
#include "core/plan/make_plan.h"

namespace dwc {

Plan makeLeavingPlan(const PlanInput &input)
{
    Plan plan;
    plan.id = input.id;
    plan.kind = PlanKind::Disable;
    plan.request = input.request;
    plan.madeAt = input.now;
    plan.basis = input.basis;
    plan.totals.cloudDevices = input.cloud.size() + input.cloud.withoutDeviceId().size();
    const Action action = input.request.choice == kLeaveDelete ? Action::Delete : Action::Disable;
    RowDecider decider(input);
    for (const MatchRow &row : input.match.rows) {
        if (row.directory == kNone || !isAboutDevices(input.request))
            continue;
        plan.totals.owned += row.standing == Standing::Ours;
        plan.totals.foreign += row.standing == Standing::Foreign;
        plan.totals.adfs += row.standing == Standing::Adfs;
        const auto id = decider.deviceIdOf(row);
        if (row.standing == Standing::Ours && id && input.held.contains(*id))
            ++plan.totals.held;
        if (auto change = decider.leave(row, action))
            plan.changes.push_back(std::move(*change));
    }
    plan.totals = countChanges(plan.changes, plan.totals);
    return plan;
}

} // namespace dwc
