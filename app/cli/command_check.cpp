// SPDX-License-Identifier: Apache-2.0
#include "app/check_prerequisites.h"
#include "app/cli/commands.h"
#include "app/cli/report_form.h"
#include "app/cli/views/check_text.h"
#include "app/words/check_text.h"
#include "app/words/report_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/readiness/verdict.h"
#include "core/report/checks_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dwc {

namespace {

/// The checks named; WrongUsage for a name that is none.
Result<std::vector<const Check *>> checksNamed(const std::vector<std::string> &ids)
{
    std::vector<const Check *> named;
    for (const std::string &id : ids) {
        const std::size_t before = named.size();
        for (const Check &check : checks()) {
            if (check.id == id || nameOf(check.area) == id)
                named.push_back(&check);
        }
        if (named.size() == before)
            return tl::unexpected(usageError(
                UsageProblem::Other, {},
                text("There is no check and no area %1; dwctl check names them all.", {printable(id)})));
    }
    return named;
}

Result<void> report(const Context &context, Form form, const std::vector<WordedCheck> &worded,
                    const WordedVerdict &verdict, const Profile &profile)
{
    switch (form) {
    case Form::Json: context.out.json(checksJson(worded, verdict)); return {};
    case Form::Html:
        return writeChecksPage(text("Prerequisites of device writeback"),
                               {{text("Profile"), profile.name},
                                {text("Checked"), toIso(SystemClock().now())},
                                {text("Result"), verdict.text}},
                               worded, reportText(), standardOutput(context));
    default:
        writeChecks(worded, context.out);
        writeVerdict(verdict, context.out);
        return {};
    }
}

/// Of these results; of all checks where not all were asked.
Verdict verdictOn(const std::vector<const Check *> &wanted, const std::vector<CheckResult> &results)
{
    CheckTally tally;
    for (const Check &check : checks()) {
        const auto found = std::ranges::find(wanted, &check);
        const auto result = std::size_t(found - wanted.begin());
        tally.add(check, found == wanted.end() ? std::nullopt : std::optional(results[result]));
    }
    return verdictOf(tally);
}

ExitCode exitCodeFor(const std::vector<CheckResult> &results)
{
    const auto any = [&](CheckState state) {
        return std::ranges::find(results, state, &CheckResult::state) != results.end();
    };
    if (any(CheckState::Failed))
        return ExitCode::ChangesWaiting;
    return any(CheckState::Unknown) ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace

ExitCode commandCheck(Context &context)
{
    constexpr OptionSpec kOptions[] = {{"--other-writer-off"}, kHtmlOption};
    const auto arguments = Arguments::parse(context.arguments, kOptions);
    if (!arguments)
        return context.fail(arguments.error());
    const auto form = formOf(*arguments, context);
    if (!form)
        return context.fail(form.error());
    const auto named = checksNamed(arguments->positionals());
    if (!named)
        return context.fail(named.error());
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    const CheckRequest request{*named, arguments->has("--other-writer-off")};
    const auto progress = [&](const Check &check, const CheckResult &) { context.out.progress(check.id); };
    const auto results = checkPrerequisites(*profile, context.secrets, request, context.stop, progress);
    context.out.progress("");
    if (!results)
        return context.fail(results.error());
    if (context.stop.stop_requested())
        return context.fail(Error{ErrorKind::Stopped, "", "", 0, "", {}});
    const std::vector<const Check *> wanted = wantedBy(request);
    std::vector<WordedCheck> words;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        words.push_back(worded(*wanted[i], (*results)[i]));
    const WordedVerdict verdict = worded(verdictOn(wanted, *results));
    if (const auto reported = report(context, *form, words, verdict, *profile); !reported)
        return context.fail(reported.error());
    return exitCodeFor(*results);
}

} // namespace dwc
