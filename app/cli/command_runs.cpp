// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/report_form.h"
#include "app/cli/views/run_json.h"
#include "app/cli/views/run_text.h"
#include "app/cli/writeback.h"
#include "app/words/report_text.h"
#include "core/report/html_pages.h"
#include "core/report/json_lines.h"
#include "core/report/ldif.h"
#include "core/report/run_row.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

TextSink sinkOf(const Context &context)
{
    return [&out = context.out](std::string_view piece) { out.write(piece); };
}

/// What the command line asked for.
struct Asked
{
    const Arguments &arguments;
    Form form;
};

Result<void> showHistory(const Context &context, const Asked &asked, const std::vector<RunRecord> &runs)
{
    const ReportSink sink = standardOutput(context);
    switch (asked.form) {
    case Form::Json: return writeJsonList("runs", runColumns(), runRows(runs), sink);
    case Form::JsonLines: return writeJsonLines(runColumns(), runRows(runs), sink);
    case Form::Csv: return writeCsv(runColumns(), runRows(runs), csvFormOf(asked.arguments, context), sink);
    case Form::Html: return writeHistoryPage(runs, reportText(), sink);
    default: writeRuns(runs, sinkOf(context)); return {};
    }
}

Result<void> showOne(const Context &context, const Asked &asked, Journal &journal, const RunRecord &run)
{
    const auto entries = journal.entries(run.id);
    if (!entries)
        return tl::unexpected(entries.error());
    const Rows<OutcomeRow> outcomes = outcomeRows(*entries, reportText());
    const ReportSink sink = standardOutput(context);
    switch (asked.form) {
    case Form::Json:
        context.out.json({{"formatVersion", 1}, {"runs", Json::array({runJson(run, *entries)})}});
        return {};
    case Form::JsonLines: return writeJsonLines(outcomeColumns(), outcomes, sink);
    case Form::Csv: return writeCsv(outcomeColumns(), outcomes, csvFormOf(asked.arguments, context), sink);
    case Form::Html: return writeRunPage(run, *entries, reportText(), sink);
    case Form::Ldif:
        return writeLdif("run " + std::to_string(run.id) + ", what it wrote", writtenChanges(*entries), sink);
    default:
        writeRun(run, *entries, {context.out.colour(), context.out.isVerbose()}, sinkOf(context));
        return {};
    }
}

Result<Form> checkedForm(const Arguments &arguments, const Context &context)
{
    auto form = formOf(arguments, context);
    if (form && *form == Form::Ldif && arguments.positionals().empty())
        return tl::unexpected(usageError(UsageProblem::MissingArgument, "RUN"));
    return form;
}

Result<RunRecord> runNamed(const std::vector<RunRecord> &runs, const std::string &name)
{
    RunId id = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), id);
    const auto found = std::ranges::find(runs, id, &RunRecord::id);
    if (error != std::errc() || end != name.data() + name.size() || found == runs.end())
        return fail(ErrorKind::NoSuchRun, name);
    return *found;
}

} // namespace

ExitCode commandRuns(Context &context)
{
    constexpr OptionSpec kOptions[] = {kCsvOption, kExcelOption, kJsonLinesOption, kHtmlOption, kLdifOption};
    const auto arguments = Arguments::parse(context.arguments, kOptions);
    if (!arguments)
        return context.fail(arguments.error());
    constexpr std::string_view kNames[] = {"RUN"};
    if (const auto fits = arguments->expectPositionals(kNames, 0); !fits)
        return context.fail(fits.error());
    const auto form = checkedForm(*arguments, context);
    if (!form)
        return context.fail(form.error());
    const Asked asked{*arguments, *form};
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    const auto journal = openHistory(*profile);
    if (!journal && journal.error().kind == ErrorKind::NotFound && arguments->positionals().empty())
        return exitCodeOf(context, showHistory(context, asked, {}));
    if (!journal)
        return context.fail(journal.error());
    const auto runs = (*journal)->runs(0);
    if (!runs)
        return context.fail(runs.error());
    if (arguments->positionals().empty())
        return exitCodeOf(context, showHistory(context, asked, *runs));
    const auto run = runNamed(*runs, arguments->positionals().front());
    if (!run)
        return context.fail(run.error());
    return exitCodeOf(context, showOne(context, asked, **journal, *run));
}

} // namespace dwc
