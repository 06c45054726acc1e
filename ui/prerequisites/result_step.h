// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prerequisites/checks_panel.h"

#include <QWidget>

class QLabel;

namespace dwc {

class Button;

/// The report: the counts, what failed first, and its ways out.
class ResultStep : public QWidget
{
    Q_OBJECT

public:
    ResultStep(Theme &theme, const CheckAnswers &answers, const CheckWords &words, QWidget *parent = nullptr);
    void refresh();
    ChecksPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void saveRequested(const QString &path);
    void copyRequested();

private:
    const CheckAnswers &m_answers;
    QLabel *m_icon;
    QLabel *m_verdict;
    QLabel *m_counts;
    Button *m_save;
    ChecksPanel *m_panel;
};

} // namespace dwc
