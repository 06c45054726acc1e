// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/writeback.h"
#include "app/words/text.h"

namespace dwc {

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
    const auto outlook = look(ports, options, context.stop, progressOf(context));
    if (!outlook)
        return context.fail(outlook.error());
    tellNotKept(context, *outlook);
    if (planOnly || outlook->plan.changes.empty()) {
        showPlan(context, outlook->plan);
        if (isStopped(outlook->plan))
            return tellGuards(context, outlook->plan.findings);
        if (planOnly)
            context.out.note(text("This profile plans only: nothing was written."));
        return ExitCode::Done;
    }
    return writeAndTell(context, **session, *profile, *outlook, outlook->plan, {}, RunKind::Run);
}

} // namespace dwc
