// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prerequisites/checks_panel.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dwc {

class Button;

/// One page of the wizard: how its checks stand, all of them again, and each with what it says.
class ChecksStep : public QWidget
{
    Q_OBJECT

public:
    ChecksStep(Theme &theme, const CheckAnswers &answers, const CheckWords &words,
               std::vector<CheckArea> areas, QWidget *parent = nullptr);

    const std::vector<CheckArea> &areas() const { return m_areas; }
    ChecksPanel *panel() const { return m_panel; }
    void refresh();
    bool isRunning() const;
    bool isAnswered() const; ///< every check of it, at least once
    /// Answered, not running, and none failed; another writer stands in the way of the first run only.
    bool mayContinue() const;
    QString reason() const; ///< why one may not

protected:
    /// Above the checks.
    void addOnTop(QWidget *widget);

Q_SIGNALS:
    void againRequested(const std::vector<const dwc::Check *> &checks);
    void reportRequested(); ///< something failed that somebody else has to put right

private:
    CheckCounts counts() const;
    std::size_t failed() const;

    const CheckAnswers &m_answers;
    std::vector<CheckArea> m_areas;
    QLabel *m_icon;
    QLabel *m_verdict;
    Button *m_again;
    Button *m_toReport;
    ChecksPanel *m_panel;
    QVBoxLayout *m_layout;
};

} // namespace dwc
