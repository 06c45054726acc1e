// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apply/apply_plan.h"
#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace dwc {

/// The plan's keys with sentences in its findings: what `plan --json` prints.
nlohmann::ordered_json planWithSentences(const Plan &plan);

/// The `run` member of apply and run.
nlohmann::ordered_json runJson(const RunRecord &run, const Plan &plan, const ApplyReport &report);

/// One run of the history: its head, and with `entries` the outcome of every object.
nlohmann::ordered_json runJson(const RunRecord &run);
nlohmann::ordered_json runJson(const RunRecord &run, const std::vector<JournalEntry> &entries);

} // namespace dwc
