// SPDX-License-Identifier: Apache-2.0
#include "core/sync/adopt.h"

#include "core/apply/saved_plan.h"
#include "core/sync/approval.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace dwc {

namespace {

constexpr std::size_t kGroup = 512; ///< recorded in one transaction

Change adoptionOf(const Outlook &outlook, const MatchRow &row)
{
    const auto object = outlook.directory->device(row.directory);
    const auto device = outlook.cloud->device(row.cloud);
    Change change;
    change.action = Action::Update;
    change.object = object.ref();
    change.deviceId = device.deviceId();
    change.objectId = device.objectId();
    change.displayName = object.displayName();
    return change;
}

/// The plan of an outlook, made one of adoptions and emptied.
Plan emptyAdoption(const Outlook &outlook)
{
    Plan plan = outlook.plan;
    plan.kind = PlanKind::Adopt;
    plan.request = {};
    plan.changes.clear();
    plan.skipped.clear();
    plan.findings.clear();
    plan.totals.skipped = plan.totals.conflict = 0;
    return plan;
}

/// Of another writer, with device id and anchor, and on no device of the cloud's list.
std::vector<Change> unknownToTheList(const Outlook &outlook, std::size_t limit)
{
    std::vector<Change> found;
    for (const MatchRow &row : outlook.match.rows) {
        if (row.directory == kNone || row.cloud != kNone || row.standing != Standing::Foreign ||
            found.size() == limit)
            continue;
        const auto object = outlook.directory->device(row.directory);
        const auto id = object.deviceId();
        if (!id || object.anchor().objectId.isNil())
            continue;
        Change change;
        change.action = Action::Update;
        change.object = object.ref();
        change.deviceId = *id;
        change.objectId = object.anchor().objectId;
        change.displayName = object.displayName();
        found.push_back(std::move(change));
    }
    return found;
}

OwnershipRow rowOf(const Change &change, RunId run)
{
    return {change.object.guid, change.deviceId, change.objectId, OwnershipKind::Adopted, run};
}

Result<void> record(std::span<const Change> group, std::uint32_t first, RunId run, Ports &ports)
{
    std::vector<Intent> intents;
    std::vector<Outcome> outcomes;
    std::vector<OwnershipRow> rows;
    for (const Change &change : group) {
        const auto number = std::uint32_t(first + intents.size());
        intents.push_back({number, change, {}});
        outcomes.push_back(
            {number, OutcomeResult::Written, change.object.guid, std::nullopt, ports.clock.now()});
        rows.push_back(rowOf(change, run));
    }
    return ports.journal.addIntents(run, intents).and_then([&] {
        return ports.journal.addOutcomes(run, outcomes, rows, {});
    });
}

} // namespace

Result<Plan> adoptionPlan(const Outlook &outlook, std::span<const DeviceId> only)
{
    Plan plan = emptyAdoption(outlook);
    const std::set<DeviceId> ascending(only.begin(), only.end());
    plan.request.selection.assign(ascending.begin(), ascending.end());
    const std::unordered_set<DeviceId> wanted(only.begin(), only.end());
    for (const MatchRow &row : outlook.match.rows) {
        if (row.kind != MatchKind::ForeignPair)
            continue;
        Change change = adoptionOf(outlook, row);
        if (wanted.empty() || wanted.contains(change.deviceId))
            plan.changes.push_back(std::move(change));
    }
    for (const DeviceId device : only) {
        if (std::ranges::find(plan.changes, device, &Change::deviceId) == plan.changes.end())
            return fail(ErrorKind::NoSuchDevice, device.text(), "nothing to adopt");
    }
    plan.totals = countChanges(plan.changes, plan.totals);
    return plan;
}

Result<std::vector<Change>> orphansOf(const Outlook &outlook, Ports &ports, std::stop_token stop,
                                      std::size_t limit)
{
    std::vector<Change> unknown = unknownToTheList(outlook, limit);
    std::vector<DeviceId> devices;
    std::vector<CloudObjectId> anchors;
    for (const Change &change : unknown) {
        devices.push_back(change.deviceId);
        anchors.push_back(change.objectId);
    }
    const auto byDevice = ports.cloud.prove(devices, stop, {});
    if (!byDevice)
        return tl::unexpected(byDevice.error());
    const auto byAnchor = ports.cloud.proveAnchors(anchors, stop);
    if (!byAnchor)
        return tl::unexpected(byAnchor.error());
    std::vector<Change> orphans;
    for (std::size_t i = 0; i < unknown.size(); ++i) {
        if ((*byDevice)[i].whereabouts == Whereabouts::Gone && (*byAnchor)[i] == Whereabouts::Gone)
            orphans.push_back(std::move(unknown[i]));
    }
    return orphans;
}

Result<Plan> orphanPlan(const Outlook &outlook, const std::vector<Change> &orphans, DeviceId device)
{
    if (std::ranges::count(orphans, device, &Change::deviceId) != 1)
        return fail(ErrorKind::NoSuchDevice, device.text(), "not one orphan");
    Plan plan = emptyAdoption(outlook);
    plan.request.selection = {device};
    plan.changes = {*std::ranges::find(orphans, device, &Change::deviceId)};
    plan.totals = countChanges(plan.changes, plan.totals);
    return plan;
}

Result<Plan> selectAdoption(const Plan &file, const Outlook &outlook, Ports &ports)
{
    auto fresh = adoptionPlan(outlook, file.request.selection);
    if (!fresh)
        return fail(ErrorKind::StalePlan, fresh.error().subject);
    if (const auto whole = checkSavedPlan(file, *fresh, ports.journal, ports.clock.now()); !whole)
        return tl::unexpected(whole.error());
    auto changes = freshChangesOf(file, *fresh, {});
    if (!changes)
        return tl::unexpected(changes.error());
    fresh->id = file.id;
    fresh->changes = std::move(*changes);
    fresh->totals = countChanges(fresh->changes, fresh->totals);
    return fresh;
}

std::vector<FormerWriter> formerWritersOf(const Plan &adoption, const Outlook &outlook)
{
    std::unordered_map<ObjectGuid, std::uint32_t> numbers;
    for (const MatchRow &row : outlook.match.rows) {
        if (row.directory != kNone && row.standing == Standing::Foreign)
            numbers[outlook.directory->device(row.directory).guid()] = row.directory;
    }
    std::map<std::optional<Sid>, FormerWriter> byAccount;
    for (const Change &change : adoption.changes) {
        const auto object = outlook.directory->device(numbers.at(change.object.guid));
        FormerWriter &writer = byAccount[object.objectOwner()];
        const Moment created = object.created();
        writer.account = object.objectOwner();
        writer.oldest = writer.objects ? std::min(writer.oldest, created) : created;
        writer.newest = std::max(writer.newest, created);
        ++writer.objects;
    }
    std::vector<FormerWriter> writers;
    for (const auto &[account, writer] : byAccount)
        writers.push_back(writer);
    std::ranges::stable_sort(writers, std::ranges::greater(), &FormerWriter::objects);
    return writers;
}

Result<ApplyReport> adopt(const Plan &adoption, const Outlook &outlook, Ports &ports,
                          const std::string &startedBy)
{
    if (const auto remembered = rememberApproval(outlook, ports.journal); !remembered)
        return tl::unexpected(remembered.error());
    const auto run =
        ports.journal.begin({RunKind::Adopt, adoption.id, adoption.basis, ports.clock.now(), startedBy});
    if (!run)
        return tl::unexpected(run.error());
    ApplyReport report;
    report.run = *run;
    const std::span changes(adoption.changes);
    for (std::size_t first = 0; first < changes.size(); first += kGroup) {
        const auto group = changes.subspan(first, std::min(kGroup, changes.size() - first));
        if (const auto recorded = record(group, std::uint32_t(first), *run, ports); !recorded)
            return tl::unexpected(recorded.error());
        report.written += group.size();
    }
    if (const auto ended = ports.journal.end(*run, {RunState::Done, ports.clock.now()}); !ended)
        return tl::unexpected(ended.error());
    return report;
}

} // namespace dwc
