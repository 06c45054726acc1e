// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/writing_wizard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QKeyEvent>

namespace dwc {

WritingWizard::WritingWizard(Theme &theme, const QString &title, const QString &profile, QWidget *parent)
    : Wizard(theme, title, tr("Profile %1").arg(profile), parent)
{
}

void WritingWizard::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

WritingWizard::Way WritingWizard::writing(const QString &verb, const QString &hindrance, bool deletes) const
{
    const QString reason =
        m_isBusy ? tr("Something else is being read or written. It can be written as soon as that has ended.")
                 : hindrance;
    return {verb, reason.isEmpty(), reason, true, deletes};
}

void WritingWizard::refresh()
{
    showSteps();
    const Way way = wayOn();
    frame()->setVerb(frame()->current(), way.verb);
    frame()->setMayContinue(way.may, way.reason);
    frame()->setLeaveOffered(!way.closes);
    frame()->nextButton()->setReturnPresses(!way.writes);
    frame()->nextButton()->setKind(way.deletes ? Button::Kind::Danger : Button::Kind::Primary);
}

void WritingWizard::enter(int step)
{
    entering(step);
    refresh();
    if (frame()->current() == step && !focusIn(step))
        focusNext();
}

void WritingWizard::focusNext()
{
    if (frame()->nextButton()->isEnabled() && !wayOn().writes)
        frame()->nextButton()->setFocus(Qt::OtherFocusReason);
    else
        frame()->setFocus(Qt::OtherFocusReason);
}

void WritingWizard::press(int step)
{
    if (const Way way = wayOn(); way.may)
        goOn(step, way);
}

void WritingWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isLast = frame()->current() + 1 == frame()->count();
    if (isReturn && !isLast && !wayOn().writes)
        press(frame()->current());
    else
        QWidget::keyPressEvent(event);
}

} // namespace dwc
