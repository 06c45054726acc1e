// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/report/cell.h"
#include "core/report/report_stream.h"
#include "core/report/report_words.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>

namespace dwc {

/// One value of one attribute of a change. A single value has its old and new one in a row; a set has a row
/// per value: only `before` = taken away, only `after` = added, both = kept.
struct ValueRow
{
    std::string_view attribute;
    const std::string *before = nullptr; ///< octets
    const std::string *after = nullptr;
};

/// Calls `visit` for each value of the attribute, until that answers false.
void visitValues(const AttributeChange &attribute, const std::function<bool(const ValueRow &)> &visit);

/// A row of a plan's table: a value of a change, a skipped device or a finding; the others are nullptr.
struct PlanRow
{
    const Change *change = nullptr;
    ValueRow value; ///< without attribute: a change that has none
    const SkippedDevice *skipped = nullptr;
    const Finding *finding = nullptr;
    const ReportWords *words = nullptr;
};

Columns<PlanRow> planColumns();

/// Changes in the order of writing, then skipped devices, then findings. Plan and words must outlive it.
Rows<PlanRow> planRows(const Plan &plan, const ReportWords &words);

Rows<Change> planChanges(const Plan &plan);

Columns<SkippedDevice> skippedColumns();

/// A finding's members as in plan JSON, and its sentences.
nlohmann::ordered_json findingWithWords(const Finding &finding, const ReportWords &words);

/// A line for the plan itself (its basis and totals), then one per change, skipped device and finding;
/// `record` says which. The keys are those of `plan --json`.
Result<void> writePlanLines(const Plan &plan, const ReportWords &words, const ReportSink &sink);

} // namespace dwc
