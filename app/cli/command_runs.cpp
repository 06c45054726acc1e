// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/views/run_json.h"
#include "app/cli/views/run_text.h"
#include "app/cli/writeback.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

TextSink sinkOf(const Context &context)
{
    return [&out = context.out](std::string_view piece) { out.write(piece); };
}

ExitCode showHistory(const Context &context, const std::vector<RunRecord> &runs)
{
    if (!context.out.isJson()) {
        writeRuns(runs, sinkOf(context));
        return ExitCode::Done;
    }
    Json json{{"formatVersion", 1}, {"runs", Json::array()}};
    for (const RunRecord &run : runs)
        json["runs"].push_back(runJson(run));
    context.out.json(json);
    return ExitCode::Done;
}

ExitCode showOne(const Context &context, Journal &journal, const RunRecord &run)
{
    const auto entries = journal.entries(run.id);
    if (!entries)
        return context.fail(entries.error());
    if (context.out.isJson())
        context.out.json({{"formatVersion", 1}, {"runs", Json::array({runJson(run, *entries)})}});
    else
        writeRun(run, *entries, {context.out.colour(), context.out.isVerbose()}, sinkOf(context));
    return ExitCode::Done;
}

} // namespace

ExitCode commandRuns(Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, {});
    if (!arguments)
        return context.fail(arguments.error());
    constexpr std::string_view kNames[] = {"RUN"};
    if (const auto fits = arguments->expectPositionals(kNames, 0); !fits)
        return context.fail(fits.error());
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    const auto journal = openHistory(*profile);
    if (!journal && journal.error().kind == ErrorKind::NotFound && arguments->positionals().empty())
        return showHistory(context, {});
    if (!journal)
        return context.fail(journal.error());
    const auto runs = (*journal)->runs(0);
    if (!runs)
        return context.fail(runs.error());
    if (arguments->positionals().empty())
        return showHistory(context, *runs);
    const std::string &asked = arguments->positionals().front();
    RunId id = 0;
    const auto [end, error] = std::from_chars(asked.data(), asked.data() + asked.size(), id);
    const auto found = std::ranges::find(*runs, id, &RunRecord::id);
    if (error != std::errc() || end != asked.data() + asked.size() || found == runs->end())
        return context.fail(Error{ErrorKind::NoSuchRun, asked, {}, 0, {}, {}});
    return showOne(context, **journal, *found);
}

} // namespace dwc
