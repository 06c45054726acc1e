// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

class BlockerList;
class ChangeLines;

/// What became of each change, failures first; or why nothing was written.
class OutcomeView : public QWidget
{
    Q_OBJECT

public:
    OutcomeView(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);
    void setResult(const ForestResult &result);

private:
    const ReportWords &m_words;
    QLabel *m_icon;
    QLabel *m_verdict;
    BlockerList *m_blockers;
    ChangeLines *m_lines;
};

} // namespace dwc
