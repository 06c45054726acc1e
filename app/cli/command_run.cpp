// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writeback.h"
#include "app/system_user_posix.h"
#include "app/words/error_text.h"
#include "app/words/text.h"

#include <algorithm>

namespace dwc {

namespace {

/// Nobody watches such a run: what kept it from writing is told where the others are.
void keepWhy(const Context &context, Session &session, RunStart start, RunEnd end)
{
    const SystemClock clock;
    start.startedBy = systemUserName();
    end.ended = clock.now();
    if (const auto kept = session.journal().record(start, end); !kept)
        context.out.complain(messageOf(kept.error()));
}

/// The first of each kind: one guard may name hundreds of objects, and the kept plan has them all.
std::vector<Finding> guardsOf(const Plan &plan)
{
    std::vector<Finding> guards;
    for (const Finding &finding : plan.findings) {
        if (finding.severity == Severity::Guard &&
            std::ranges::find(guards, finding.code, &Finding::code) == guards.end())
            guards.push_back(finding);
    }
    return guards;
}

/// A run that was told to stop, or leaves the forest to another one, did what it should.
bool isWorthKeeping(const Error &error)
{
    return error.kind != ErrorKind::Stopped && error.kind != ErrorKind::RunLocked;
}

} // namespace

ExitCode commandRun(Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, {});
    if (!arguments)
        return context.fail(arguments.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    const bool planOnly = profile->schedule.mode == ScheduleMode::PlanOnly;
    const auto session = Session::open(*profile, context.secrets, planOnly ? Access::Look : Access::Write);
    if (!session)
        return context.fail(session.error());
    tellSetAside(context, **session);
    Ports ports = (*session)->ports();
    const LookOptions options =
        planOnly ? lookOptionsOf(*profile, false) : writingLookOptionsOf(*profile, true, **session);
    const Moment started = ports.clock.now();
    const auto outlook = look(ports, options, context.stop, progressOf(context));
    if (!outlook) {
        if (!planOnly && isWorthKeeping(outlook.error()))
            keepWhy(context, **session, {RunKind::Run, {}, {}, started, {}},
                    {RunState::Failed, {}, outlook.error()});
        return context.fail(outlook.error());
    }
    tellNotKept(context, *outlook);
    const Plan &plan = outlook->plan;
    if (!planOnly && isStopped(plan))
        keepWhy(context, **session, {RunKind::Run, plan.id, plan.basis, started, {}},
                {RunState::Guarded, {}, {}, guardsOf(plan)});
    if (planOnly || plan.changes.empty()) {
        showPlan(context, plan);
        if (isStopped(plan))
            return planOnly ? tellGuards(context, plan.findings)
                            : tellGuardsAndKeep(context, **session, plan, plan.findings);
        if (planOnly)
            context.out.note(text("This profile plans only: nothing was written."));
        return ExitCode::Done;
    }
    return writeAndTell(context, **session, *profile, *outlook, plan, {}, RunKind::Run);
}

} // namespace dwc
