// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/read_plan_file.h"
#include "app/cli/text.h"
#include "app/cli/writeback.h"
#include "core/base/printable.h"

namespace dwc {

ExitCode commandPlan(Context &context)
{
    constexpr OptionSpec kOptions[] = {{"--out", true}};
    const auto arguments = Arguments::parse(context.arguments, kOptions);
    if (!arguments)
        return context.fail(arguments.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    const auto session = Session::open(*profile, context.secrets, Access::Look);
    if (!session)
        return context.fail(session.error());
    tellSetAside(context, **session);
    Ports ports = (*session)->ports();
    const auto outlook =
        look(ports, lookOptionsOf(*profile, false, false), context.stop, progressOf(context));
    if (!outlook)
        return context.fail(outlook.error());
    tellNotKept(context, *outlook);
    showPlan(context, outlook->plan);
    if (const auto file = arguments->value("--out")) {
        if (const auto written = writePlanFile(*file, outlook->plan); !written)
            return context.fail(written.error());
        context.out.note(text("Saved as %1. To write it: dwctl apply %1", {printable(*file)}));
    }
    if (isStopped(outlook->plan))
        return tellGuards(context, outlook->plan.findings);
    return outlook->plan.changes.empty() ? ExitCode::Done : ExitCode::ChangesWaiting;
}

} // namespace dwc
