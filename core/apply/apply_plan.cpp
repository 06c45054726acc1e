// SPDX-License-Identifier: Apache-2.0
#include "core/apply/apply_plan.h"

#include "core/apply/object_check.h"
#include "core/apply/settle.h"
#include "core/base/late_stop.h"
#include "core/plan/write_request.h"
#include "core/model/flow_attribute.h"

#include <algorithm>
#include <iterator>

namespace dwc {

namespace {

/// Changes of one action that go out together: numbers into the plan.
using Group = std::vector<std::uint32_t>;

/// What a stopped run may still spend on learning what it has done; what is not learned by then stays open.
constexpr std::chrono::milliseconds kGraceAfterStop{1500};

class Applier
{
public:
    Applier(const Plan &plan, RunId run, ApplyContext &context, const ApplyOptions &options,
            std::stop_token stop, const ProgressFunction &progress)
        : m_plan(plan), m_run(run), m_context(context), m_options(options), m_stop(std::move(stop)),
          m_late(m_stop, kGraceAfterStop), m_progress(progress)
    {
        m_report.run = run;
        m_report.outcomes.resize(plan.changes.size());
        for (std::uint32_t i = 0; i < plan.changes.size(); ++i)
            m_report.outcomes[i] = {i, OutcomeResult::NotSent, plan.changes[i].object.guid, std::nullopt, {}};
    }

    ApplyReport run()
    {
        std::uint32_t next = 0;
        while (next < m_plan.changes.size() && !m_report.error) {
            if (m_stop.stop_requested()) {
                end(Error{ErrorKind::Stopped, {}, {}, 0, {}, {}});
                break;
            }
            const Group group = takeGroup(next);
            if (const auto done = applyGroup(group); !done)
                end(done.error());
            report(next);
        }
        for (const Outcome &outcome : m_report.outcomes) {
            m_report.written += outcome.result == OutcomeResult::Written;
            m_report.failed += outcome.result == OutcomeResult::Failed;
        }
        return std::move(m_report);
    }

private:
    Group takeGroup(std::uint32_t &next) const
    {
        Group group;
        const Action action = m_plan.changes[next].action;
        while (next < m_plan.changes.size() && group.size() < m_options.group &&
               m_plan.changes[next].action == action)
            group.push_back(next++);
        return group;
    }

    void end(const Error &error)
    {
        m_report.error = error;
        m_report.state = error.kind == ErrorKind::Stopped          ? RunState::Stopped
                         : error.kind == ErrorKind::ConnectionLost ? RunState::Interrupted
                                                                   : RunState::Failed;
    }

    Result<void> applyGroup(Group group)
    {
        std::vector<Intent> intents;
        if (const auto checked = checkRemovals(group, intents); !checked)
            return checked;
        if (group.empty())
            return {};
        if (const auto kept = m_context.journal.addIntents(m_run, intents); !kept)
            return kept;
        const Result<void> sent = send(group);
        // outcomes that are known are written down whatever ended the sending
        if (const auto kept = keepOutcomes(group); !kept)
            return kept;
        if (!sent && sent.error().kind == ErrorKind::Stopped) {
            const Result<void> settled = settleAfterStop(group);
            return settled || !isOfDirectory(settled.error()) ? sent : settled;
        }
        if (!sent)
            return sent;
        const Result<void> learned = m_plan.changes[group.front()].action == Action::Create
                                         ? learnIdentities(group)
                                         : readBackSets(group);
        // a server that says nothing after a stop: the stop is what ended the run
        return !learned && m_stop.stop_requested() && isOfDirectory(learned.error())
                   ? fail(ErrorKind::Stopped)
                   : learned;
    }

    static bool isOfDirectory(const Error &error) { return error.kind != ErrorKind::Storage; }

    /// Before a delete, and before a disable for being gone: the proof is fresh, and (delete) the object
    /// still ours. What fails the check leaves the group with its outcome.
    Result<void> checkRemovals(Group &group, std::vector<Intent> &intents)
    {
        if (const auto proven = proveAgain(group); !proven)
            return proven;
        std::vector<std::optional<DirectoryObject>> objects;
        const bool deletes = !group.empty() && m_plan.changes[group.front()].action == Action::Delete;
        if (deletes) {
            auto read = m_context.directory.readObjects(refsOf(group), attributesToKeep(), m_stop);
            if (!read)
                return tl::unexpected(read.error());
            objects = std::move(*read);
        }
        Group kept;
        for (std::size_t i = 0; i < group.size(); ++i) {
            const Change &change = m_plan.changes[group[i]];
            if (const auto why = unproven(change)) {
                refuse(group[i], *why);
            } else if (deletes && !objects[i]) {
                refuse(group[i], ErrorKind::NotFound);
            } else if (deletes && !isStillOurs(*objects[i], change, m_context.ownership)) {
                refuse(group[i], ErrorKind::ValueChanged);
            } else {
                kept.push_back(group[i]);
                intents.push_back(
                    {group[i], change, deletes ? objects[i]->attributes : std::vector<RawAttribute>()});
            }
        }
        return keepRefusals(group, kept);
    }

    /// A refusal is journalled like every other outcome, with its intent: the run's record is whole.
    Result<void> keepRefusals(Group &group, Group &kept)
    {
        std::vector<Intent> intents;
        std::vector<Outcome> outcomes;
        for (const std::uint32_t number : group) {
            if (std::ranges::find(kept, number) != kept.end())
                continue;
            intents.push_back({number, m_plan.changes[number], {}});
            outcomes.push_back(m_report.outcomes[number]);
        }
        group = std::move(kept);
        if (intents.empty())
            return {};
        return m_context.journal.addIntents(m_run, intents).and_then([&] {
            return m_context.journal.addOutcomes(m_run, outcomes, {}, {});
        });
    }

    Result<void> proveAgain(const Group &group)
    {
        std::vector<DeviceId> old;
        const std::int64_t now = m_context.clock.now().ms;
        for (const std::uint32_t number : group) {
            const Change &change = m_plan.changes[number];
            if (change.reason != ChangeReason::Gone)
                continue;
            const auto proof = m_context.proofs.find(change.deviceId);
            if (proof == m_context.proofs.end() || now - proof->second.readAt.ms > m_options.proofMaxAgeMs)
                old.push_back(change.deviceId);
        }
        if (old.empty())
            return {};
        const auto proofs = m_context.prove(old);
        if (!proofs)
            return tl::unexpected(proofs.error());
        for (const Proof &proof : *proofs)
            m_context.proofs[proof.deviceId] = proof;
        return {};
    }

    /// Why a removal for being gone must not be; nothing when it may.
    std::optional<ErrorKind> unproven(const Change &change) const
    {
        if (change.reason != ChangeReason::Gone)
            return std::nullopt;
        const auto proof = m_context.proofs.find(change.deviceId);
        if (proof == m_context.proofs.end() || proof->second.whereabouts == Whereabouts::Unclear)
            return ErrorKind::NotProvenGone;
        return proof->second.whereabouts == Whereabouts::Present ? std::optional(ErrorKind::InCloudAgain)
                                                                 : std::nullopt;
    }

    void refuse(std::uint32_t number, ErrorKind kind)
    {
        Outcome &outcome = m_report.outcomes[number];
        outcome.result = OutcomeResult::Failed;
        outcome.error = Error{kind, m_plan.changes[number].object.dn.text(), {}, 0, {}, {}};
        outcome.at = m_context.clock.now();
    }

    Result<void> send(const Group &group)
    {
        std::vector<WriteRequest> requests;
        requests.reserve(group.size());
        for (const std::uint32_t number : group)
            requests.push_back(requestFor(m_plan.changes[number]));
        m_answered.assign(group.size(), false);
        WriteOptions options;
        options.window = m_options.window;
        return m_context.directory.write(
            requests, options, m_stop, [&](std::size_t i, const Result<void> &answer) {
                m_answered[i] = true;
                Outcome &outcome = m_report.outcomes[group[i]];
                outcome.result = answer ? OutcomeResult::Written : OutcomeResult::Failed;
                if (!answer)
                    outcome.error = answer.error();
                outcome.at = m_context.clock.now();
            });
    }

    Result<void> keepOutcomes(const Group &group)
    {
        std::vector<Outcome> outcomes;
        std::vector<ObjectGuid> ended;
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (!m_answered[i]) {
                m_report.outcomes[group[i]].result = OutcomeResult::Open;
                continue;
            }
            const Outcome &outcome = m_report.outcomes[group[i]];
            outcomes.push_back(outcome);
            if (m_plan.changes[group[i]].action == Action::Delete && outcome.result == OutcomeResult::Written)
                ended.push_back(outcome.guid);
        }
        return m_context.journal.addOutcomes(m_run, outcomes, {}, ended);
    }

    /// The connection is still there after a stop: what was sent and not answered, or not sent, is looked up
    /// now.
    Result<void> settleAfterStop(const Group &group)
    {
        Group open;
        std::ranges::copy_if(group, std::back_inserter(open), [&](std::uint32_t number) {
            return m_report.outcomes[number].result == OutcomeResult::Open;
        });
        const auto objects =
            m_context.directory.readObjects(refsOf(open), attributesToKeep(), m_late.token());
        if (!objects)
            return tl::unexpected(objects.error());
        Settled settled;
        for (std::size_t i = 0; i < open.size(); ++i) {
            const JournalEntry entry{m_run, {open[i], m_plan.changes[open[i]], {}}, std::nullopt};
            settleOne(entry, (*objects)[i], m_context.ownership, Sight::Full, m_context.clock.now(), settled);
        }
        for (const Outcome &outcome : settled.outcomes)
            m_report.outcomes[outcome.number] = outcome;
        return m_context.journal.addOutcomes(m_run, settled.outcomes, settled.gained, settled.ended);
    }

    /// AD has no post-read control: what the creates made is read in bulk.
    Result<void> learnIdentities(const Group &group)
    {
        Group written;
        std::ranges::copy_if(group, std::back_inserter(written), [&](std::uint32_t number) {
            return m_report.outcomes[number].result == OutcomeResult::Written;
        });
        constexpr std::string_view kNames[] = {"msDS-CloudAnchor", "msDS-DeviceID"};
        const auto objects = m_context.directory.readObjects(refsOf(written), kNames, m_late.token());
        if (!objects)
            return tl::unexpected(objects.error());
        std::vector<Outcome> outcomes;
        std::vector<OwnershipRow> gained;
        for (std::size_t i = 0; i < written.size(); ++i) {
            const Change &change = m_plan.changes[written[i]];
            const auto &object = (*objects)[i];
            if (!object || !isOurCreation(*object, change, m_context.ownership, true))
                continue; // stays open: the next run looks again
            Outcome &outcome = m_report.outcomes[written[i]];
            outcome.guid = object->ref.guid;
            outcomes.push_back(outcome);
            gained.push_back({outcome.guid, change.deviceId, change.objectId, OwnershipKind::Created, m_run});
        }
        return m_context.journal.addOutcomes(m_run, outcomes, gained, {});
    }

    /// A set does not notice a stranger's extra value in the modify; a read does. It is told, not mended: the
    /// next plan shows it.
    Result<void> readBackSets(const Group &group)
    {
        Group changed;
        std::ranges::copy_if(group, std::back_inserter(changed), [&](std::uint32_t number) {
            return m_report.outcomes[number].result == OutcomeResult::Written &&
                   hasSet(m_plan.changes[number]);
        });
        if (changed.empty())
            return {};
        const auto objects =
            m_context.directory.readObjects(refsOf(changed), attributesToKeep(), m_late.token());
        if (!objects)
            return tl::unexpected(objects.error());
        std::vector<Outcome> outcomes;
        for (std::size_t i = 0; i < changed.size(); ++i) {
            const auto &object = (*objects)[i];
            if (object && isAsWanted(*object, m_plan.changes[changed[i]]))
                continue;
            Outcome &outcome = m_report.outcomes[changed[i]];
            outcome.error =
                Error{ErrorKind::ValueChanged, m_plan.changes[changed[i]].object.dn.text(), {}, 0, {}, {}};
            outcomes.push_back(outcome);
        }
        return outcomes.empty() ? Result<void>() : m_context.journal.addOutcomes(m_run, outcomes, {}, {});
    }

    static bool hasSet(const Change &change)
    {
        return change.action != Action::Delete &&
               std::ranges::any_of(change.attributes, [](const AttributeChange &attribute) {
                   const auto known = flowAttributeFromName(attribute.name);
                   return known && traitsOf(*known).multiValued;
               });
    }

    std::vector<ObjectRef> refsOf(const Group &group) const
    {
        std::vector<ObjectRef> refs;
        for (const std::uint32_t number : group)
            refs.push_back(m_plan.changes[number].object);
        return refs;
    }

    void report(std::uint32_t done) const
    {
        if (m_progress)
            m_progress({Stage::Apply, done, m_plan.changes.size()});
    }

    const Plan &m_plan;
    RunId m_run;
    ApplyContext &m_context;
    const ApplyOptions &m_options;
    std::stop_token m_stop;
    LateStop m_late;
    const ProgressFunction &m_progress;
    ApplyReport m_report;
    std::vector<bool> m_answered; ///< of the group being sent
};

} // namespace

ApplyReport applyPlan(const ApprovedPlan &approved, RunId run, ApplyContext &context,
                      const ApplyOptions &options, std::stop_token stop, const ProgressFunction &progress)
{
    return Applier(approved.plan(), run, context, options, std::move(stop), progress).run();
}

} // namespace dwc
