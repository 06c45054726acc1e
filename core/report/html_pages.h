// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/report/device_row.h"
#include "core/report/report_stream.h"
#include "core/report/report_words.h"

namespace dwc {

/// Self-contained pages for people (html.h). Memory does not grow with what is in them.

/// What a plan was made from, its counts and findings, every change with its values before and after, the
/// deletions first, and what is skipped and why.
Result<void> writePlanPage(const Plan &plan, const ReportWords &words, const ReportSink &sink);

/// One run: what became of every change, failures first.
Result<void> writeRunPage(const RunRecord &run, const std::vector<JournalEntry> &entries,
                          const ReportWords &words, const ReportSink &sink);

/// The history, and the devices of both sides, as tables.
Result<void> writeHistoryPage(const std::vector<RunRecord> &runs, const ReportWords &words,
                              const ReportSink &sink);
Result<void> writeDevicesPage(const Basis &basis, const Rows<DeviceRow> &devices, const ReportWords &words,
                              const ReportSink &sink);

} // namespace dwc
