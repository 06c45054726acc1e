// SPDX-License-Identifier: Apache-2.0
#include "core/plan/approve.h"

#include <algorithm>
#include <unordered_set>

namespace dwc {

tl::expected<ApprovedPlan, std::vector<Finding>> approve(Plan plan, const Decision &decision)
{
    std::vector<Finding> speaking;
    std::ranges::copy_if(plan.findings, std::back_inserter(speaking), [&](const Finding &finding) {
        return finding.severity == Severity::Guard && !isLifted(finding, decision.lifts);
    });
    if (!speaking.empty())
        return tl::unexpected(std::move(speaking));
    if (!decision.only.empty()) {
        const std::unordered_set<DeviceId> wanted(decision.only.begin(), decision.only.end());
        std::erase_if(plan.changes, [&](const Change &change) { return !wanted.contains(change.deviceId); });
        plan.totals = countChanges(plan.changes, plan.totals);
    }
    return ApprovedPlan(std::move(plan));
}

} // namespace dwc
