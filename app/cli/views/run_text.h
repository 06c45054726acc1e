// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/views/plan_text.h"
#include "core/apply/apply_plan.h"
#include "core/journal/journal.h"

#include <vector>

namespace dwc {

/// What a run did: failures first, each with its reason, then the count.
void writeOutcome(const Plan &plan, const ApplyReport &report, const RunRecord &run, const TextStyle &style,
                  const TextSink &out);

/// The history, newest first: one line per run.
void writeRuns(const std::vector<RunRecord> &runs, const TextSink &out);

/// One run, object by object.
void writeRun(const RunRecord &run, const std::vector<JournalEntry> &entries, const TextStyle &style,
              const TextSink &out);

} // namespace dwc
