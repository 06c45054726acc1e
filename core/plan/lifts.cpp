// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lifts.h"

#include <algorithm>

namespace dwc {

namespace {

/// Both deletes' guards count the same: the objects that this plan deletes.
FindingCode countOf(FindingCode code)
{
    return code == FindingCode::TooManyDeletesToday ? FindingCode::TooManyDeletes : code;
}

bool covers(const Lift &lift, const Plan &saved, const Finding &guard)
{
    if (lift.number)
        return countOf(lift.code) == countOf(guard.code) && guard.number && *guard.number <= *lift.number;
    return lift.code == guard.code && std::ranges::any_of(saved.findings, [&](const Finding &stated) {
               return stated.severity == Severity::Guard && stated.code == guard.code &&
                      stated.subject == guard.subject && stated.arguments == guard.arguments;
           });
}

} // namespace

bool isLifted(const Finding &finding, const std::vector<Lift> &lifts)
{
    if (finding.code == FindingCode::PinsDiffer || finding.code == FindingCode::FirstWriteNotApproved)
        return false;
    return std::ranges::any_of(lifts, [&](const Lift &lift) {
        return lift.code == finding.code && lift.number == finding.number &&
               (!lift.subject || *lift.subject == finding.subject);
    });
}

const Finding *guardNamedBy(const Lift &lift, const Plan &plan)
{
    const auto found = std::ranges::find_if(plan.findings, [&](const Finding &finding) {
        return finding.severity == Severity::Guard && isLifted(finding, {lift});
    });
    return found == plan.findings.end() ? nullptr : &*found;
}

std::vector<Lift> carryLifts(const std::vector<Lift> &lifts, const Plan &saved, const Plan &again)
{
    std::vector<Lift> carried;
    for (const Finding &guard : again.findings) {
        const bool covered =
            guard.severity == Severity::Guard &&
            std::ranges::any_of(lifts, [&](const Lift &lift) { return covers(lift, saved, guard); });
        if (covered)
            carried.push_back({guard.code, guard.number, guard.subject});
    }
    return carried;
}

} // namespace dwc
