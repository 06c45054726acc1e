// SPDX-License-Identifier: Apache-2.0
#include "app/cli/adopting.h"
#include "app/cli/commands.h"
#include "app/cli/writeback.h"
#include "app/read_plan_file.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/sync/adopt.h"

namespace dwc {

namespace {

constexpr OptionSpec kAdoptOptions[] = {{"--only", true}, {"--out", true}, {"--yes"}};

} // namespace

ExitCode commandAdopt(Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, kAdoptOptions);
    if (!arguments)
        return context.fail(arguments.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    const auto session = Session::open(*profile, context.secrets, Access::Write);
    if (!session)
        return context.fail(session.error());
    tellSetAside(context, **session);
    Ports ports = (*session)->ports();
    const auto outlook =
        look(ports, writingLookOptionsOf(*profile, false, **session), context.stop, progressOf(context));
    if (!outlook)
        return context.fail(outlook.error());
    const auto only = devicesNamed(arguments->values("--only"), *outlook, nullptr);
    if (!only)
        return context.fail(only.error());
    const auto adoption = adoptionPlan(*outlook, *only);
    if (!adoption)
        return context.fail(adoption.error());
    const bool isAgreed = arguments->has("--yes");
    if (const auto file = arguments->value("--out")) {
        if (const auto written = writePlanFile(*file, *adoption); !written)
            return context.fail(written.error());
        context.out.note(text("Saved as %1. To write it: dwctl apply %1", {printable(*file)}));
        if (!isAgreed) {
            showAdoption(context, *adoption, *outlook);
            return adoption->changes.empty() ? ExitCode::Done : ExitCode::ChangesWaiting;
        }
    }
    return adoptAsAsked(context, **session, *profile, *outlook, *adoption, isAgreed);
}

} // namespace dwc
