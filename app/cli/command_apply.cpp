// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/read_plan_file.h"
#include "app/cli/streams_posix.h"
#include "app/cli/system_user_posix.h"
#include "app/cli/text.h"
#include "app/cli/views/plan_text.h"
#include "app/cli/writeback.h"
#include "core/base/printable.h"

#include <algorithm>
#include <array>

namespace dwc {

namespace {

constexpr std::array<OptionSpec, 7> kOptions{{{"--only", true},
                                              {"--yes", false},
                                              {"--allow-deletes", true},
                                              {"--allow-disables", true},
                                              {"--allow-identity-changes", true},
                                              {"--allow-shrink", true},
                                              {"--allow", true}}};

struct NumberedLift
{
    const char *option;
    std::array<FindingCode, 2> codes;
};

constexpr std::array<NumberedLift, 4> kNumberedLifts{{
    {"--allow-deletes", {FindingCode::TooManyDeletes, FindingCode::TooManyDeletesToday}},
    {"--allow-disables", {FindingCode::TooManyDisables, FindingCode::TooManyCloudDisables}},
    {"--allow-identity-changes", {FindingCode::TooManyIdentityChanges, FindingCode::TooManyIdentityChanges}},
    {"--allow-shrink", {FindingCode::SourceShrunk, FindingCode::SourceShrunk}},
}};

/// The file's own finding that a lift names; nothing when it names none, or another number.
const Finding *namedBy(const Lift &lift, const Plan &file)
{
    const auto found = std::ranges::find_if(file.findings, [&](const Finding &finding) {
        return finding.severity == Severity::Guard && isLifted(finding, {lift});
    });
    return found == file.findings.end() ? nullptr : &*found;
}

Result<std::vector<Lift>> numberedLifts(const Arguments &arguments, const Plan &file)
{
    std::vector<Lift> lifts;
    for (const NumberedLift &known : kNumberedLifts) {
        for (const std::string &given : arguments.values(known.option)) {
            const auto number = arguments.number(known.option);
            if (!number)
                return tl::unexpected(number.error());
            bool named = false;
            for (const FindingCode code : known.codes) {
                const Lift lift{code, std::stoll(given)};
                if (namedBy(lift, file)) {
                    lifts.push_back(lift);
                    named = true;
                }
            }
            if (!named)
                return tl::unexpected(usageError(UsageProblem::BadValue, known.option,
                                                 text("exactly the number that a guard of the file states")));
        }
    }
    return lifts;
}

/// Each lift must be of a guard that the file states: nobody lifts what nobody has seen.
Result<std::vector<Lift>> liftsOf(const Arguments &arguments, const Plan &file)
{
    auto lifts = numberedLifts(arguments, file);
    if (!lifts)
        return lifts;
    for (const std::string &given : arguments.values("--allow")) {
        const auto code = findingCodeFrom(given);
        if (!code || !namedBy({*code, std::nullopt}, file))
            return tl::unexpected(
                usageError(UsageProblem::BadValue, "--allow",
                           text("the code of a guard that the file states, and that can be lifted")));
        lifts->push_back({*code, std::nullopt});
    }
    return lifts;
}

bool hasLift(const Arguments &arguments)
{
    return arguments.has("--allow") || std::ranges::any_of(kNumberedLifts, [&](const NumberedLift &known) {
               return arguments.has(known.option);
           });
}

/// A lift of the file's number holds for what is left of it: never for more.
std::vector<Lift> liftsFor(const Plan &selected, const std::vector<Lift> &ofFile)
{
    std::vector<Lift> lifts = ofFile;
    for (const Finding &finding : selected.findings) {
        const bool covered = std::ranges::any_of(ofFile, [&](const Lift &lift) {
            return lift.code == finding.code && lift.number && finding.number &&
                   *finding.number <= *lift.number;
        });
        if (covered)
            lifts.push_back({finding.code, finding.number});
    }
    return lifts;
}

enum class Answer : std::uint8_t { Yes, No, NobodyToAsk, Stopped };

Answer ask(const Context &context, const Plan &plan)
{
    if (!canAsk())
        return Answer::NobodyToAsk;
    const auto line =
        askLine(text("Write %1 changes to %2? [y/N] ",
                     {std::to_string(plan.changes.size()), printable(plan.basis.container.dn.text())}),
                context.stop);
    if (!line)
        return line.error().kind == ErrorKind::Stopped ? Answer::Stopped : Answer::No;
    return *line == "y" || *line == "Y" || *line == text("yes") ? Answer::Yes : Answer::No;
}

/// One run of the command, from its arguments to its exit code.
class Apply
{
public:
    Apply(Context &context, const Arguments &arguments) : m_context(context), m_arguments(arguments) {}

    ExitCode run()
    {
        if (const auto ready = prepare(); !ready)
            return m_context.fail(ready.error());
        Ports ports = m_session->ports();
        const LookOptions options = writingLookOptionsOf(m_profile, false, *m_session);
        auto outlook = look(ports, options, m_context.stop, progressOf(m_context));
        if (!outlook)
            return m_context.fail(outlook.error());
        auto plan = choose(*outlook, ports, options);
        if (!plan)
            return m_context.fail(plan.error());
        return decide(*outlook, std::move(*plan));
    }

private:
    Result<void> prepare()
    {
        if (!m_arguments.positionals().empty()) {
            auto file = readPlanFile(m_arguments.positionals().front());
            if (!file)
                return tl::unexpected(file.error());
            m_file = std::move(*file);
        } else if (hasLift(m_arguments)) {
            return tl::unexpected(usageError(UsageProblem::MissingArgument, "FILE"));
        }
        if (m_file) {
            auto lifts = liftsOf(m_arguments, *m_file);
            if (!lifts)
                return tl::unexpected(lifts.error());
            m_lifts = std::move(*lifts);
        }
        auto profile = m_context.loadProfile();
        if (!profile)
            return tl::unexpected(profile.error());
        m_profile = std::move(*profile);
        auto session = Session::open(m_profile, m_context.secrets, Access::Write);
        if (!session)
            return tl::unexpected(session.error());
        m_session = std::move(*session);
        tellSetAside(m_context, *m_session);
        return {};
    }

    /// The plan to write: the fresh one, or what a file selects of it.
    Result<Plan> choose(const Outlook &outlook, Ports &ports, const LookOptions &options)
    {
        const auto only = devicesNamed(m_arguments.values("--only"), m_file ? *m_file : outlook.plan);
        if (!only)
            return tl::unexpected(only.error());
        m_decision.only = *only;
        if (!m_file)
            return outlook.plan;
        auto selected = selectFrom(*m_file, outlook, *only, ports, options);
        if (selected)
            m_decision.lifts = liftsFor(*selected, m_lifts);
        return selected;
    }

    ExitCode decide(const Outlook &outlook, Plan plan)
    {
        const bool json = m_context.out.isJson();
        if (const auto approvable = approve(plan, m_decision); !approvable) {
            showPlan(m_context, plan);
            return tellGuards(m_context, approvable.error());
        } else if (!json) {
            showPlan(m_context, approvable->plan());
        }
        if (plan.changes.empty()) {
            if (json)
                showPlan(m_context, plan);
            return ExitCode::Done;
        }
        if (!m_arguments.has("--yes")) {
            const Answer answer = json ? Answer::NobodyToAsk : ask(m_context, plan);
            if (answer == Answer::NobodyToAsk) {
                if (json)
                    showPlan(m_context, plan);
                m_context.out.note(
                    text("Nothing was written: there is nobody to ask. Give --yes to write this."));
                return ExitCode::ChangesWaiting;
            }
            if (answer == Answer::Stopped)
                return ExitCode::Stopped;
            if (answer == Answer::No) {
                m_context.out.note(text("Nothing was written."));
                return ExitCode::Declined;
            }
        }
        return writeAndTell(m_context, *m_session, outlook, std::move(plan), m_decision, RunKind::Apply);
    }

    Context &m_context;
    const Arguments &m_arguments;
    Profile m_profile;
    std::unique_ptr<Session> m_session;
    std::optional<Plan> m_file;
    std::vector<Lift> m_lifts;
    Decision m_decision;
};

} // namespace

ExitCode commandApply(Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, kOptions);
    if (!arguments)
        return context.fail(arguments.error());
    constexpr std::string_view kNames[] = {"FILE"};
    if (const auto fits = arguments->expectPositionals(kNames, 0); !fits)
        return context.fail(fits.error());
    return Apply(context, *arguments).run();
}

} // namespace dwc
