// SPDX-License-Identifier: Apache-2.0
#include "core/report/run_row.h"

#include <algorithm>

namespace dwc {

namespace {

void fillResult(const OutcomeRow &row, Cell &cell)
{
    cell.setText(row.result());
}

void fillGuid(const OutcomeRow &row, Cell &cell)
{
    cell.setText(row.outcome ? row.outcome->guid.text() : ObjectGuid{}.text());
}

void fillCode(const OutcomeRow &row, Cell &cell)
{
    if (row.outcome && row.outcome->error)
        cell.setText(codeOf(row.outcome->error->kind));
}

void fillMessage(const OutcomeRow &row, Cell &cell)
{
    if (row.outcome && row.outcome->error)
        cell.setText(row.words->message(*row.outcome->error));
}

void fillEnded(const RunRecord &run, Cell &cell)
{
    if (run.ended)
        cell.setText(toIso(*run.ended));
}

/// Why it ended early or wrote nothing: the word of the error, or those of the guards.
void fillRunCode(const RunRecord &run, Cell &cell)
{
    std::string codes(run.error ? codeOf(run.error->kind) : std::string_view());
    for (const Finding &guard : run.guards)
        codes += (codes.empty() ? "" : " ") + std::string(codeOf(guard.code));
    if (!codes.empty())
        cell.setText(codes);
}

constexpr Column<OutcomeRow> kOutcomes[] = {
    {"deviceId", Look::Id,
     [](const OutcomeRow &row, Cell &cell) { cell.setText(row.change->deviceId.text()); }},
    {"displayName", Look::Text,
     [](const OutcomeRow &row, Cell &cell) { cell.setText(row.change->displayName); }},
    {"dn", Look::Hidden,
     [](const OutcomeRow &row, Cell &cell) { cell.setText(row.change->object.dn.text()); }},
    {"objectGuid", Look::Hidden, fillGuid},
    {"action", Look::State,
     [](const OutcomeRow &row, Cell &cell) { cell.setText(nameOf(row.change->action)); }},
    {"result", Look::State, fillResult},
    {"code", Look::Hidden, fillCode},
    {"message", Look::Text, fillMessage},
};

constexpr Column<RunRecord> kRuns[] = {
    {"id", Look::Text, [](const RunRecord &run, Cell &cell) { cell.setNumber(run.id); }},
    {"kind", Look::Code, [](const RunRecord &run, Cell &cell) { cell.setText(nameOf(run.start.kind)); }},
    {"state", Look::State, [](const RunRecord &run, Cell &cell) { cell.setText(nameOf(run.state)); }},
    {"started", Look::Text, [](const RunRecord &run, Cell &cell) { cell.setText(toIso(run.start.started)); }},
    {"ended", Look::Text, fillEnded},
    {"startedBy", Look::Text, [](const RunRecord &run, Cell &cell) { cell.setText(run.start.startedBy); }},
    {"written", Look::Text,
     [](const RunRecord &run, Cell &cell) { cell.setNumber(std::int64_t(run.written)); }},
    {"failed", Look::Text,
     [](const RunRecord &run, Cell &cell) { cell.setNumber(std::int64_t(run.failed)); }},
    {"code", Look::Hidden, fillRunCode},
};

bool isWritten(const JournalEntry &entry)
{
    return entry.outcome && (entry.outcome->result == OutcomeResult::Written ||
                             entry.outcome->result == OutcomeResult::AlreadyDone);
}

} // namespace

std::string_view OutcomeRow::result() const
{
    return outcome ? nameOf(outcome->result) : "open";
}

Columns<OutcomeRow> outcomeColumns()
{
    return kOutcomes;
}

Rows<OutcomeRow> outcomeRows(const std::vector<JournalEntry> &entries, const ReportWords &words)
{
    return [&](const std::function<bool(const OutcomeRow &)> &visit) {
        for (const JournalEntry &entry : entries) {
            if (!visit({&entry.intent.change, entry.outcome ? &*entry.outcome : nullptr, &words}))
                return;
        }
    };
}

Rows<Change> writtenChanges(const std::vector<JournalEntry> &entries)
{
    return [&](const std::function<bool(const Change &)> &visit) {
        for (const JournalEntry &entry : entries) {
            if (isWritten(entry) && !visit(entry.intent.change))
                return;
        }
    };
}

Columns<RunRecord> runColumns()
{
    return kRuns;
}

Rows<RunRecord> runRows(const std::vector<RunRecord> &runs)
{
    return
        [&](const std::function<bool(const RunRecord &)> &visit) { (void)std::ranges::all_of(runs, visit); };
}

} // namespace dwc
