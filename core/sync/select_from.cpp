// SPDX-License-Identifier: Apache-2.0
#include "core/plan/guards.h"
#include "core/plan/plan_json.h"
#include "core/sync/write_back.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace dwc {

namespace {

constexpr std::int64_t kPlanMaxAgeMs = kMillisecondsPerDay;
constexpr std::int64_t kClockSkewMs = 10 * 60 * 1000; ///< between the machine that made the plan and this one

using FreshChanges = std::map<std::pair<DeviceId, ObjectGuid>, const Change *>;

std::string differingBasis(const Basis &file, const Basis &fresh)
{
    if (file.tenant != fresh.tenant)
        return "tenant";
    if (file.forest != fresh.forest || file.domainSid != fresh.domainSid)
        return "forest";
    if (file.container.guid != fresh.container.guid)
        return "container";
    if (file.service.guid != fresh.service.guid)
        return "serviceObject";
    if (file.rulesFingerprint != fresh.rulesFingerprint)
        return "rules";
    return {};
}

/// As old as the older of what it was made from; a plan from the future is as wrong as an old one.
bool isOfToday(const Plan &file, Moment now)
{
    const Moment oldest = std::min({file.madeAt, file.basis.cloudReadAt, file.basis.directoryReadAt});
    return now.ms - oldest.ms <= kPlanMaxAgeMs && file.madeAt.ms - now.ms <= kClockSkewMs;
}

/// Equal in every member; foreign text as far as a file can hold it.
bool isSame(const Change &file, const Change &fresh)
{
    return file.action == fresh.action && file.reason == fresh.reason &&
           file.object.guid == fresh.object.guid &&
           file.object.dn.text() == savedText(fresh.object.dn.text()) && file.deviceId == fresh.deviceId &&
           file.objectId == fresh.objectId && file.displayName == savedText(fresh.displayName) &&
           file.identityChange == fresh.identityChange && file.attributes == fresh.attributes;
}

/// Whether the file is this profile's, of today, and new to the journal.
Result<void> checkWhole(const Plan &file, const Plan &fresh, Ports &ports)
{
    const auto applied = ports.journal.wasApplied(file.id);
    if (!applied)
        return tl::unexpected(applied.error());
    if (*applied)
        return fail(ErrorKind::PlanAlreadyApplied, file.id.text());
    if (!isOfToday(file, ports.clock.now()))
        return fail(ErrorKind::StalePlan, "age", toIso(file.madeAt));
    if (const std::string differing = differingBasis(file.basis, fresh.basis); !differing.empty())
        return fail(ErrorKind::StalePlan, differing);
    return {};
}

/// The fresh changes that the file names; StalePlan when one of them is not as the file has it.
Result<std::vector<Change>> freshOf(const Plan &file, const Plan &freshPlan, std::span<const DeviceId> only)
{
    FreshChanges fresh;
    for (const Change &change : freshPlan.changes)
        fresh[{change.deviceId, change.object.guid}] = &change;
    const std::unordered_set<DeviceId> wanted(only.begin(), only.end());
    std::set<const Change *> chosen; // by place: in the order of writing, none twice
    for (const Change &change : file.changes) {
        const auto now = fresh.find({change.deviceId, change.object.guid});
        const bool same = now != fresh.end() && isSame(change, *now->second);
        if (same)
            chosen.insert(now->second);
        else if (wanted.empty() || wanted.contains(change.deviceId))
            return fail(ErrorKind::StalePlan, change.deviceId.text(), change.displayName);
    }
    std::vector<Change> changes;
    for (const Change *change : chosen)
        changes.push_back(*change);
    return changes;
}

} // namespace

Result<Plan> selectFrom(const Plan &file, const Outlook &outlook, std::span<const DeviceId> only,
                        Ports &ports, const LookOptions &options)
{
    if (file.kind != outlook.plan.kind)
        return fail(ErrorKind::BadPlanFile, "plan.kind", std::string(nameOf(file.kind)));
    if (file.request != outlook.plan.request)
        return fail(ErrorKind::BadPlanFile, "plan.request", "is not what was decided again");
    if (const auto whole = checkWhole(file, outlook.plan, ports); !whole)
        return tl::unexpected(whole.error());
    auto changes = freshOf(file, outlook.plan, only);
    if (!changes)
        return tl::unexpected(changes.error());
    Plan selected = outlook.plan;
    selected.id = file.id;
    selected.changes = std::move(*changes);
    selected.totals = countChanges(selected.changes, selected.totals);
    std::erase_if(selected.findings, [](const Finding &f) { return f.severity == Severity::Guard; });
    auto speaking = guardsFor(selected, outlook, ports, options);
    if (!speaking)
        return tl::unexpected(speaking.error());
    return withFindings(std::move(selected), std::move(*speaking));
}

} // namespace dwc
