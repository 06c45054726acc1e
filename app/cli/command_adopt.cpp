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

constexpr OptionSpec kAdoptOptions[] = {{"--only", true}, {"--orphan", true}, {"--out", true}, {"--yes"}};

} // namespace

ExitCode commandAdopt(Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, kAdoptOptions);
    if (!arguments)
        return context.fail(arguments.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto orphan = arguments->value("--orphan");
    const bool isAgreed = arguments->has("--yes");
    if (orphan &&
        (arguments->values("--orphan").size() > 1 || arguments->has("--only") || arguments->has("--out")))
        return context.fail(
            usageError(UsageProblem::Other, {}, text("--orphan takes one device, and no --only or --out.")));
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
    const auto orphans = orphansOf(*outlook, ports, context.stop);
    if (!orphans)
        return context.fail(orphans.error());
    if (orphan) {
        const auto adoption = devicesNamed({*orphan}, *outlook, nullptr).and_then([&](const auto &devices) {
            return orphanPlan(*outlook, *orphans, devices.front());
        });
        return adoption ? adoptOrphan(context, **session, *profile, *outlook, *adoption, isAgreed)
                        : context.fail(adoption.error());
    }
    const auto only = devicesNamed(arguments->values("--only"), *outlook, nullptr);
    if (!only)
        return context.fail(only.error());
    const auto adoption = adoptionPlan(*outlook, *only);
    if (!adoption)
        return context.fail(adoption.error());
    if (const auto file = arguments->value("--out")) {
        if (const auto written = writePlanFile(*file, *adoption); !written)
            return context.fail(written.error());
        context.out.note(text("Saved as %1. To write it: dwctl apply %1", {printable(*file)}));
        if (!isAgreed) {
            showAdoption(context, *adoption, *outlook, *orphans);
            return adoption->changes.empty() ? ExitCode::Done : ExitCode::ChangesWaiting;
        }
    }
    return adoptAsAsked(context, **session, *profile, *outlook, *adoption, *orphans, isAgreed);
}

} // namespace dwc
