// SPDX-License-Identifier: Apache-2.0
#include "core/apply/apply_plan.h"

#include "core/apply/journal_queue.h"
#include "core/apply/look_back.h"
#include "core/apply/removal_check.h"
#include "core/base/late_stop.h"
#include "core/plan/write_request.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace dwc {

namespace {

/// Changes of one action that go out together: numbers into the plan.
using Group = std::vector<std::uint32_t>;

/// Creates whose identity is read together. Until then they are open in the journal.
constexpr std::size_t kLearnTogether = 4096;

/// What a stopped run may still spend on learning what it has done; what is not learned by then stays open.
constexpr std::chrono::milliseconds kGraceAfterStop{1500};

/// A group that passed its checks, with its intents on the way to the disk.
struct ReadyGroup
{
    Group group;                       ///< empty: every change was refused
    std::future<Result<void>> durable; ///< set unless empty
    /// Made on the journal's thread as well: there when `durable` is.
    std::shared_ptr<std::vector<WriteRequest>> requests;
    std::uint32_t end = 0; ///< of the plan, behind this group
};

class Applier
{
public:
    Applier(const Plan &plan, RunId run, ApplyContext &context, const ApplyOptions &options,
            std::stop_token stop, const ProgressFunction &progress)
        : m_plan(plan), m_run(run), m_context(context), m_options(options), m_stop(std::move(stop)),
          m_late(m_stop, kGraceAfterStop), m_progress(progress), m_queue(context.journal)
    {
        m_report.run = run;
        m_report.outcomes.resize(plan.changes.size());
        for (std::uint32_t i = 0; i < plan.changes.size(); ++i)
            m_report.outcomes[i] = {i, OutcomeResult::NotSent, plan.changes[i].object.guid, std::nullopt, {}};
    }

    ApplyReport run()
    {
        std::optional<ReadyGroup> ahead;
        Result<void> done = sendAll(ahead);
        if (ahead)
            keepUnsent(ahead->group);
        const bool usable =
            done || done.error().kind == ErrorKind::Stopped; // directory and journal still are
        if (const auto learned = usable ? learn() : Result<void>(); done && !learned)
            done = learned;
        if (const auto kept = m_queue.drain(); usable && !kept)
            done = kept;
        if (!done)
            end(done.error());
        for (const Outcome &outcome : m_report.outcomes) {
            m_report.written += outcome.result == OutcomeResult::Written;
            m_report.failed += outcome.result == OutcomeResult::Failed;
        }
        return std::move(m_report);
    }

private:
    /// Group by group. While one is sent, the intents of the next, `ahead`, reach the disk.
    Result<void> sendAll(std::optional<ReadyGroup> &ahead)
    {
        while (ahead || m_next < m_plan.changes.size()) {
            if (m_stop.stop_requested())
                return fail(ErrorKind::Stopped);
            if (!ahead) {
                if (const auto prepared = prepare(ahead); !prepared)
                    return prepared;
            }
            ReadyGroup now = std::move(*std::exchange(ahead, std::nullopt));
            if (!now.group.empty()) {
                if (const auto done = applyGroup(now, ahead); !done)
                    return done;
            }
            report(now.end);
        }
        return {};
    }

    Result<void> applyGroup(ReadyGroup &now, std::optional<ReadyGroup> &ahead)
    {
        if (const auto durable = now.durable.get(); !durable)
            return durable;
        if (nextNeedsNoLook()) {
            if (const auto prepared = prepare(ahead); !prepared)
                return prepared;
        }
        const Result<void> sent = send(now.group, *now.requests);
        keepOutcomes(now.group); // those that are known, whatever ended the sending
        if (sent)
            return lookBack(now.group);
        if (sent.error().kind == ErrorKind::Stopped) {
            // the connection is still there; what cannot be looked up in time stays open
            if (auto settled = lookAtOpen(sentGroup(), now.group, m_context.clock.now()))
                keep(std::move(*settled));
        }
        return sent;
    }

    Group takeGroup()
    {
        Group group;
        const Action action = m_plan.changes[m_next].action;
        while (m_next < m_plan.changes.size() && group.size() < m_options.group &&
               m_plan.changes[m_next].action == action)
            group.push_back(m_next++);
        return group;
    }

    /// Changes that are checked against cloud or directory are checked right before they are sent.
    bool nextNeedsNoLook() const
    {
        if (m_next >= m_plan.changes.size())
            return false;
        const Action action = m_plan.changes[m_next].action;
        return action == Action::Create || action == Action::Update;
    }

    Result<void> prepare(std::optional<ReadyGroup> &ready)
    {
        auto checked = checkRemovals(m_plan, takeGroup(), m_context, m_options.proofMaxAgeMs, m_stop);
        if (!checked)
            return tl::unexpected(checked.error());
        keepRefusals(checked->refused);
        ReadyGroup next{std::move(checked->kept), {}, std::make_shared<std::vector<WriteRequest>>(), m_next};
        if (!next.group.empty())
            next.durable = m_queue.add([this, group = next.group, before = std::move(checked->before),
                                        requests = next.requests](Journal &journal) {
                for (const std::uint32_t number : group)
                    requests->push_back(requestFor(m_plan.changes[number]));
                return journal.addIntents(m_run, intentsOf(group, before));
            });
        ready = std::move(next);
        return {};
    }

    std::vector<Intent> intentsOf(const Group &group,
                                  const std::vector<std::vector<RawAttribute>> &before) const
    {
        std::vector<Intent> intents;
        intents.reserve(group.size());
        for (std::size_t i = 0; i < group.size(); ++i)
            intents.push_back({group[i], m_plan.changes[group[i]],
                               before.empty() ? std::vector<RawAttribute>() : before[i]});
        return intents;
    }

    /// A refusal is journalled like every other outcome, with its intent: the run's record is whole.
    void keepRefusals(const std::vector<std::pair<std::uint32_t, ErrorKind>> &refused)
    {
        if (refused.empty())
            return;
        Group group;
        std::vector<Outcome> outcomes;
        for (const auto &[number, kind] : refused) {
            Outcome &outcome = m_report.outcomes[number];
            outcome.result = OutcomeResult::Failed;
            outcome.error = Error{kind, m_plan.changes[number].object.dn.text(), {}, 0, {}, {}};
            outcome.at = m_context.clock.now();
            tell(number);
            group.push_back(number);
            outcomes.push_back(outcome);
        }
        m_queue.add([this, group = std::move(group), outcomes = std::move(outcomes)](Journal &journal) {
            return journal.addIntents(m_run, intentsOf(group, {})).and_then([&] {
                return journal.addOutcomes(m_run, outcomes, {}, {});
            });
        });
    }

    void end(const Error &error)
    {
        m_report.error = error;
        m_report.state = error.kind == ErrorKind::Stopped          ? RunState::Stopped
                         : error.kind == ErrorKind::ConnectionLost ? RunState::Interrupted
                                                                   : RunState::Failed;
    }

    Result<void> send(const Group &group, std::span<const WriteRequest> requests)
    {
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
                tell(group[i]);
            });
    }

    void keepOutcomes(const Group &group)
    {
        std::vector<Outcome> outcomes;
        std::vector<ObjectGuid> ended;
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (!m_answered[i]) {
                m_report.outcomes[group[i]].result = OutcomeResult::Open;
                continue;
            }
            const Outcome &outcome = m_report.outcomes[group[i]];
            const Action action = m_plan.changes[group[i]].action;
            outcomes.push_back(outcome);
            if (action == Action::Delete && outcome.result == OutcomeResult::Written)
                ended.push_back(outcome.guid);
            if (action == Action::Create && outcome.result == OutcomeResult::Written)
                m_unlearned.push_back(group[i]);
        }
        add({std::move(outcomes), {}, std::move(ended)});
    }

    /// A group whose intents are on disk and that will not be sent: nobody has to look for it.
    void keepUnsent(const Group &group)
    {
        std::vector<Outcome> outcomes;
        for (const std::uint32_t number : group) {
            m_report.outcomes[number].at = m_context.clock.now();
            outcomes.push_back(m_report.outcomes[number]);
        }
        add({std::move(outcomes), {}, {}});
    }

    Result<void> lookBack(const Group &group)
    {
        if (m_plan.changes[group.front()].action != Action::Create)
            return take(readBackSets(sentGroup(), group));
        return m_unlearned.size() < kLearnTogether ? Result<void>() : learn();
    }

    Result<void> learn()
    {
        const Group written = std::exchange(m_unlearned, {});
        return written.empty() ? Result<void>() : take(learnIdentities(sentGroup(), written));
    }

    /// A server that says nothing after a stop: the stop is what ended the run.
    Result<void> take(Result<Settled> looked)
    {
        if (!looked)
            return m_stop.stop_requested() ? fail(ErrorKind::Stopped) : tl::unexpected(looked.error());
        keep(std::move(*looked));
        return {};
    }

    void keep(Settled settled)
    {
        for (const Outcome &outcome : settled.outcomes)
            m_report.outcomes[outcome.number] = outcome;
        add(std::move(settled));
    }

    void add(Settled settled)
    {
        m_queue.add([run = m_run, settled = std::move(settled)](Journal &journal) {
            return journal.addOutcomes(run, settled.outcomes, settled.gained, settled.ended);
        });
    }

    SentGroup sentGroup()
    {
        return {m_context.directory, m_plan, m_run, m_context.ownership, m_report.outcomes, m_late.token()};
    }

    void tell(std::uint32_t number) const
    {
        if (m_options.answered)
            m_options.answered(m_plan.changes[number], m_report.outcomes[number]);
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
    std::uint32_t m_next = 0; ///< the first change in no group yet
    Group m_unlearned;        ///< creates that were written, their identity not read yet
    ApplyReport m_report;
    std::vector<bool> m_answered; ///< of the group being sent
    JournalQueue m_queue;         ///< last: what it still does uses the plan and the run
};

} // namespace

ApplyReport applyPlan(const ApprovedPlan &approved, RunId run, ApplyContext &context,
                      const ApplyOptions &options, std::stop_token stop, const ProgressFunction &progress)
{
    return Applier(approved.plan(), run, context, options, std::move(stop), progress).run();
}

} // namespace dwc
