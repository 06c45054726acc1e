// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/plan/approval.h"
#include "ui/plan/plan_tree.h"

#include <QString>

namespace dwc {

/// Foreign text for a label: one line, nothing hidden in it.
QString shown(std::string_view foreign);
/// For a label that wraps: a DN may break behind each comma. Not for the clipboard.
QString breakable(QString text);
QString countText(std::uint64_t count);
/// A count for tr()'s plural, which takes no more than an int holds.
int pluralOf(std::uint64_t count);
/// The number of a text that has no plural: with any other, a language whose translation has one form gives
/// none.
constexpr int kNoPlural = -1;
/// "today, 09:12", "yesterday, 21:40", "12 June, 06:30"; local time.
QString timeText(Moment moment);
/// "at 09:12" today, else as timeText().
QString atTimeText(Moment moment);

/// "Delete 612, create 38, update 21, disable 6"; "Nothing is ticked".
QString applySentence(const PlanSums &sums);
/// "of 12,153 devices in CN=…".
QString applyPlace(const Plan &plan);
/// "Apply 677 changes"; deletions alone are called by their name.
QString applyVerb(const PlanSums &sums);
QString withoutVerb(const std::vector<GuardAsk> &asks, std::uint64_t stays);

/// "Delete", or "Deleted" once it was written.
QString groupWord(const PlanTree &tree, int group, const ReportWords &words);
QString doneWord(Action action);
/// What is in it, in half a sentence.
QString groupSummary(const PlanTree &tree, int group, const ReportWords &words);
/// Why this change, for a cell.
QString whyText(const Change &change);
/// Why this change, in sentences.
QString whySentence(const Change &change);
/// The attributes it writes, by name.
QString attributeNames(const Change &change);
/// What became of it, for a cell: "Created", or why it failed.
QString outcomeText(const Change &change, const Outcome *outcome, const ReportWords &words);

/// "Type 612 to allow the deletions", and for a guard without a number its word.
QString askSentence(const GuardAsk &ask);
/// What somebody can do about a guard here, in this window.
QString guardCure(const GuardAsk &ask);
/// "A guard stopped this plan: 612 deletions are more than the limit of 500".
QString guardVerdict(const Finding &finding, const ReportWords &words);

/// "Writing 212 of 677", and the stops of the path before it.
QString progressText(const Progress &progress);
/// "673 written, 4 failed".
QString resultSentence(const ApplyResult &result);

/// What differs, of Error StalePlan or PlanAlreadyApplied: "This plan is out of date: …. Nothing was
/// written."
QString staleSentence(const Error &error);
bool isStale(const Error &error);

} // namespace dwc
