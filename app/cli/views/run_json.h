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

/// One run of the history, with its entries when they are given.
nlohmann::ordered_json runJson(const RunRecord &run, const std::vector<JournalEntry> &entries);

/// One object on one line end, ASCII only: whatever foreign text is in it, a terminal sees no control byte.
std::string toLine(const nlohmann::ordered_json &json);

} // namespace dwc
