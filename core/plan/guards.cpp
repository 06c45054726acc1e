// SPDX-License-Identifier: Apache-2.0
#include "core/plan/guards.h"

#include <algorithm>
#include <iterator>

namespace dwc {

namespace {

/// Below this many objects a share says nothing.
constexpr std::uint64_t kSharesFrom = 10;

constexpr std::size_t kMaxForeignWritesNamed = 200;

bool exceedsShare(std::uint64_t part, std::uint64_t whole, std::uint32_t percent)
{
    return whole >= kSharesFrom && part * 100 > whole * percent;
}

Finding speaks(FindingCode code, std::uint64_t number, std::uint64_t limit)
{
    return {Severity::Guard, code, {}, std::int64_t(number), {std::to_string(limit)}};
}

void guardCounts(const Plan &plan, const GuardInput &in, std::vector<Finding> &out)
{
    const Totals &t = plan.totals;
    const auto deletes = t.remove;
    if (deletes > in.limits.maxDeletes || exceedsShare(deletes, t.owned, in.limits.maxDeletePercent))
        out.push_back(speaks(FindingCode::TooManyDeletes, deletes, in.limits.maxDeletes));
    else if (deletes > 0 && in.deletesToday + deletes > in.limits.maxDeletesPerDay)
        out.push_back(speaks(FindingCode::TooManyDeletesToday, deletes, in.limits.maxDeletesPerDay));
    const auto disables = disablesOfOurs(plan.changes);
    if (disables > in.limits.maxDisables || exceedsShare(disables, t.owned, in.limits.maxDisablePercent))
        out.push_back(speaks(FindingCode::TooManyDisables, disables, in.limits.maxDisables));
    if (exceedsShare(t.cloudDisables, t.owned, in.limits.maxCloudDisablePercent))
        out.push_back(
            speaks(FindingCode::TooManyCloudDisables, t.cloudDisables, in.limits.maxCloudDisablePercent));
    if (t.identityChanges > in.limits.maxIdentityChanges)
        out.push_back(speaks(FindingCode::TooManyIdentityChanges, t.identityChanges, in.limits.maxIdentityChanges));
}

void guardSource(const Plan &plan, const GuardInput &in, std::vector<Finding> &out)
{
    const std::uint64_t before = in.largestCloudCount.value_or(plan.totals.owned);
    const std::uint64_t now = plan.totals.cloudDevices;
    if (before <= now || !exceedsShare(before - now, before, in.limits.maxSourceShrinkPercent))
        return;
    out.push_back({Severity::Guard, FindingCode::SourceShrunk, {}, std::int64_t(before - now),
                   {std::to_string(before), std::to_string(now)}});
}

/// The first of them by name and the rest as a count. The count is an argument, not the number: this guard is lifted
/// by its code, whatever there is.
void sayForeignWrites(const std::vector<std::string> &dns, std::vector<Finding> &out)
{
    const std::size_t named = std::min(dns.size(), kMaxForeignWritesNamed);
    for (std::size_t i = 0; i < named; ++i)
        out.push_back({Severity::Guard, FindingCode::AnotherWriter, dns[i], {}, {}});
    if (named < dns.size())
        out.push_back({Severity::Guard, FindingCode::AnotherWriter, {}, {}, {std::to_string(dns.size() - named)}});
}

void guardIdentity(const Plan &plan, const GuardInput &in, std::vector<Finding> &out)
{
    const auto say = [&](Severity severity, FindingCode code) { out.push_back({severity, code, {}, {}, {}}); };
    for (const std::string &difference : in.pinDifferences)
        out.push_back({Severity::Guard, FindingCode::PinsDiffer, difference, {}, {}});
    if (in.permissionLost)
        say(Severity::Guard, FindingCode::PermissionLost);
    if (in.permissionGained)
        say(Severity::Note, FindingCode::PermissionGained);
    if (in.identityChanged)
        say(Severity::Guard, FindingCode::SignedInIdentityChanged);
    sayForeignWrites(in.foreignWrites, out);
    if (!in.pinned && plan.totals.changes() > 0)
        say(in.unattended ? Severity::Guard : Severity::Note, FindingCode::FirstWriteNotApproved);
}

} // namespace

std::vector<Finding> guard(const Plan &plan, const GuardInput &input)
{
    std::vector<Finding> findings;
    guardIdentity(plan, input, findings);
    guardSource(plan, input, findings);
    guardCounts(plan, input, findings);
    return findings;
}

Plan withFindings(Plan plan, std::vector<Finding> findings)
{
    findings.insert(findings.end(), std::make_move_iterator(plan.findings.begin()),
                    std::make_move_iterator(plan.findings.end()));
    plan.findings = std::move(findings);
    std::ranges::stable_sort(plan.findings, std::ranges::greater(), &Finding::severity);
    return plan;
}

} // namespace dwc
