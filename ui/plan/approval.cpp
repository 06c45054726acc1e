// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/approval.h"

#include <algorithm>
#include <array>

namespace dwc {

namespace {

/// From the one that nothing lifts down to mere counts.
constexpr std::array kByGravity{FindingCode::PinsDiffer,
                                FindingCode::FirstWriteNotApproved,
                                FindingCode::AnotherWriter,
                                FindingCode::PermissionLost,
                                FindingCode::SignedInIdentityChanged,
                                FindingCode::SourceShrunk,
                                FindingCode::TooManyDeletes,
                                FindingCode::TooManyDeletesToday,
                                FindingCode::TooManyIdentityChanges,
                                FindingCode::TooManyCloudDisables,
                                FindingCode::TooManyDisables};

bool countsChanges(FindingCode code)
{
    return code == FindingCode::TooManyDeletes || code == FindingCode::TooManyDeletesToday ||
           code == FindingCode::TooManyDisables || code == FindingCode::TooManyCloudDisables ||
           code == FindingCode::TooManyIdentityChanges;
}

const Finding *guardOf(const Plan &plan, FindingCode code)
{
    const auto found = std::ranges::find_if(plan.findings, [&](const Finding &finding) {
        return finding.severity == Severity::Guard && finding.code == code;
    });
    return found == plan.findings.end() ? nullptr : &*found;
}

/// Guards of the plan that none of the ticked changes concerns.
std::vector<FindingCode> silent(const Plan &plan, const PlanTree &tree)
{
    std::vector<FindingCode> codes;
    for (const FindingCode code : kByGravity) {
        if (countsChanges(code) && guardOf(plan, code) && tree.tickedFor(code) == 0)
            codes.push_back(code);
    }
    return codes;
}

bool isOneOf(const std::vector<FindingCode> &codes, const Change &change)
{
    return std::ranges::any_of(codes, [&](FindingCode code) { return countsFor(code, change); });
}

/// The core judges a plan as a whole, so what silent guards count must not be in it.
Plan without(Plan plan, const std::vector<FindingCode> &codes)
{
    std::erase_if(plan.changes, [&](const Change &change) { return isOneOf(codes, change); });
    std::erase_if(plan.findings, [&](const Finding &finding) {
        return finding.severity == Severity::Guard && std::ranges::find(codes, finding.code) != codes.end();
    });
    plan.totals = countChanges(plan.changes, plan.totals);
    return plan;
}

} // namespace

std::vector<GuardAsk> guardAsks(const Plan &plan, const PlanTree &tree)
{
    const auto quiet = silent(plan, tree);
    std::vector<GuardAsk> asks;
    for (const FindingCode code : kByGravity) {
        const Finding *const guard = guardOf(plan, code);
        if (!guard || std::ranges::find(quiet, code) != quiet.end())
            continue;
        const bool canLift = isLifted(*guard, {{code, guard->number, {}}});
        asks.push_back({code, guard->number, canLift});
    }
    return asks;
}

std::vector<const Finding *> speaking(const Plan &plan, const std::vector<GuardAsk> &asks)
{
    std::vector<const Finding *> findings;
    for (const GuardAsk &ask : asks) {
        for (const Finding &finding : plan.findings) {
            if (finding.severity == Severity::Guard && finding.code == ask.code)
                findings.push_back(&finding);
        }
    }
    return findings;
}

ApplyRequest requestFor(const Plan &plan, const PlanTree &tree, const std::vector<Lift> &lifts)
{
    const auto quiet = silent(plan, tree);
    ApplyRequest request{quiet.empty() ? plan : without(plan, quiet), {}, lifts};
    const std::uint64_t ticked = tree.ticked().changes();
    if (ticked == request.plan.changes.size())
        return request;
    request.only.reserve(ticked);
    for (std::uint32_t i = 0; i < tree.list().changes.size(); ++i) {
        if (tree.isTicked(i))
            request.only.push_back(tree.list().changes[i]->deviceId);
    }
    return request;
}

std::vector<std::uint32_t> unguardedWithout(const Plan &plan, const PlanTree &tree)
{
    std::vector<FindingCode> codes;
    for (const GuardAsk &ask : guardAsks(plan, tree)) {
        if (!countsChanges(ask.code))
            return {};
        codes.push_back(ask.code);
    }
    std::vector<std::uint32_t> leftOut;
    std::uint64_t stays = 0;
    for (std::uint32_t i = 0; i < tree.list().changes.size(); ++i) {
        if (!tree.isTicked(i))
            continue;
        if (isOneOf(codes, *tree.list().changes[i]))
            leftOut.push_back(i);
        else
            ++stays;
    }
    return stays == 0 ? std::vector<std::uint32_t>() : leftOut;
}

} // namespace dwc
