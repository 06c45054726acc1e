// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/check_words.h"
#include "ui/prerequisites/check_answers.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace dwc {

class Button;
class Quote;

/// The chosen check: its question, why it matters, all that was found, the cure step by step, and the ways
/// on.
class CheckPane : public QFrame
{
    Q_OBJECT

public:
    CheckPane(Theme &theme, const CheckWords &words, QWidget *parent = nullptr);

    void showCheck(const CheckAnswer &answer);
    /// A whole area: its checks can be run again together.
    void showArea(CheckArea area, const QString &counts);
    /// Nothing can be run again while something is running.
    void setBusy(bool busy);

Q_SIGNALS:
    void againRequested(const std::vector<const dwc::Check *> &checks);
    void cureRequested(dwc::Cure cure);

private:
    QWidget *makeBody();
    QWidget *makeButtons();
    void showEvidence(const CheckAnswer &answer);
    void showSteps(const std::vector<std::string> &advice);
    void addStep(int number, const QString &text);
    void showCure(Cure cure);

    Theme &m_theme;
    const CheckWords &m_words;
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_title;
    QLabel *m_why;
    QWidget *m_found;
    Quote *m_evidence;
    Button *m_copy;
    QLabel *m_cureTitle;
    QWidget *m_steps;
    Button *m_lead;
    Button *m_again;
    std::vector<const Check *> m_checks; ///< shown
    Cure m_cure = Cure::None;
    QString m_copied;
    bool m_busy = false;
};

} // namespace dwc
