// SPDX-License-Identifier: Apache-2.0
#include "core/apply/apply_plan.h"
#include "core/apply/object_check.h"

#include <map>

namespace dwc {

namespace {

struct Settled
{
    std::vector<Outcome> outcomes;
    std::vector<OwnershipRow> gained;
    std::vector<ObjectGuid> ended;
};

void settleOne(const JournalEntry &entry, const std::optional<DirectoryObject> &object, const Sid &connector,
               Moment now, Settled &out)
{
    const Change &change = entry.intent.change;
    Outcome outcome{entry.intent.number, OutcomeResult::NotDone, change.object.guid, std::nullopt, now};
    const bool answered = entry.outcome && entry.outcome->result == OutcomeResult::Written;
    switch (change.action) {
    case Action::Create:
        if (object && isOurCreation(*object, change, connector)) {
            outcome.result = answered ? OutcomeResult::Written : OutcomeResult::AlreadyDone;
            outcome.guid = object->ref.guid;
            out.gained.push_back({object->ref.guid, change.deviceId, change.objectId, OwnershipKind::Created, entry.run});
        } else if (answered) {
            // written, and taken away by somebody before it was looked up: nothing of it is ours any more
            outcome.result = OutcomeResult::Failed;
            outcome.error = Error{ErrorKind::NotFound, change.object.dn.text(), {}, 0, {}, {}};
        }
        break;
    case Action::Delete:
        if (!object) {
            outcome.result = OutcomeResult::AlreadyDone;
            out.ended.push_back(change.object.guid);
        }
        break;
    case Action::Update:
    case Action::Disable:
        if (object && isAsWanted(*object, change))
            outcome.result = OutcomeResult::AlreadyDone;
        break;
    }
    out.outcomes.push_back(std::move(outcome));
}

} // namespace

Result<std::uint64_t> settleOpen(Directory &directory, Journal &journal, const Clock &clock, const Sid &connector,
                                 std::stop_token stop)
{
    const auto open = journal.open();
    if (!open)
        return tl::unexpected(open.error());
    std::vector<ObjectRef> refs;
    for (const JournalEntry &entry : *open)
        refs.push_back(entry.intent.change.object);
    const auto objects = directory.readObjects(refs, attributesToKeep(), stop);
    if (!objects)
        return tl::unexpected(objects.error());
    std::map<RunId, Settled> byRun;
    for (std::size_t i = 0; i < open->size(); ++i)
        settleOne((*open)[i], (*objects)[i], connector, clock.now(), byRun[(*open)[i].run]);
    for (const auto &[run, settled] : byRun) {
        if (const auto kept = journal.addOutcomes(run, settled.outcomes, settled.gained, settled.ended); !kept)
            return tl::unexpected(kept.error());
    }
    return open->size();
}

} // namespace dwc
