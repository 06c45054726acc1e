// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"

#include <QString>

namespace dwc {

/// "Approved apply", "Scheduled run".
QString kindText(RunKind kind);
/// "Done", "4 failed", "Interrupted".
QString resultText(const RunRecord &run);
/// "2 min 5 s"; empty while it goes on.
QString durationText(const RunRecord &run);
bool isTrouble(const RunRecord &run);

} // namespace dwc
