// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <vector>

class QLabel;
class QStackedWidget;

namespace dwc {

class Button;
class StepButton;

/// A wizard in the place of sidebar and page: steps at the side, one step's content, footer. It knows the
/// order of the steps and nothing of what they are for.
class WizardFrame : public QWidget
{
    Q_OBJECT

public:
    WizardFrame(Theme &theme, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    /// In order. Takes the content over; `verb` is the primary button's text on this step.
    void addStep(const QString &name, const QString &heading, const QString &line, QWidget *content,
                 const QString &verb);
    void setStepValue(int step, const QString &value); ///< what was chosen there, below its name
    void setVerb(int step, const QString &verb);
    void setHeading(int step, const QString &heading);
    void setLine(int step, const QString &line);
    /// Whether there is nothing left to do in a step once one has gone on from it; true until said otherwise.
    void setStepDone(int step, bool done);
    void setMayContinue(bool may, const QString &reason = {});
    void setLeaveOffered(bool offered);
    void setNote(const QString &note); ///< below the steps
    void setCurrent(int step);
    int current() const;
    int count() const { return int(m_steps.size()); }
    Button *nextButton() const { return m_next; }

Q_SIGNALS:
    void left(); ///< "Leave and go on later", Esc
    void currentChanged(int step);
    /// The verb of the step: the owner checks, and goes on with setCurrent().
    void nextPressed(int step);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide(const QString &title, const QString &subtitle);
    QWidget *makeFooter();
    void refresh();

    Theme &m_theme;
    QWidget *m_stepColumn;
    std::vector<StepButton *> m_steps;
    std::vector<bool> m_isDone; ///< by step, once it was gone on from
    std::vector<QLabel *> m_headings;
    std::vector<QLabel *> m_lines;
    std::vector<QString> m_verbs;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QWidget *m_noteLine;
    Button *m_leave;
    Button *m_back;
    Button *m_next;
    int m_furthest = 0; ///< steps up to here can be revisited
};

} // namespace dwc
