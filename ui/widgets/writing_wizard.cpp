// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/writing_wizard.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dwc {

WritingWizard::WritingWizard(Theme &theme, const QString &title, const QString &profile, QWidget *parent)
    : QWidget(parent), m_banner(new Banner(theme, this)),
      m_frame(new WizardFrame(theme, title, tr("Profile %1").arg(profile), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_frame, 1);
    m_banner->setObjectName(QStringLiteral("wizardNews"));
    m_banner->hide();
    connect(m_frame, &WizardFrame::left, this, &WritingWizard::left);
    connect(m_frame, &WizardFrame::currentChanged, this, &WritingWizard::enter);
    connect(m_frame, &WizardFrame::nextPressed, this, &WritingWizard::press);
}

void WritingWizard::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void WritingWizard::tell(Tone tone, const QString &sentence, const QString &line)
{
    m_banner->tell(tone, sentence, line, {});
    m_banner->show();
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
    m_frame->setVerb(m_frame->current(), way.verb);
    m_frame->setMayContinue(way.may, way.reason);
    m_frame->nextButton()->setReturnPresses(!way.writes);
    m_frame->nextButton()->setKind(way.deletes ? Button::Kind::Danger : Button::Kind::Primary);
}

void WritingWizard::enter(int step)
{
    m_banner->hide();
    entering(step);
    refresh();
    if (m_frame->current() == step && !focusIn(step))
        focusNext();
}

void WritingWizard::focusNext()
{
    if (m_frame->nextButton()->isEnabled() && !wayOn().writes)
        m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
    else
        m_frame->setFocus(Qt::OtherFocusReason);
}

void WritingWizard::press()
{
    if (const Way way = wayOn(); way.may)
        goOn(m_frame->current(), way);
}

void WritingWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isLast = m_frame->current() + 1 == m_frame->count();
    if (isReturn && !isLast && !wayOn().writes)
        press();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dwc
