// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/preparing.h"
#include "app/cli/streams_posix.h"
#include "app/cli/writeback.h"
#include "app/end_schedule.h"
#include "app/read_plan_file.h"
#include "app/system_user_posix.h"
#include "app/words/text.h"
#include "core/base/printable.h"

#include <nlohmann/json.hpp>

namespace dwc {

namespace {

constexpr OptionSpec kDisableOptions[] = {
    {"--keep-devices"},         {"--disable-devices"}, {"--delete-devices"}, {"--remove-entries"},
    {"--remove-configuration"}, {"--admin", true},     {"--out", true},      {"--yes"}};

/// What is taken back of the forest's preparation: nothing for neither.
std::optional<ForestRemoval> removalOf(const Arguments &arguments)
{
    const bool entries = arguments.has("--remove-entries"), objects = arguments.has("--remove-configuration");
    if (!entries && !objects)
        return std::nullopt;
    return entries && objects ? ForestRemoval::Everything
           : entries          ? ForestRemoval::Entries
                              : ForestRemoval::Configuration;
}

/// What becomes of the devices: nothing for keep.
Result<std::optional<std::string_view>> choiceOf(const Arguments &arguments)
{
    const bool keep = arguments.has("--keep-devices"), disable = arguments.has("--disable-devices"),
               remove = arguments.has("--delete-devices");
    const bool forest = removalOf(arguments).has_value();
    if (keep + disable + remove + forest != 1)
        return tl::unexpected(usageError(UsageProblem::Other, {},
                                         text("Give one of --keep-devices, --disable-devices and "
                                              "--delete-devices, and in a step of its own "
                                              "--remove-entries, --remove-configuration or both.")));
    if (arguments.value("--admin") && !forest)
        return tl::unexpected(usageError(
            UsageProblem::Other, {}, text("--admin is for --remove-entries and --remove-configuration.")));
    if (keep)
        return std::optional<std::string_view>();
    return std::optional(disable ? kLeaveDisable : kLeaveDelete);
}

/// One run of the command, from its arguments to its exit code.
class Leave
{
public:
    Leave(Context &context, const Arguments &arguments, Profile profile)
        : m_context(context), m_arguments(arguments), m_profile(std::move(profile))
    {
    }

    ExitCode keep()
    {
        if (!m_arguments.has("--yes")) {
            m_context.out.note(
                text("The schedule of %1 would be set to plan only, and every device stay as it is. Give "
                     "--yes to do it.",
                     {printable(m_profile.name)}));
            return ExitCode::ChangesWaiting;
        }
        return endSchedule();
    }

    ExitCode takeBack(ForestRemoval removal)
    {
        PrepareOptions options;
        options.task = removal;
        options.admin = m_arguments.value("--admin");
        options.out = m_arguments.value("--out");
        options.isAgreed = m_arguments.has("--yes");
        options.afterwards = [this, removal] {
            tellLost(removal);
            return endSchedule();
        };
        return prepareAsAsked(m_context, m_profile, std::move(options));
    }

    ExitCode run(std::string_view choice)
    {
        const auto session = Session::open(m_profile, m_context.secrets, Access::Write);
        if (!session)
            return m_context.fail(session.error());
        tellSetAside(m_context, **session);
        Ports ports = (*session)->ports();
        LookOptions options = writingLookOptionsOf(m_profile, false, **session);
        options.kind = PlanKind::Disable;
        options.request.choice = choice;
        const auto outlook = look(ports, options, m_context.stop, progressOf(m_context));
        if (!outlook)
            return m_context.fail(outlook.error());
        if (const auto file = m_arguments.value("--out")) {
            if (const auto written = writePlanFile(*file, outlook->plan); !written)
                return m_context.fail(written.error());
            m_context.out.note(text("Saved as %1. To write it: dwctl apply %1", {printable(*file)}));
        }
        return decide(**session, *outlook);
    }

private:
    ExitCode decide(Session &session, const Outlook &outlook)
    {
        const Plan &plan = outlook.plan;
        const bool json = m_context.out.isJson();
        if (isStopped(plan)) {
            showPlan(m_context, plan);
            return tellGuardsAndKeep(m_context, session, plan, plan.findings);
        }
        if (!json || plan.changes.empty())
            showPlan(m_context, plan);
        if (plan.changes.empty())
            return m_arguments.has("--yes") ? endSchedule() : ExitCode::Done;
        if (const auto declined = unlessAgreed(plan))
            return *declined;
        const ExitCode code =
            writeAndTell(m_context, session, m_profile, outlook, plan, {}, RunKind::Disable);
        if (code == ExitCode::Done)
            tellWhatStays();
        return code;
    }

    std::optional<ExitCode> unlessAgreed(const Plan &plan) const
    {
        if (m_arguments.has("--yes"))
            return std::nullopt;
        if (m_context.out.isJson() || !canAsk()) {
            if (m_context.out.isJson())
                showPlan(m_context, plan);
            m_context.out.note(
                text("Nothing was written: there is nobody to ask. Give --yes to write this."));
            return ExitCode::ChangesWaiting;
        }
        const auto line = askLine(
            plan.changes.size() == 1
                ? text("Take back one device in %1? [y/N] ", {printable(plan.basis.container.dn.text())})
                : text("Take back %1 devices in %2? [y/N] ",
                       {std::to_string(plan.changes.size()), printable(plan.basis.container.dn.text())}),
            m_context.stop);
        if (!line && line.error().kind == ErrorKind::Stopped)
            return ExitCode::Stopped;
        if (line && (*line == "y" || *line == "Y" || *line == text("yes")))
            return std::nullopt;
        m_context.out.note(text("Nothing was written."));
        return ExitCode::Declined;
    }

    ExitCode endSchedule()
    {
        if (const auto ended = dwc::endSchedule(m_profile); !ended)
            return m_context.fail(ended.error());
        tellScheduleEnded(m_context, m_profile);
        if (!removalOf(m_arguments))
            tellWhatStays();
        return ExitCode::Done;
    }

    void tellWhatStays() const
    {
        m_context.out.note(
            text("The container, the service object and the permission entries stay: AD FS may use them. "
                 "--remove-entries and --remove-configuration take them back."));
    }

    /// What no later preparation brings back as it was.
    void tellLost(ForestRemoval removal) const
    {
        if (removal == ForestRemoval::Entries)
            return;
        m_context.out.note(text(
            "Objects that are made anew get another objectGUID, creation time and owner: what names the "
            "old ones by GUID, as this profile's pins do, does not know them. Their entries and values are "
            "in the journal; only the Active Directory Recycle Bin brings the objects themselves back."));
    }

    Context &m_context;
    const Arguments &m_arguments;
    Profile m_profile;
};

} // namespace

ExitCode commandDisable(Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, kDisableOptions);
    if (!arguments)
        return context.fail(arguments.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto choice = choiceOf(*arguments);
    if (!choice)
        return context.fail(choice.error());
    auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    Leave leave(context, *arguments, std::move(*profile));
    if (const auto removal = removalOf(*arguments))
        return leave.takeBack(*removal);
    return *choice ? leave.run(**choice) : leave.keep();
}

} // namespace dwc
