// SPDX-License-Identifier: Apache-2.0
#include "app/cli/adopting.h"
#include "app/cli/commands.h"
#include "app/cli/lift_options.h"
#include "app/cli/preparing.h"
#include "app/cli/streams_posix.h"
#include "app/cli/views/plan_text.h"
#include "app/cli/writeback.h"
#include "app/read_plan_file.h"
#include "app/system_user_posix.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/prepare/saved_preparation.h"
#include "core/sync/adopt.h"

#include <algorithm>
#include <array>

namespace dwc {

namespace {

/// --only, --yes, --admin, what is decided anew of a connection point, and what lifts guards.
constexpr auto kApplyOptions = [] {
    std::array<OptionSpec, 5 + kLiftOptions.size()> options{{{"--only", true},
                                                             {"--yes", false},
                                                             {"--admin", true},
                                                             {"--replace-tenant", true},
                                                             {"--connection-domain", true}}};
    for (std::size_t i = 0; i < kLiftOptions.size(); ++i)
        options[5 + i] = kLiftOptions[i];
    return options;
}();

enum class Answer : std::uint8_t { Yes, No, NobodyToAsk, Stopped };

Answer ask(const Context &context, const Plan &plan)
{
    if (!canAsk())
        return Answer::NobodyToAsk;
    const auto line =
        askLine(text(plan.changes.size() == 1 ? "Write one change to %2? [y/N] " : "Write %1 changes to %2? [y/N] ",
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
        if (const auto ready = readFile(); !ready)
            return m_context.fail(ready.error());
        if (isOfForest())
            return prepareForest();
        if (const auto ready = openSession(); !ready)
            return m_context.fail(ready.error());
        Ports ports = m_session->ports();
        LookOptions options = writingLookOptionsOf(m_profile, false, *m_session);
        if (m_file && !isOf(PlanKind::Adopt)) {
            options.kind = m_file->kind;
            options.request = m_file->request;
        }
        auto outlook = look(ports, options, m_context.stop, progressOf(m_context));
        if (!outlook)
            return m_context.fail(outlook.error());
        tellNotKept(m_context, *outlook);
        if (isOf(PlanKind::Adopt))
            return adoptFrom(*outlook, ports);
        auto plan = choose(*outlook, ports, options);
        if (!plan)
            return m_context.fail(plan.error());
        return decide(*outlook, std::move(*plan));
    }

private:
    Result<void> readFile()
    {
        if (!m_arguments.positionals().empty()) {
            const std::string &path = m_arguments.positionals().front();
            auto file = readPlanFile(path);
            if (!file)
                return tl::unexpected(file.error());
            if (file->kind == PlanKind::Undo)
                return fail(ErrorKind::BadPlanFile, path,
                            text("a plan of kind %1 is not for apply", {std::string(nameOf(file->kind))}));
            m_file = std::move(*file);
        } else if (hasLift(m_arguments)) {
            return tl::unexpected(usageError(
                UsageProblem::Other, {}, text("Guards are lifted for a saved plan only: its FILE is missing.")));
        }
        if (m_file) {
            auto lifts = liftsOf(m_arguments, *m_file);
            if (!lifts)
                return tl::unexpected(lifts.error());
            m_lifts = std::move(*lifts);
        }
        if (m_arguments.value("--admin") && !isOfForest())
            return tl::unexpected(usageError(UsageProblem::Other, {},
                                             text("--admin is for a plan of the forest's own objects.")));
        if ((m_arguments.value("--replace-tenant") || m_arguments.value("--connection-domain")) &&
            !isOf(PlanKind::Prepare))
            return tl::unexpected(
                usageError(UsageProblem::Other, {},
                           text("--replace-tenant and --connection-domain are for a plan of prepare.")));
        if (!m_arguments.values("--only").empty() && (isOfForest() || isOf(PlanKind::Adopt)))
            return tl::unexpected(
                usageError(UsageProblem::Other, {}, text("--only is for a plan of devices.")));
        return {};
    }

    ExitCode prepareForest()
    {
        auto task = forestTaskIn(*m_file);
        if (!task) {
            Error error = task.error();
            error.detail = error.subject + ' ' + error.detail;
            error.subject = m_arguments.positionals().front();
            return m_context.fail(error);
        }
        auto profile = m_context.loadProfile();
        if (!profile)
            return m_context.fail(profile.error());
        if (auto *wish = std::get_if<PreparationWish>(&*task)) {
            if (const auto fits = expectReplacedTenant(*wish); !fits)
                return m_context.fail(fits.error());
            // the domain too is the file's word, unless it is repeated or the cloud confirms it
            if (auto &point = wish->connectionPoint)
                point->isHandedOver = m_arguments.value("--connection-domain") != point->domain;
        }
        PrepareOptions options;
        options.task = std::move(*task);
        options.admin = m_arguments.value("--admin");
        options.isAgreed = m_arguments.has("--yes");
        options.file = std::move(m_file);
        return prepareAsAsked(m_context, std::move(*profile), std::move(options));
    }

    /// That another tenant is replaced is decided by who applies the plan, not by its file.
    Result<void> expectReplacedTenant(const PreparationWish &wish) const
    {
        const auto &replaced = wish.connectionPoint ? wish.connectionPoint->replaced : std::nullopt;
        const auto given = m_arguments.value("--replace-tenant");
        if (!replaced && given)
            return tl::unexpected(
                usageError(UsageProblem::Other, {},
                           text("--replace-tenant is for a plan that replaces another tenant.")));
        if (replaced && (!given || TenantId::fromText(*given) != replaced))
            return tl::unexpected(usageError(
                UsageProblem::Other, {},
                text("By this plan the service connection point stops naming the tenant %1. If that is "
                     "meant, repeat its id: --replace-tenant %1.",
                     {replaced->text()})));
        return {};
    }

    ExitCode adoptFrom(const Outlook &outlook, Ports &ports)
    {
        const auto adoption = selectAdoption(*m_file, outlook, ports);
        if (!adoption)
            return m_context.fail(adoption.error());
        return adoptAsAsked(m_context, *m_session, m_profile, outlook, *adoption, {},
                            m_arguments.has("--yes"));
    }

    Result<void> openSession()
    {
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
        const auto only = devicesNamed(m_arguments.values("--only"), outlook, m_file ? &*m_file : nullptr);
        if (!only)
            return tl::unexpected(only.error());
        m_decision.only = *only;
        if (!m_file)
            return outlook.plan;
        auto selected = selectFrom(*m_file, outlook, *only, ports, options);
        if (selected)
            m_decision.lifts = carryLifts(m_lifts, *m_file, *selected);
        return selected;
    }

    ExitCode decide(const Outlook &outlook, Plan plan)
    {
        const auto approved = approve(plan, m_decision);
        if (!approved) {
            showPlan(m_context, plan);
            return m_file ? tellGuards(m_context, approved.error())
                          : tellGuardsAndKeep(m_context, *m_session, plan, approved.error());
        }
        const Plan &chosen = approved->plan();
        const bool json = m_context.out.isJson();
        if (!json || chosen.changes.empty())
            showPlan(m_context, chosen);
        if (chosen.changes.empty())
            return ExitCode::Done;
        if (const auto declined = unlessAgreed(chosen))
            return *declined;
        return writeAndTell(m_context, *m_session, m_profile, outlook, std::move(plan), m_decision,
                            isOf(PlanKind::Disable) ? RunKind::Disable : RunKind::Apply);
    }

    /// Nothing when somebody said yes; else what the command answers.
    std::optional<ExitCode> unlessAgreed(const Plan &plan) const
    {
        if (m_arguments.has("--yes"))
            return std::nullopt;
        const bool json = m_context.out.isJson();
        switch (json ? Answer::NobodyToAsk : ask(m_context, plan)) {
        case Answer::Yes: return std::nullopt;
        case Answer::Stopped: return ExitCode::Stopped;
        case Answer::No: m_context.out.note(text("Nothing was written.")); return ExitCode::Declined;
        case Answer::NobodyToAsk: break;
        }
        if (json)
            showPlan(m_context, plan);
        m_context.out.note(text("Nothing was written: there is nobody to ask. Give --yes to write this."));
        return ExitCode::ChangesWaiting;
    }

    /// A plan of the forest's own objects, not of devices.
    bool isOfForest() const
    {
        return isOf(PlanKind::Prepare) || (isOf(PlanKind::Disable) && !isAboutDevices(m_file->request));
    }
    bool isOf(PlanKind kind) const { return m_file && m_file->kind == kind; }

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
    const auto arguments = Arguments::parse(context.arguments, kApplyOptions);
    if (!arguments)
        return context.fail(arguments.error());
    constexpr std::string_view kNames[] = {"FILE"};
    if (const auto fits = arguments->expectPositionals(kNames, 0); !fits)
        return context.fail(fits.error());
    return Apply(context, *arguments).run();
}

} // namespace dwc
