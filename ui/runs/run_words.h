// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/report/report_words.h"

#include <QStringList>

namespace dwc {

/// "Approved apply", "Scheduled run".
QString kindText(RunKind kind);
/// "Done", "4 failed", "Interrupted".
QString resultText(const RunRecord &run);
/// "2 min 5 s"; empty while it goes on.
QString durationText(const RunRecord &run);
bool isTrouble(const RunRecord &run);
/// Why it ended early or wrote nothing, a sentence for each cause; empty when it did what it was to do.
QStringList whyTexts(const RunRecord &run, const ReportWords &words);

} // namespace dwc
