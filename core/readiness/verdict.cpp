// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/verdict.h"

namespace dwc {

std::string_view nameOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Blocked: return "failed";
    case Readiness::NotTold: return "unknown";
    case Readiness::NotChecked: return "notChecked";
    case Readiness::Warnings: return "warnings";
    case Readiness::Ready: return "ready";
    }
    return "";
}

void CheckTally::add(const Check &check, const std::optional<CheckResult> &result)
{
    if (!result) {
        ++unchecked;
        return;
    }
    switch (result->state) {
    case CheckState::Failed: ++failed; break;
    case CheckState::Unknown: ++(check.isNeeded ? untold : notable); break;
    case CheckState::Warning: ++notable; break;
    case CheckState::Passed:
    case CheckState::NotNeeded: break;
    }
}

Verdict verdictOf(const CheckTally &tally)
{
    if (tally.failed > 0)
        return {Readiness::Blocked, tally.failed};
    if (tally.untold > 0)
        return {Readiness::NotTold, tally.untold};
    if (tally.unchecked > 0)
        return {Readiness::NotChecked, tally.unchecked};
    if (tally.notable > 0)
        return {Readiness::Warnings, tally.notable};
    return {Readiness::Ready, 0};
}

} // namespace dwc
