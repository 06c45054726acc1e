// SPDX-License-Identifier: Apache-2.0
#include "core/plan/approve.h"

#include <algorithm>
#include <unordered_set>

namespace dwc {

bool isLifted(const Finding &finding, const std::vector<Lift> &lifts)
{
    if (finding.code == FindingCode::PinsDiffer || finding.code == FindingCode::FirstWriteNotApproved)
        return false;
    return std::ranges::any_of(lifts, [&](const Lift &lift) {
        return lift.code == finding.code && lift.number == finding.number;
    });
}

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
    }
    return ApprovedPlan(std::move(plan));
}

} // namespace dwc
