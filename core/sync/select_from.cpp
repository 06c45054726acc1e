// SPDX-License-Identifier: Apache-2.0
#include "core/plan/guards.h"
#include "core/sync/write_back.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace dwc {

namespace {

constexpr std::int64_t kPlanMaxAgeMs = kMillisecondsPerDay;

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

Totals countAgain(const std::vector<Change> &changes, Totals totals)
{
    totals.create = totals.update = totals.disable = totals.remove = 0;
    totals.identityChanges = totals.cloudDisables = 0;
    for (const Change &change : changes) {
        totals.create += change.action == Action::Create;
        totals.update += change.action == Action::Update;
        totals.disable += change.action == Action::Disable;
        totals.remove += change.action == Action::Delete;
        totals.identityChanges += change.identityChange;
        totals.cloudDisables += change.reason == ChangeReason::CloudDisabled;
    }
    return totals;
}

/// The fresh change that is the file's, to the letter; the spelling of names for people is not compared.
bool isSame(const Change &file, const Change &fresh)
{
    return file.action == fresh.action && file.reason == fresh.reason && file.object.guid == fresh.object.guid &&
           file.deviceId == fresh.deviceId && file.objectId == fresh.objectId && file.attributes == fresh.attributes;
}

} // namespace

Result<Plan> selectFrom(const Plan &file, const Outlook &outlook, std::span<const DeviceId> only, Ports &ports,
                        const LookOptions &options)
{
    if (file.kind != PlanKind::Devices)
        return fail(ErrorKind::BadPlanFile, "plan.kind", std::string(nameOf(file.kind)));
    const auto applied = ports.journal.wasApplied(file.id);
    if (!applied)
        return tl::unexpected(applied.error());
    if (*applied)
        return fail(ErrorKind::PlanAlreadyApplied, file.id.text());
    const std::int64_t age = ports.clock.now().ms - file.madeAt.ms;
    if (age > kPlanMaxAgeMs || age < -kPlanMaxAgeMs)
        return fail(ErrorKind::StalePlan, "age", toIso(file.madeAt));
    if (const std::string differing = differingBasis(file.basis, outlook.plan.basis); !differing.empty())
        return fail(ErrorKind::StalePlan, differing);

    std::map<std::pair<DeviceId, ObjectGuid>, const Change *> fresh;
    for (const Change &change : outlook.plan.changes)
        fresh[{change.deviceId, change.object.guid}] = &change;
    const std::unordered_set<DeviceId> wanted(only.begin(), only.end());
    Plan selected = outlook.plan;
    selected.id = file.id;
    selected.changes.clear();
    for (const Change &change : file.changes) {
        if (!wanted.empty() && !wanted.contains(change.deviceId))
            continue;
        const auto now = fresh.find({change.deviceId, change.object.guid});
        if (now == fresh.end() || !isSame(change, *now->second))
            return fail(ErrorKind::StalePlan, change.deviceId.text(), change.displayName);
        selected.changes.push_back(*now->second);
    }
    std::ranges::stable_sort(selected.changes, {}, &Change::action);
    selected.totals = countAgain(selected.changes, selected.totals);
    std::erase_if(selected.findings, [](const Finding &f) { return f.severity == Severity::Guard; });
    auto speaking = guardsFor(selected, outlook, ports, options);
    if (!speaking)
        return tl::unexpected(speaking.error());
    return withFindings(std::move(selected), std::move(*speaking));
}

} // namespace dwc
