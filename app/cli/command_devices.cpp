// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/last_devices.h"
#include "app/cli/show_devices.h"
#include "app/cli/writeback.h"
#include "app/words/text.h"
#include "core/report/device_row.h"

#include <algorithm>

namespace dwc {

namespace {

Result<std::vector<std::string>> statesOf(const Arguments &arguments)
{
    std::vector<std::string> states = arguments.values("--filter");
    for (const std::string &state : states) {
        if (std::ranges::find(deviceStates(), state) == deviceStates().end())
            return tl::unexpected(
                usageError(UsageProblem::BadValue, "--filter",
                           text("create, update, disable, delete, unchanged, skipped, conflict, "
                                "outOfScope, unknown, held, gone, foreign or adfs")));
    }
    return states;
}

} // namespace

ExitCode commandDevices(Context &context)
{
    constexpr OptionSpec kOptions[] = {{"--filter", true}, {"--last", false}, kCsvOption,
                                       kExcelOption,       kJsonLinesOption,  kHtmlOption};
    const auto arguments = Arguments::parse(context.arguments, kOptions);
    if (!arguments)
        return context.fail(arguments.error());
    const auto form = formOf(*arguments, context);
    if (!form)
        return context.fail(form.error());
    const bool last = arguments->has("--last");
    if (last && *form != Form::Text && *form != Form::Json)
        return context.fail(usageError(UsageProblem::ConflictingOptions, "--last", text("a report")));
    const auto states = last ? lastFiltersOf(*arguments) : statesOf(*arguments);
    if (!states)
        return context.fail(states.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    if (last)
        return showLastDevices(context, *profile, *states);
    const auto session = Session::open(*profile, context.secrets, Access::Look);
    if (!session)
        return context.fail(session.error());
    Ports ports = (*session)->ports();
    const auto outlook = look(ports, lookOptionsOf(*profile, false), context.stop, progressOf(context));
    if (!outlook)
        return context.fail(outlook.error());
    tellNotKept(context, *outlook);
    return showDevices(context, *arguments, *form, outlook->planInput(), *states);
}

} // namespace dwc
