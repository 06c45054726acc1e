// SPDX-License-Identifier: Apache-2.0
#include "core/apply/saved_plan.h"

#include "core/plan/plan_json.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace dwc {

namespace {

constexpr std::int64_t kPlanMaxAgeMs = kMillisecondsPerDay;
constexpr std::int64_t kClockSkewMs = 10 * 60 * 1000; ///< between the machine that made the plan and this one

using FreshChanges = std::map<std::pair<DeviceId, ObjectGuid>, const Change *>;

/// Of the forest's own objects: the cloud is not read, and the account that the entries name is part of what
/// is decided.
bool isOfForest(const Plan &fresh)
{
    return fresh.basis.cloudReadAt == Moment();
}

std::string differingBasis(const Plan &file, const Plan &fresh)
{
    const Basis &then = file.basis, &now = fresh.basis;
    if (then.tenant != now.tenant)
        return "tenant";
    if (then.forest != now.forest || then.domainSid != now.domainSid)
        return "forest";
    if (then.container.guid != now.container.guid)
        return "container";
    if (then.service.guid != now.service.guid)
        return "serviceObject";
    // who gets the entries; who writes devices may be another account of the same profile
    if (isOfForest(fresh) && then.connectorAccount != now.connectorAccount)
        return "account";
    if (then.rulesFingerprint != now.rulesFingerprint)
        return "rules";
    return {};
}

/// As old as the oldest of what it was made from; a plan from the future is as wrong as an old one.
bool isOfToday(const Plan &file, const Plan &fresh, Moment now)
{
    Moment oldest = std::min(file.madeAt, file.basis.directoryReadAt);
    if (!isOfForest(fresh))
        oldest = std::min(oldest, file.basis.cloudReadAt);
    return now.ms - oldest.ms <= kPlanMaxAgeMs && file.madeAt.ms - now.ms <= kClockSkewMs;
}

} // namespace

Result<void> checkSavedPlan(const Plan &file, const Plan &fresh, Journal &journal, Moment now)
{
    if (file.kind != fresh.kind)
        return fail(ErrorKind::BadPlanFile, "plan.kind", std::string(nameOf(file.kind)));
    if (file.request != fresh.request)
        return fail(ErrorKind::BadPlanFile, "plan.request", "is not what was decided again");
    const auto applied = journal.wasApplied(file.id);
    if (!applied)
        return tl::unexpected(applied.error());
    if (*applied)
        return fail(ErrorKind::PlanAlreadyApplied, file.id.text());
    if (!isOfToday(file, fresh, now))
        return fail(ErrorKind::StalePlan, "age", toIso(file.madeAt));
    if (const std::string differing = differingBasis(file, fresh); !differing.empty())
        return fail(ErrorKind::StalePlan, differing);
    return {};
}

bool isSameChange(const Change &file, const Change &fresh)
{
    return file.action == fresh.action && file.reason == fresh.reason &&
           file.object.guid == fresh.object.guid &&
           file.object.dn.text() == savedText(fresh.object.dn.text()) && file.deviceId == fresh.deviceId &&
           file.objectId == fresh.objectId && file.displayName == savedText(fresh.displayName) &&
           file.identityChange == fresh.identityChange && file.attributes == fresh.attributes;
}

Result<std::vector<Change>> freshChangesOf(const Plan &file, const Plan &freshPlan,
                                           std::span<const DeviceId> only)
{
    FreshChanges fresh;
    for (const Change &change : freshPlan.changes)
        fresh[{change.deviceId, change.object.guid}] = &change;
    const std::unordered_set<DeviceId> wanted(only.begin(), only.end());
    std::set<const Change *> chosen; // by place: in the order of writing, none twice
    for (const Change &change : file.changes) {
        const auto now = fresh.find({change.deviceId, change.object.guid});
        const bool same = now != fresh.end() && isSameChange(change, *now->second);
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

} // namespace dwc
