// SPDX-License-Identifier: Apache-2.0
#include "core/report/html_pages.h"

#include "core/report/html.h"
#include "core/report/plan_row.h"
#include "core/report/run_row.h"
#include "core/report/value_text.h"

#include <algorithm>

namespace dwc {

namespace {

Facts factsOf(const Basis &basis, const ReportWords &words)
{
    return {{words.text(ReportText::Tenant), basis.tenant.text()},
            {words.text(ReportText::Forest), basis.forest},
            {words.text(ReportText::Container), basis.container.dn.text()},
            {words.text(ReportText::Controller), basis.domainController},
            {words.text(ReportText::CloudRead), toIso(basis.cloudReadAt)},
            {words.text(ReportText::DirectoryRead), toIso(basis.directoryReadAt)}};
}

void writeCounts(ReportStream &out, const Totals &t, const ReportWords &words)
{
    const std::pair<std::string_view, std::uint64_t> counts[] = {
        {"delete", t.remove},         {"disable", t.disable},
        {"update", t.update},         {"create", t.create},
        {"unchanged", t.unchanged},   {"conflict", t.conflict},
        {"skipped", t.skipped},       {"held", t.held},
        {"foreign", t.foreign},       {"adfs", t.adfs},
        {"outOfScope", t.outOfScope},
    };
    fill(out, "<ul class=\"counts\">\n");
    for (const auto &[code, count] : counts) {
        fill(out, "<li><b>{}</b>", {std::to_string(count)});
        stateTag(out, code, words);
        fill(out, "</li>\n");
    }
    fill(out, "</ul>\n");
}

void writeFindings(ReportStream &out, const std::vector<Finding> &findings, const ReportWords &words)
{
    if (findings.empty())
        return;
    fill(out, "<h2>{}</h2>\n<ul class=\"findings\">\n", {words.text(ReportText::Findings)});
    for (const Finding &finding : findings) {
        fill(out, "<li>");
        stateTag(out, codeOf(finding.severity), words);
        fill(out, "{}", {words.message(finding)});
        if (const std::string advice = words.advice(finding); !advice.empty())
            fill(out, "<p>{}</p>", {advice});
        fill(out, "</li>\n");
    }
    fill(out, "</ul>\n");
}

void writeSide(ReportStream &out, std::string_view attribute, const std::string *octets,
               std::string_view look)
{
    if (!octets) {
        fill(out, "<td class=\"none\">\u2013</td>");
        return;
    }
    const ValueText value = valueTextOf(attribute, *octets);
    fill(out, "<td class=\"{}\">{}", {look, value.text});
    if (!value.hex.empty())
        fill(out, "<small>{}</small>", {value.hex});
    fill(out, "</td>");
}

void writeValues(ReportStream &out, const Change &change, const ReportWords &words)
{
    if (change.attributes.empty())
        return;
    fill(out,
         "<table class=\"diff\"><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th "
         "scope=\"col\">{}</th>"
         "</tr></thead><tbody>\n",
         {words.text(ReportText::Attribute), words.text(ReportText::Before), words.text(ReportText::After)});
    for (const AttributeChange &attribute : change.attributes) {
        visitValues(attribute, [&](const ValueRow &row) {
            const bool kept = row.before && row.after && *row.before == *row.after;
            fill(out, "<tr><th scope=\"row\">{}</th>", {row.attribute});
            writeSide(out, row.attribute, row.before, kept ? "kept" : "removed");
            writeSide(out, row.attribute, row.after, kept ? "kept" : "added");
            fill(out, "</tr>\n");
            return true;
        });
    }
    fill(out, "</tbody></table>");
}

/// `outcome`: what became of it, in a run.
void writeChange(ReportStream &out, const Change &change, const OutcomeRow *outcome, const ReportWords &words)
{
    fill(out, "<article><h3>");
    if (outcome)
        stateTag(out, outcome->result(), words);
    stateTag(out, nameOf(change.action), words);
    if (change.identityChange)
        fill(out, "<span class=\"tag warning\">{}</span>", {words.text(ReportText::IdentityChange)});
    fill(out, "{}<code>{}</code></h3>\n", {change.displayName, change.deviceId.text()});
    fill(out, "<p>{}</p>\n", {words.word(nameOf(change.reason))});
    if (outcome && outcome->outcome && outcome->outcome->error) {
        fill(out, "<p>{}</p>\n", {words.message(*outcome->outcome->error)});
        fill(out, "<p>{}</p>\n", {words.advice(*outcome->outcome->error)});
    }
    writeValues(out, change, words);
    fill(out, "</article>\n");
}

void writeGroup(ReportStream &out, const Plan &plan, Action action, const ReportWords &words)
{
    const auto count = std::ranges::count(plan.changes, action, &Change::action);
    if (count == 0)
        return;
    fill(out, "<section><h2>");
    stateTag(out, nameOf(action), words);
    fill(out, "{}</h2>\n", {std::to_string(count)});
    for (const Change &change : plan.changes) {
        if (change.action == action && !out.isBroken())
            writeChange(out, change, nullptr, words);
    }
    fill(out, "</section>\n");
}

bool hasFailed(const OutcomeRow &row)
{
    return row.outcome && row.outcome->error;
}

} // namespace

Result<void> writePlanPage(const Plan &plan, const ReportWords &words, const ReportSink &sink)
{
    ReportStream out(sink);
    Facts facts = factsOf(plan.basis, words);
    facts.emplace_back(words.text(ReportText::PlanId), plan.id.text());
    beginPage(out, words.text(ReportText::Plan), facts, words);
    writeCounts(out, plan.totals, words);
    writeFindings(out, plan.findings, words);
    for (const Action action : {Action::Delete, Action::Disable, Action::Update, Action::Create})
        writeGroup(out, plan, action, words);
    if (plan.changes.empty())
        fill(out, "<p>{}</p>\n", {words.text(ReportText::NothingToDo)});
    if (!plan.skipped.empty()) {
        fill(out, "<h2>{}</h2>\n", {words.text(ReportText::Skipped)});
        const Rows<SkippedDevice> skipped = [&](const std::function<bool(const SkippedDevice &)> &visit) {
            (void)std::ranges::all_of(plan.skipped, visit);
        };
        htmlTable(out, skippedColumns(), skipped, words);
    }
    endPage(out);
    return out.finish();
}

Result<void> writeRunPage(const RunRecord &run, const std::vector<JournalEntry> &entries,
                          const ReportWords &words, const ReportSink &sink)
{
    ReportStream out(sink);
    beginPage(out, words.text(ReportText::Run) + ' ' + std::to_string(run.id),
              factsOf(run.start.basis, words), words);
    const RunRecord *const only = &run;
    const Rows<RunRecord> head = [&](const std::function<bool(const RunRecord &)> &visit) { visit(*only); };
    htmlTable(out, runColumns(), head, words);
    writeFindings(out, run.guards, words);
    if (run.error)
        fill(out, "<p>{}</p>\n", {words.message(*run.error)});
    const Rows<OutcomeRow> rows = outcomeRows(entries, words);
    fill(out, "<section>\n");
    for (const bool failures : {true, false}) {
        rows([&](const OutcomeRow &row) {
            if (hasFailed(row) == failures)
                writeChange(out, *row.change, &row, words);
            return !out.isBroken();
        });
    }
    if (entries.empty() && run.guards.empty() && !run.error)
        fill(out, "<p>{}</p>\n", {words.text(ReportText::NothingToDo)});
    fill(out, "</section>\n");
    endPage(out);
    return out.finish();
}

Result<void> writeHistoryPage(const std::vector<RunRecord> &runs, const ReportWords &words,
                              const ReportSink &sink)
{
    return writeHtmlTable(words.text(ReportText::History), {}, runColumns(), runRows(runs), words, sink);
}

Result<void> writeDevicesPage(const Basis &basis, const Rows<DeviceRow> &devices, const ReportWords &words,
                              const ReportSink &sink)
{
    return writeHtmlTable(words.text(ReportText::Devices), factsOf(basis, words), deviceColumns(), devices,
                          words, sink);
}

} // namespace dwc
