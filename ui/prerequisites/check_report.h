// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/bridge/check_words.h"
#include "ui/bridge/exporter.h"
#include "ui/prerequisites/check_answers.h"

#include <QDateTime>
#include <QString>
#include <functional>

class QPushButton;

namespace dwc {

/// What was checked, for whom and when, in words.
struct CheckReport
{
    std::string profile; ///< its name as it came
    QDateTime at;
    CheckCounts counts;
    std::vector<WordedCheck> checks; ///< those with a result
};

CheckReport reportOf(const CheckAnswers &answers, const std::string &profile, const QDateTime &at,
                     const CheckWords &words);

/// "2 failed, 33 passed": the states that there are, worst first; empty when there are none.
QString countsText(const CheckCounts &counts);
/// Whether device writeback can begin.
QString verdictText(const Verdict &verdict);
/// One check as plain text: state, question, id; what was found; the steps.
QString textOf(const WordedCheck &check);
/// All of a report as plain text for a ticket, the worst first.
QString textOf(const CheckReport &report);

/// Written as the path's ending says: .json, .txt, else HTML. `words` must outlive the work.
Exporter exportReport(CheckReport report, const ReportWords &words, const QString &path);
/// The forms to choose from, below the button: save as HTML, JSON, text, or copy.
void openReportMenu(QPushButton *button, const std::function<void(const QString &path)> &save,
                    const std::function<void()> &copy);

} // namespace dwc
