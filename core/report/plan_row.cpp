// SPDX-License-Identifier: Apache-2.0
#include "core/report/plan_row.h"

#include "core/model/flow_attribute.h"
#include "core/plan/plan_json.h"
#include "core/report/json_lines.h"
#include "core/report/value_text.h"

#include <algorithm>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

std::string_view recordOf(const PlanRow &row)
{
    return row.change ? "change" : row.skipped ? "skipped" : "finding";
}

void fillReason(const PlanRow &row, Cell &cell)
{
    if (row.change)
        cell.setText(nameOf(row.change->reason));
    else if (row.skipped)
        cell.setText(nameOf(row.skipped->reason));
}

void fillDeviceId(const PlanRow &row, Cell &cell)
{
    if (row.change)
        cell.setText(row.change->deviceId.text());
    else if (row.skipped)
        cell.setText(row.skipped->deviceId.text());
}

void fillObjectId(const PlanRow &row, Cell &cell)
{
    if (row.change)
        cell.setText(row.change->objectId.text());
    else if (row.skipped)
        cell.setText(row.skipped->objectId.text());
}

void fillDisplayName(const PlanRow &row, Cell &cell)
{
    if (row.change)
        cell.setText(row.change->displayName);
    else if (row.skipped)
        cell.setText(row.skipped->displayName);
}

template <const std::string *ValueRow::*Side>
void fillText(const PlanRow &row, Cell &cell)
{
    if (row.value.*Side)
        cell.setText(valueTextOf(row.value.attribute, *(row.value.*Side)).text);
}

template <const std::string *ValueRow::*Side>
void fillHex(const PlanRow &row, Cell &cell)
{
    if (!(row.value.*Side))
        return;
    if (const ValueText value = valueTextOf(row.value.attribute, *(row.value.*Side)); !value.hex.empty())
        cell.setText(value.hex);
}

/// Fills from the change, the value or the finding, where the row has one.
template <auto Fill>
void ofChange(const PlanRow &row, Cell &cell)
{
    if (row.change)
        Fill(*row.change, cell);
}

template <auto Fill>
void ofFinding(const PlanRow &row, Cell &cell)
{
    if (row.finding)
        Fill(row, cell);
}

void fillAction(const Change &change, Cell &cell)
{
    cell.setText(nameOf(change.action));
}
void fillDn(const Change &change, Cell &cell)
{
    cell.setText(change.object.dn.text());
}
void fillGuid(const Change &change, Cell &cell)
{
    cell.setText(change.object.guid.text());
}
void fillIdentityChange(const Change &change, Cell &cell)
{
    cell.setFlag(change.identityChange);
}
void fillAttribute(const PlanRow &row, Cell &cell)
{
    if (!row.value.attribute.empty())
        cell.setText(row.value.attribute);
}
void fillSeverity(const PlanRow &row, Cell &cell)
{
    cell.setText(codeOf(row.finding->severity));
}
void fillCode(const PlanRow &row, Cell &cell)
{
    cell.setText(codeOf(row.finding->code));
}
void fillSubject(const PlanRow &row, Cell &cell)
{
    cell.setText(row.finding->subject);
}
void fillNumber(const PlanRow &row, Cell &cell)
{
    if (row.finding->number)
        cell.setNumber(*row.finding->number);
}
void fillMessage(const PlanRow &row, Cell &cell)
{
    cell.setText(row.words->message(*row.finding));
}
void fillAdvice(const PlanRow &row, Cell &cell)
{
    cell.setText(row.words->advice(*row.finding));
}

constexpr Column<PlanRow> kPlanColumns[] = {
    {"record", Look::Hidden, [](const PlanRow &row, Cell &cell) { cell.setText(recordOf(row)); }},
    {"action", Look::State, ofChange<fillAction>},
    {"reason", Look::Code, fillReason},
    {"deviceId", Look::Id, fillDeviceId},
    {"objectId", Look::Hidden, fillObjectId},
    {"displayName", Look::Text, fillDisplayName},
    {"dn", Look::Hidden, ofChange<fillDn>},
    {"objectGuid", Look::Hidden, ofChange<fillGuid>},
    {"identityChange", Look::Hidden, ofChange<fillIdentityChange>},
    {"attribute", Look::Id, fillAttribute},
    {"before", Look::Text, fillText<&ValueRow::before>},
    {"beforeHex", Look::Hidden, fillHex<&ValueRow::before>},
    {"after", Look::Text, fillText<&ValueRow::after>},
    {"afterHex", Look::Hidden, fillHex<&ValueRow::after>},
    {"severity", Look::State, ofFinding<fillSeverity>},
    {"code", Look::Hidden, ofFinding<fillCode>},
    {"subject", Look::Hidden, ofFinding<fillSubject>},
    {"number", Look::Hidden, ofFinding<fillNumber>},
    {"message", Look::Text, ofFinding<fillMessage>},
    {"advice", Look::Text, ofFinding<fillAdvice>},
};

constexpr Column<SkippedDevice> kSkippedColumns[] = {
    {"deviceId", Look::Id, [](const SkippedDevice &row, Cell &cell) { cell.setText(row.deviceId.text()); }},
    {"objectId", Look::Id, [](const SkippedDevice &row, Cell &cell) { cell.setText(row.objectId.text()); }},
    {"displayName", Look::Text, [](const SkippedDevice &row, Cell &cell) { cell.setText(row.displayName); }},
    {"reason", Look::Code, [](const SkippedDevice &row, Cell &cell) { cell.setText(nameOf(row.reason)); }},
};

bool isSet(const AttributeChange &attribute)
{
    const auto known = flowAttributeFromName(attribute.name);
    return (known && traitsOf(*known).multiValued) || attribute.before.size() > 1 ||
           attribute.after.size() > 1;
}

const std::string *find(const std::vector<std::string> &values, const std::string &value)
{
    const auto found = std::ranges::find(values, value);
    return found == values.end() ? nullptr : &*found;
}

/// One row without attribute when the change has none.
bool visitChange(PlanRow row, const std::function<bool(const PlanRow &)> &visit)
{
    if (row.change->attributes.empty())
        return visit(row);
    bool goOn = true;
    for (const AttributeChange &attribute : row.change->attributes) {
        visitValues(attribute, [&](const ValueRow &value) {
            row.value = value;
            return goOn = visit(row);
        });
        if (!goOn)
            break;
    }
    return goOn;
}

Json headLine(const Plan &plan)
{
    return {{"record", "plan"},
            {"formatVersion", 1},
            {"id", plan.id.text()},
            {"kind", nameOf(plan.kind)},
            {"madeAt", toIso(plan.madeAt)},
            {"basis", basisJson(plan.basis)},
            {"totals", totalsJson(plan.totals)}};
}

} // namespace

void visitValues(const AttributeChange &attribute, const std::function<bool(const ValueRow &)> &visit)
{
    const auto first = [](const std::vector<std::string> &values) {
        return values.empty() ? nullptr : &values.front();
    };
    if (!isSet(attribute)) {
        visit({attribute.name, first(attribute.before), first(attribute.after)});
        return;
    }
    for (const std::string &value : attribute.before) {
        if (!visit({attribute.name, &value, find(attribute.after, value)}))
            return;
    }
    for (const std::string &value : attribute.after) {
        if (!find(attribute.before, value) && !visit({attribute.name, nullptr, &value}))
            return;
    }
}

Columns<PlanRow> planColumns()
{
    return kPlanColumns;
}

Rows<PlanRow> planRows(const Plan &plan, const ReportWords &words)
{
    return [&](const std::function<bool(const PlanRow &)> &visit) {
        PlanRow row;
        row.words = &words;
        for (const Change &change : plan.changes) {
            row.change = &change;
            if (!visitChange(row, visit))
                return;
        }
        row.change = nullptr;
        for (const SkippedDevice &device : plan.skipped) {
            row.skipped = &device;
            if (!visit(row))
                return;
        }
        row.skipped = nullptr;
        for (const Finding &finding : plan.findings) {
            row.finding = &finding;
            if (!visit(row))
                return;
        }
    };
}

Rows<Change> planChanges(const Plan &plan)
{
    return [&](const std::function<bool(const Change &)> &visit) {
        (void)std::ranges::all_of(plan.changes, visit);
    };
}

Columns<SkippedDevice> skippedColumns()
{
    return kSkippedColumns;
}

Result<void> writePlanLines(const Plan &plan, const ReportWords &words, const ReportSink &sink)
{
    ReportStream stream(sink);
    const auto line = [&](const char *record, const Json &members) {
        Json json{{"record", record}};
        json.update(members);
        stream.write(jsonText(json) + '\n');
    };
    stream.write(jsonText(headLine(plan)) + '\n');
    for (std::size_t i = 0; i < plan.changes.size() && !stream.isBroken(); ++i)
        line("change", changeJson(plan.changes[i]));
    for (std::size_t i = 0; i < plan.skipped.size() && !stream.isBroken(); ++i)
        line("skipped", rowJson(skippedColumns(), plan.skipped[i]));
    for (const Finding &finding : plan.findings)
        line("finding", findingWithWords(finding, words));
    return stream.finish();
}

Json findingWithWords(const Finding &finding, const ReportWords &words)
{
    Json json = findingJson(finding);
    json["message"] = words.message(finding);
    json["advice"] = words.advice(finding);
    return json;
}

} // namespace dwc
