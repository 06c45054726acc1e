// SPDX-License-Identifier: Apache-2.0
#include "app/cli/writeback.h"

#include "app/cli/exit_codes.h"
#include "app/cli/views/plan_text.h"
#include "app/cli/views/run_json.h"
#include "app/cli/views/run_text.h"
#include "app/read_plan_file.h"
#include "app/words/error_text.h"
#include "app/words/finding_text.h"
#include "app/words/text.h"
#include "app/write_approved.h"
#include "core/base/printable.h"
#include "core/plan/find_device.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dwc {

namespace {

std::string labelOf(Stage stage)
{
    switch (stage) {
    case Stage::SignIn: return text("Signing in");
    case Stage::ReadCloud: return text("Reading the cloud");
    case Stage::ReadDirectory: return text("Reading the directory");
    case Stage::ResolveOwners: return text("Looking up owners");
    case Stage::Match: return text("Matching");
    case Stage::ProveRemovals: return text("Asking for missing devices");
    case Stage::Plan: return text("Planning");
    case Stage::Settle: return text("Looking up what an interrupted run left open");
    case Stage::Apply: return text("Writing");
    case Stage::LearnIdentities: return text("Reading back");
    }
    return {};
}

TextStyle styleOf(const Context &context)
{
    return {context.out.colour(), context.out.isVerbose()};
}

TextSink sinkOf(const Context &context)
{
    return [&out = context.out](std::string_view piece) { out.write(piece); };
}

/// With --quiet a plan is its total line.
void writePlanFor(const Context &context, const Plan &plan)
{
    if (context.out.isQuiet())
        context.out.line(totalLine(plan.totals));
    else
        writePlan(plan, styleOf(context), sinkOf(context));
}

ExitCode exitCodeOf(const ApplyReport &report)
{
    if (report.error)
        return exitCodeOf(*report.error);
    return report.failed ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace

LookOptions lookOptionsOf(const Profile &profile, bool unattended)
{
    return {profile.rules, profile.guards, unattended};
}

LookOptions writingLookOptionsOf(const Profile &profile, bool unattended, Session &session)
{
    LookOptions options = lookOptionsOf(profile, unattended);
    options.settle = true;
    options.identified = [&session](const DirectoryIdentity &here) {
        return session.lockContainer(here.container.guid);
    };
    return options;
}

ProgressFunction progressOf(const Context &context)
{
    if (!context.out.showsProgress())
        return {};
    return [&out = context.out](const Progress &progress) {
        std::string line = labelOf(progress.stage);
        if (progress.total)
            line += text(": %1 of %2", {std::to_string(progress.done), std::to_string(progress.total)});
        else if (progress.done)
            line += ": " + std::to_string(progress.done);
        out.progress(line);
    };
}

void showPlan(const Context &context, const Plan &plan)
{
    context.out.progress({});
    if (context.out.isJson())
        context.out.json(planWithSentences(plan));
    else
        writePlanFor(context, plan);
}

void showOutcome(const Context &context, const Plan &plan, const ApplyReport &report, const RunRecord &run)
{
    context.out.progress({});
    if (context.out.isJson()) {
        nlohmann::ordered_json json = planWithSentences(plan);
        json["run"] = runJson(run, plan, report);
        context.out.json(json);
        return;
    }
    writeOutcome(plan, report, run, styleOf(context), sinkOf(context));
}

ExitCode tellGuards(const Context &context, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Guard)
            continue;
        context.out.complain(messageOf(finding));
        if (const std::string advice = adviceOf(finding); !advice.empty())
            context.out.complain("    " + advice);
    }
    context.out.complain(text("A guard stopped this run: nothing was written."));
    return ExitCode::Guarded;
}

ExitCode tellGuardsAndKeep(const Context &context, const Session &session, const Plan &plan,
                           const std::vector<Finding> &findings)
{
    const ExitCode code = tellGuards(context, findings);
    const std::string path = session.folder() + "/stopped-plan.json";
    if (const auto kept = writePlanFile(path, plan); !kept)
        return context.fail(kept.error());
    context.out.complain(text("The plan is kept as %1.", {printable(path, 1024)}));
    return code;
}

Result<std::vector<DeviceId>> devicesNamed(const std::vector<std::string> &names, const Outlook &outlook,
                                           const Plan *file)
{
    std::vector<DeviceId> devices;
    for (const std::string &name : names) {
        DeviceFinder finder(name);
        if (file) {
            finder.offer(*file);
        } else {
            finder.offer(*outlook.cloud);
            finder.offer(*outlook.directory);
        }
        const auto found = finder.found();
        if (!found)
            return tl::unexpected(found.error());
        devices.push_back(*found);
    }
    return devices;
}

ExitCode writeAndTell(Context &context, Session &session, const Profile &profile, const Outlook &outlook,
                      Plan plan, const Decision &decision, RunKind kind)
{
    const auto approved = approve(plan, decision);
    if (!approved) {
        if (context.out.isJson())
            showPlan(context, plan);
        return kind == RunKind::Run ? tellGuardsAndKeep(context, session, plan, approved.error())
                                    : tellGuards(context, approved.error());
    }
    const auto [endedSchedule, written] =
        writeApproved(*approved, outlook, session, profile, kind, context.stop, progressOf(context));
    if (endedSchedule)
        tellScheduleEnded(context, profile);
    if (!written)
        return context.fail(written.error());
    const ApplyReport &report = written->report;
    showOutcome(context, approved->plan(), report, written->run);
    if (report.error) {
        context.out.complain(messageOf(*report.error));
        context.out.complain("    " + adviceOf(*report.error));
    }
    return exitCodeOf(report);
}

void tellScheduleEnded(const Context &context, const Profile &profile)
{
    context.out.note(text("The schedule of %1 plans only from now on; dwctl run writes nothing.",
                          {printable(profile.name)}));
    context.out.note(
        text("A timer, service or task that starts dwctl run is not this program's: stop it yourself."));
}

void tellSetAside(const Context &context, const Session &session)
{
    for (const std::string &path : session.setAside())
        context.out.complain(
            text("The state file could not be used and was set aside as %1. Nothing is removed in this "
                 "run for being gone.",
                 {printable(path)}));
}

void tellNotKept(const Context &context, const Outlook &outlook)
{
    if (outlook.notKept)
        context.out.note(text("What was read could not be kept: %1", {messageOf(*outlook.notKept)}));
}

} // namespace dwc
