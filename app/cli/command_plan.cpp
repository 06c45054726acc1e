// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/report_form.h"
#include "app/cli/writeback.h"
#include "app/read_plan_file.h"
#include "app/words/report_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/report/html_pages.h"
#include "core/report/ldif.h"
#include "core/report/plan_row.h"

namespace dwc {

namespace {

Result<void> reportPlan(const Context &context, const Arguments &arguments, Form form, const Plan &plan)
{
    const ReportSink sink = standardOutput(context);
    switch (form) {
    case Form::Csv:
        return writeCsv(planColumns(), planRows(plan, reportText()), csvFormOf(arguments, context), sink);
    case Form::JsonLines: return writePlanLines(plan, reportText(), sink);
    case Form::Html: return writePlanPage(plan, reportText(), sink);
    case Form::Ldif:
        return writeLdif("plan " + plan.id.text() + ", not written yet", planChanges(plan), sink);
    default: showPlan(context, plan); return {};
    }
}

} // namespace

ExitCode commandPlan(Context &context)
{
    constexpr OptionSpec kOptions[] = {{"--out", true},  kCsvOption,  kExcelOption,
                                       kJsonLinesOption, kHtmlOption, kLdifOption};
    const auto arguments = Arguments::parse(context.arguments, kOptions);
    if (!arguments)
        return context.fail(arguments.error());
    const auto form = formOf(*arguments, context);
    if (!form)
        return context.fail(form.error());
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
    const auto outlook = look(ports, lookOptionsOf(*profile, false), context.stop, progressOf(context));
    if (!outlook)
        return context.fail(outlook.error());
    tellNotKept(context, *outlook);
    if (const auto reported = reportPlan(context, *arguments, *form, outlook->plan); !reported)
        return context.fail(reported.error());
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
