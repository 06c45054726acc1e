// SPDX-License-Identifier: Apache-2.0
#include "app/cli/views/run_json.h"

#include "app/cli/views/error_text.h"
#include "app/cli/views/finding_text.h"
#include "core/plan/plan_json.h"

#include <nlohmann/json.hpp>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

Json headOf(const RunRecord &run)
{
    Json json{{"id", run.id},
              {"kind", nameOf(run.start.kind)},
              {"state", nameOf(run.state)},
              {"started", toIso(run.start.started)},
              {"ended", nullptr},
              {"startedBy", run.start.startedBy},
              {"written", run.written},
              {"failed", run.failed}};
    if (run.ended)
        json["ended"] = toIso(*run.ended);
    return json;
}

Json outcomeJson(const Change &change, const Outcome &outcome)
{
    Json json{{"deviceId", change.deviceId.text()},
              {"displayName", change.displayName},
              {"dn", change.object.dn.text()},
              {"objectGuid", outcome.guid.text()},
              {"action", nameOf(change.action)},
              {"result", nameOf(outcome.result)},
              {"code", nullptr},
              {"message", nullptr}};
    if (outcome.error) {
        json["code"] = codeOf(outcome.error->kind);
        json["message"] = messageOf(*outcome.error);
    }
    return json;
}

} // namespace

Json planWithSentences(const Plan &plan)
{
    Json json = planJson(plan);
    Json findings = Json::array();
    for (const Finding &finding : plan.findings) {
        Json one = findingJson(finding);
        one["message"] = messageOf(finding);
        one["advice"] = adviceOf(finding);
        findings.push_back(std::move(one));
    }
    json["findings"] = std::move(findings);
    return json;
}

Json runJson(const RunRecord &run, const Plan &plan, const ApplyReport &report)
{
    Json json = headOf(run);
    json["outcomes"] = Json::array();
    for (const Outcome &outcome : report.outcomes)
        json["outcomes"].push_back(outcomeJson(plan.changes[outcome.number], outcome));
    return json;
}

Json runJson(const RunRecord &run)
{
    return headOf(run);
}

Json runJson(const RunRecord &run, const std::vector<JournalEntry> &entries)
{
    Json json = headOf(run);
    json["outcomes"] = Json::array();
    for (const JournalEntry &entry : entries) {
        if (entry.outcome) {
            json["outcomes"].push_back(outcomeJson(entry.intent.change, *entry.outcome));
        } else {
            Json open = outcomeJson(entry.intent.change, Outcome{});
            open["result"] = "open";
            json["outcomes"].push_back(std::move(open));
        }
    }
    return json;
}

} // namespace dwc
