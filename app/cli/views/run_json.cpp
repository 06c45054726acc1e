// SPDX-License-Identifier: Apache-2.0
#include "app/cli/views/run_json.h"

#include "app/words/report_text.h"
#include "core/plan/plan_json.h"
#include "core/report/json_lines.h"
#include "core/report/plan_row.h"
#include "core/report/run_row.h"

namespace dwc {

using Json = nlohmann::ordered_json;

Json planWithSentences(const Plan &plan)
{
    Json json = planJson(plan);
    Json findings = Json::array();
    for (const Finding &finding : plan.findings)
        findings.push_back(findingWithWords(finding, reportText()));
    json["findings"] = std::move(findings);
    return json;
}

Json runJson(const RunRecord &run, const Plan &plan, const ApplyReport &report)
{
    Json json = runJson(run);
    json["outcomes"] = Json::array();
    for (const Outcome &outcome : report.outcomes)
        json["outcomes"].push_back(
            rowJson(outcomeColumns(), OutcomeRow{&plan.changes[outcome.number], &outcome, &reportText()}));
    return json;
}

Json runJson(const RunRecord &run)
{
    return rowJson(runColumns(), run);
}

Json runJson(const RunRecord &run, const std::vector<JournalEntry> &entries)
{
    Json json = runJson(run);
    json["outcomes"] = Json::array();
    outcomeRows(entries, reportText())([&](const OutcomeRow &row) {
        json["outcomes"].push_back(rowJson(outcomeColumns(), row));
        return true;
    });
    return json;
}

} // namespace dwc
