// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/report/cell.h"
#include "core/report/report_words.h"

namespace dwc {

/// What became of one change.
struct OutcomeRow
{
    const Change *change = nullptr;
    const Outcome *outcome = nullptr; ///< nullptr: open, the next run looks it up
    const ReportWords *words = nullptr;

    /// nameOf(OutcomeResult), or "open".
    std::string_view result() const;
};

Columns<OutcomeRow> outcomeColumns();

/// The journal's entries of a run. They and the words must outlive it.
Rows<OutcomeRow> outcomeRows(const std::vector<JournalEntry> &entries, const ReportWords &words);

/// The changes that reached the directory, as far as the journal knows.
Rows<Change> writtenChanges(const std::vector<JournalEntry> &entries);

/// A run of the history.
Columns<RunRecord> runColumns();
Rows<RunRecord> runRows(const std::vector<RunRecord> &runs);

} // namespace dwc
