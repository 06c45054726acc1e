// SPDX-License-Identifier: Apache-2.0
#include "core/report/checks_page.h"

#include <algorithm>
#include <array>

namespace dwc {

namespace {

std::size_t rankOf(const WordedCheck &check)
{
    constexpr std::array<std::string_view, 5> kWorstFirst{"failed", "unknown", "warning", "passed", "notNeeded"};
    return std::size_t(std::ranges::find(kWorstFirst, check.state) - kWorstFirst.begin());
}

void writeCheck(ReportStream &out, const WordedCheck &check)
{
    fill(out, "<section class=\"check\"><h2><span class=\"tag {}\">{}</span> {}</h2>\n<p class=\"id\">{}</p>\n",
         {check.state, check.stateWord, check.question, check.id});
    for (const std::string &sentence : check.evidence)
        fill(out, "<p>{}</p>\n", {sentence});
    if (!check.advice.empty()) {
        fill(out, "<ol>\n");
        for (const std::string &step : check.advice)
            fill(out, "<li>{}</li>\n", {step});
        fill(out, "</ol>\n");
    }
    fill(out, "</section>\n");
}

} // namespace

Result<void> writeChecksPage(const std::string &title, const Facts &facts, std::span<const WordedCheck> checks,
                             const ReportWords &words, const ReportSink &sink)
{
    std::vector<const WordedCheck *> sorted;
    for (const WordedCheck &check : checks)
        sorted.push_back(&check);
    std::ranges::stable_sort(sorted, {}, [](const WordedCheck *check) { return rankOf(*check); });
    ReportStream stream(sink);
    beginPage(stream, title, facts, words);
    for (const WordedCheck *check : sorted)
        writeCheck(stream, *check);
    endPage(stream);
    return stream.finish();
}

} // namespace dwc
