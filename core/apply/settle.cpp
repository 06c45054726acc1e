// SPDX-License-Identifier: Apache-2.0
#include "core/apply/settle.h"

#include "core/apply/object_check.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace dwc {

namespace {

/// After this long every controller of a healthy domain has heard of a write (three hours between sites by
/// default).
constexpr std::int64_t kReplicatedMs = kMillisecondsPerDay;

Outcome outcomeOf(const JournalEntry &entry, OutcomeResult result, ObjectGuid guid, Moment now)
{
    return {entry.intent.number, result, guid, std::nullopt, now};
}

void settleCreate(const JournalEntry &entry, const std::optional<DirectoryObject> &object,
                  const OwnershipFacts &facts, Sight sight, Moment now, Settled &out)
{
    const Change &change = entry.intent.change;
    const bool answered = entry.outcome && entry.outcome->result == OutcomeResult::Written;
    if (object && isOurCreation(*object, change, facts, answered)) {
        out.outcomes.push_back(outcomeOf(
            entry, answered ? OutcomeResult::Written : OutcomeResult::AlreadyDone, object->ref.guid, now));
        out.gained.push_back(
            {object->ref.guid, change.deviceId, change.objectId, OwnershipKind::Created, entry.run});
        return;
    }
    if (sight != Sight::Full)
        return;
    Outcome outcome = outcomeOf(entry, OutcomeResult::NotDone, {}, now);
    if (answered) {
        // written, and taken away by somebody before it was looked up: nothing of it is ours any more
        outcome.result = OutcomeResult::Failed;
        outcome.error = Error{ErrorKind::NotFound, change.object.dn.text(), {}, 0, {}, {}};
    }
    out.outcomes.push_back(std::move(outcome));
}

/// Whether the run wrote where this look is: the same container of the same domain.
bool isSamePlace(const Basis &basis, const DirectoryIdentity &here)
{
    return basis.domainSid == here.domainSid && basis.container.guid == here.container.guid;
}

/// The runs of the entries that were made here, with what can be seen of them from this controller.
std::unordered_map<RunId, Sight> sightsOf(const std::vector<RunRecord> &runs, const DirectoryIdentity &here,
                                          Moment now)
{
    std::unordered_map<RunId, Sight> sights;
    for (const RunRecord &run : runs) {
        if (!isSamePlace(run.start.basis, here))
            continue;
        const bool sameController = run.start.basis.domainController == here.dnsHostName;
        const bool replicated = now.ms - run.start.started.ms > kReplicatedMs;
        sights[run.id] = sameController || replicated ? Sight::Full : Sight::Presence;
    }
    return sights;
}

void leaveOutForest(std::vector<JournalEntry> &open, const std::vector<RunRecord> &runs)
{
    std::unordered_map<RunId, const RunRecord *> byId;
    for (const RunRecord &run : runs)
        byId[run.id] = &run;
    std::erase_if(open, [&](const JournalEntry &entry) {
        const auto run = byId.find(entry.run);
        return run != byId.end() && isOfForest(*run->second, entry.intent.change);
    });
}

} // namespace

void settleOne(const JournalEntry &entry, const std::optional<DirectoryObject> &object,
               const OwnershipFacts &facts, Sight sight, Moment now, Settled &out)
{
    const Change &change = entry.intent.change;
    if (change.action == Action::Create) {
        settleCreate(entry, object, facts, sight, now, out);
        return;
    }
    const bool done = change.action == Action::Delete ? !object && sight == Sight::Full
                                                      : object && isAsWanted(*object, change);
    if (!done && sight != Sight::Full)
        return;
    if (done && change.action == Action::Delete)
        out.ended.push_back(change.object.guid);
    out.outcomes.push_back(outcomeOf(entry, done ? OutcomeResult::AlreadyDone : OutcomeResult::NotDone,
                                     change.object.guid, now));
}

bool isOfForest(const RunRecord &run, const Change &change)
{
    return run.start.kind == RunKind::Prepare ||
           (run.start.kind == RunKind::Disable && change.deviceId.isNil() && change.objectId.isNil());
}

OwnershipFacts ownershipFactsOf(const DirectoryIdentity &identity)
{
    return {{}, identity.accountSid, identity.accountIsAdministrator, identity.capabilities.objectOwners};
}

Result<SettleReport> settleOpen(Directory &directory, Journal &journal, const Clock &clock,
                                const DirectoryIdentity &here, std::stop_token stop)
{
    auto open = journal.open();
    if (!open || open->empty())
        return open ? Result<SettleReport>(SettleReport{}) : tl::unexpected(open.error());
    const auto runs = journal.runs(0);
    if (!runs)
        return tl::unexpected(runs.error());
    const Moment now = clock.now();
    const auto sights = sightsOf(*runs, here, now);
    SettleReport report;
    leaveOutForest(*open, *runs);
    std::vector<ObjectRef> refs;
    const auto elsewhere = std::ranges::stable_partition(
        *open, [&](const JournalEntry &entry) { return sights.contains(entry.run); });
    for (const JournalEntry &entry : elsewhere)
        report.leftOpen.push_back(entry.intent.change.deviceId);
    open->erase(elsewhere.begin(), elsewhere.end());
    for (const JournalEntry &entry : *open)
        refs.push_back(entry.intent.change.object);
    const auto objects = directory.readObjects(refs, attributesToKeep(), stop);
    if (!objects)
        return tl::unexpected(objects.error());
    const OwnershipFacts facts = ownershipFactsOf(here);
    std::map<RunId, Settled> byRun;
    for (std::size_t i = 0; i < open->size(); ++i) {
        const JournalEntry &entry = (*open)[i];
        Settled &settled = byRun[entry.run];
        const std::size_t before = settled.outcomes.size();
        settleOne(entry, (*objects)[i], facts, sights.at(entry.run), now, settled);
        if (settled.outcomes.size() == before)
            report.leftOpen.push_back(entry.intent.change.deviceId);
    }
    for (const auto &[run, settled] : byRun) {
        if (const auto kept = journal.addOutcomes(run, settled.outcomes, settled.gained, settled.ended);
            !kept)
            return tl::unexpected(kept.error());
        report.settled += settled.outcomes.size();
    }
    return report;
}

} // namespace dwc
