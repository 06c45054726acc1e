// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/apply_preparation.h"

#include "core/plan/write_request.h"
#include "core/prepare/connection_point_wish.h"

#include <algorithm>
#include <map>

namespace dwc {

namespace {

constexpr char kSecurityDescriptor[] = "nTSecurityDescriptor";

/// Values of `from` that the other does not have.
std::vector<std::string> without(const std::vector<std::string> &from, const std::vector<std::string> &other)
{
    std::vector<std::string> rest;
    std::ranges::copy_if(from, std::back_inserter(rest), [&](const std::string &value) {
        return std::ranges::find(other, value) == other.end();
    });
    return rest;
}

/// Own entries of a list, by their text.
std::vector<Ace> entriesNamed(const std::vector<std::string> &names, const std::vector<Ace> &list)
{
    std::vector<Ace> found;
    std::ranges::copy_if(list, std::back_inserter(found), [&](const Ace &ace) {
        return !(ace.flags & Ace::kInherited) && std::ranges::find(names, sddlOf(ace)) != names.end();
    });
    return found;
}

class Work
{
public:
    Work(const Preparation &preparation, PermissionProfile profile, PreparationPorts &ports, RunId run,
         const std::stop_token &stop)
        : m_preparation(preparation), m_profile(profile), m_ports(ports), m_run(run), m_stop(stop)
    {
    }

    /// The request for a change, and what is there before it.
    struct Step
    {
        WriteRequest request;
        std::vector<RawAttribute> before;
        bool isDone = false; ///< nothing is missing any more
    };

    Result<Step> stepFor(const Change &change)
    {
        if (change.action == Action::Delete)
            return stepToDelete(change);
        if (change.action == Action::Create)
            return Step{requestFor(change), {}, false};
        return isOfConnectionPoint(change) ? stepForKeywords(change) : stepForList(change);
    }

    /// One change, its intent durable before it is sent.
    Result<Outcome> carryOut(std::uint32_t number, const Change &change)
    {
        Outcome outcome;
        outcome.number = number;
        auto step = stepFor(change);
        const Intent intent{number, change, step ? step->before : std::vector<RawAttribute>()};
        if (const auto kept = m_ports.journal.addIntents(m_run, std::span(&intent, 1)); !kept)
            return tl::unexpected(kept.error());
        Result<void> answer;
        if (!step)
            answer = tl::unexpected(step.error());
        else if (!step->isDone)
            answer = send(step->request);
        outcome.at = m_ports.clock.now();
        outcome.guid =
            answer && change.action == Action::Create ? guidOf(change.object.dn) : change.object.guid;
        outcome.result = !answer                ? OutcomeResult::Failed
                         : step && step->isDone ? OutcomeResult::AlreadyDone
                                                : OutcomeResult::Written;
        if (!answer)
            outcome.error = answer.error();
        if (const auto kept = m_ports.journal.addOutcomes(m_run, std::span(&outcome, 1), {}, {}); !kept)
            return tl::unexpected(kept.error());
        return outcome;
    }

private:
    Result<Step> stepForList(const Change &change)
    {
        DirectoryQuestion question;
        question.base = change.object.dn;
        question.withDescriptor = true;
        const auto found = m_ports.inspection.find(question, m_stop);
        if (!found)
            return tl::unexpected(found.error());
        const std::string list =
            found->empty() ? std::string() : firstOf(found->front(), kSecurityDescriptor);
        const auto read = securityDescriptorFrom(list);
        const std::vector<Ace> dacl = read ? read->dacl : std::vector<Ace>();
        const std::vector<Ace> gone = entriesNamed(change.attributes.front().before, dacl);
        std::vector<Ace> lacking = addedEntries(change, m_preparation.state, m_profile);
        std::erase_if(lacking, [&](const Ace &ace) { return isGranted(dacl, ace); });
        if (lacking.empty() && gone.empty())
            return Step{{}, {}, true};
        const auto written = gone.empty() ? withEntries(list, lacking) : withoutEntries(list, gone);
        if (!written)
            return fail(ErrorKind::PermissionDenied, change.object.dn.text(),
                        "its permissions cannot be read");
        Step step;
        step.request.object = found->front().ref;
        step.request.changes = {{Modification::Kind::Replace, kSecurityDescriptor, {*written}}};
        step.before = {{kSecurityDescriptor, {list}}};
        return step;
    }

    /// A keyword that came in between would not be noticed by the directory: it is looked for here.
    Result<Step> stepForKeywords(const Change &change)
    {
        const AttributeChange &keywords = change.attributes.front();
        DirectoryQuestion question;
        question.base = change.object.dn;
        question.attributes = {keywords.name};
        const auto found = m_ports.inspection.find(question, m_stop);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return fail(ErrorKind::NotFound, change.object.dn.text());
        const auto values = found->front().values(keywords.name);
        std::vector<std::string> present(values.begin(), values.end());
        std::ranges::sort(present);
        if (present == keywords.after)
            return Step{{}, {}, true};
        if (present != keywords.before)
            return fail(ErrorKind::ValueChanged, change.object.dn.text(), "its keywords have changed since");
        Step step;
        step.request.object = found->front().ref;
        if (auto gone = without(keywords.before, keywords.after); !gone.empty())
            step.request.changes.push_back({Modification::Kind::Delete, keywords.name, std::move(gone)});
        if (auto added = without(keywords.after, keywords.before); !added.empty())
            step.request.changes.push_back({Modification::Kind::Add, keywords.name, std::move(added)});
        step.before = {{keywords.name, std::move(present)}};
        return step;
    }

    /// AD FS may have begun to use the service since: then it needs all that is about to go.
    Result<void> expectNoIssuer()
    {
        const ForestState &state = m_preparation.state;
        if (!state.hasService)
            return {};
        DirectoryQuestion issuer;
        issuer.base = state.service.dn;
        issuer.typesOnly = true;
        issuer.attributes = {"msDS-IssuerCertificates", "msDS-IssuerPublicCertificates"};
        const auto types = m_ports.inspection.find(issuer, m_stop);
        if (!types)
            return types.error().kind == ErrorKind::NotFound ? Result<void>() : tl::unexpected(types.error());
        if (std::ranges::any_of(*types, showsIssuer))
            return fail(ErrorKind::StalePlan, state.service.dn.text(), "it holds issuer certificates now");
        return {};
    }

    Result<Step> stepToDelete(const Change &change)
    {
        if (const auto unneeded = expectNoIssuer(); !unneeded)
            return tl::unexpected(unneeded.error());
        DirectoryQuestion list;
        list.base = change.object.dn;
        list.withDescriptor = true;
        const auto found = m_ports.inspection.find(list, m_stop);
        if (!found && found.error().kind == ErrorKind::NotFound)
            return Step{{}, {}, true};
        if (!found)
            return tl::unexpected(found.error());
        Step step{requestFor(change), {}, false};
        if (!found->empty())
            step.before.push_back({kSecurityDescriptor, {firstOf(found->front(), kSecurityDescriptor)}});
        for (const AttributeChange &attribute : change.attributes)
            step.before.push_back({attribute.name, attribute.before});
        return step;
    }

    /// Nil when it cannot be told now: the journal then keeps the create as open, and the next look settles
    /// it.
    ObjectGuid guidOf(const Dn &dn)
    {
        DirectoryQuestion question;
        question.base = dn;
        const auto found = m_ports.inspection.find(question, m_stop);
        return found && !found->empty() ? found->front().ref.guid : ObjectGuid();
    }

    Result<void> send(const WriteRequest &request)
    {
        Result<void> answer = fail(ErrorKind::ConnectionLost, request.object.dn.text());
        const auto sent =
            m_ports.directory.write(std::span(&request, 1), {1}, m_stop,
                                    [&](std::size_t, const Result<void> &answered) { answer = answered; });
        return sent ? answer : sent;
    }

    const Preparation &m_preparation;
    PermissionProfile m_profile;
    PreparationPorts &m_ports;
    RunId m_run;
    const std::stop_token &m_stop;
};

/// What stands at a place that preparing knows; nothing when it is not there.
std::optional<ObjectRef> objectNamed(const Dn &dn, const ForestState &state)
{
    for (const auto *object : {&state.configurationObject, &state.servicesObject, &state.containerObject}) {
        if (*object && (*object)->object.ref.dn == dn)
            return (*object)->object.ref;
    }
    if (state.hasService && state.service.dn == dn)
        return state.service;
    if (state.connectionPoint && state.connectionPoint->ref.dn == dn)
        return state.connectionPoint->ref;
    return std::nullopt;
}

/// The list has what the change adds, and nothing of what it takes away.
bool isListAsWanted(const Change &change, const ForestState &state)
{
    const auto &object =
        change.object.dn == state.container ? state.containerObject : state.configurationObject;
    const AttributeChange &list = change.attributes.front();
    if (!object)
        return list.after.empty();
    if (!object->descriptor)
        return false;
    const std::vector<Ace> &dacl = object->descriptor->dacl;
    return entriesNamed(list.before, dacl).empty() &&
           std::ranges::all_of(list.after, [&](const std::string &entry) {
               return !entriesNamed(std::vector{entry}, dacl).empty();
           });
}

bool isAsWanted(const Change &change, const ForestState &state)
{
    const bool isThere = objectNamed(change.object.dn, state).has_value();
    switch (change.action) {
    case Action::Create: return isThere;
    case Action::Delete: return !isThere;
    default:
        return isOfConnectionPoint(change) ? state.connectionPoint && state.connectionPoint->keywords ==
                                                                          change.attributes.front().after
                                           : isListAsWanted(change, state);
    }
}

Outcome settledOutcome(const JournalEntry &entry, const ForestState &state, Moment now)
{
    const Change &change = entry.intent.change;
    const auto object = objectNamed(change.object.dn, state);
    Outcome outcome{entry.intent.number, OutcomeResult::NotDone, change.object.guid, std::nullopt, now};
    if (object)
        outcome.guid = object->guid;
    // answered, and only its identity was not learned
    const bool wasWritten = entry.outcome && entry.outcome->result == OutcomeResult::Written;
    if (isAsWanted(change, state))
        outcome.result = wasWritten ? OutcomeResult::Written : OutcomeResult::AlreadyDone;
    else if (wasWritten) { // and taken away by somebody since
        outcome.result = OutcomeResult::Failed;
        outcome.error = Error{ErrorKind::NotFound, change.object.dn.text(), {}, 0, {}, {}};
    }
    return outcome;
}

} // namespace

Result<ApplyReport> applyPreparation(const Preparation &preparation, PermissionProfile profile,
                                     const std::string &startedBy, PreparationPorts &ports,
                                     std::stop_token stop, const ProgressFunction &progress)
{
    const Plan &plan = preparation.plan;
    const auto run =
        ports.journal.begin({plan.kind == PlanKind::Disable ? RunKind::Disable : RunKind::Prepare, plan.id,
                             plan.basis, ports.clock.now(), startedBy});
    if (!run)
        return tl::unexpected(run.error());
    ApplyReport report;
    report.run = *run;
    Work work(preparation, profile, ports, *run, stop);
    for (std::uint32_t number = 0; number < plan.changes.size(); ++number) {
        if (progress)
            progress({Stage::Apply, number, plan.changes.size()});
        if (report.state != RunState::Done || stop.stop_requested()) {
            report.state = report.state == RunState::Done ? RunState::Stopped : report.state;
            report.outcomes.push_back({number, OutcomeResult::NotSent, {}, std::nullopt, ports.clock.now()});
            continue;
        }
        const auto outcome = work.carryOut(number, plan.changes[number]);
        if (!outcome)
            return tl::unexpected(outcome.error());
        report.outcomes.push_back(*outcome);
        if (outcome->result == OutcomeResult::Failed) {
            report.state = RunState::Failed;
            report.error = outcome->error;
            ++report.failed;
        } else {
            ++report.written;
        }
    }
    if (const auto ended = ports.journal.end(*run, {report.state, ports.clock.now(), report.error}); !ended)
        return tl::unexpected(ended.error());
    return report;
}

Result<void> settlePreparations(const Preparation &fresh, Journal &journal, const Clock &clock)
{
    const auto open = journal.open();
    if (!open)
        return tl::unexpected(open.error());
    const auto runs = journal.runs(0);
    if (!runs)
        return tl::unexpected(runs.error());
    std::map<RunId, std::vector<Outcome>> settled;
    for (const JournalEntry &entry : *open) {
        const auto run = std::ranges::find(*runs, entry.run, &RunRecord::id);
        if (run != runs->end() && isOfForest(*run, entry.intent.change))
            settled[entry.run].push_back(settledOutcome(entry, fresh.state, clock.now()));
    }
    for (const auto &[run, outcomes] : settled) {
        if (const auto kept = journal.addOutcomes(run, outcomes, {}, {}); !kept)
            return kept;
    }
    return journal.markInterrupted(clock.now()).map([](std::uint64_t) {});
}

} // namespace dwc
