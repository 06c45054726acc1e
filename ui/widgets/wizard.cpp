// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wizard.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/wizard_frame.h"

#include <QVBoxLayout>

namespace dwc {

Wizard::Wizard(Theme &theme, const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent), m_banner(new Banner(theme, this)),
      m_frame(new WizardFrame(theme, title, subtitle, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_frame, 1);
    m_banner->setObjectName(QStringLiteral("wizardNews"));
    m_banner->hide();
    connect(m_frame, &WizardFrame::left, this, &Wizard::left);
    connect(m_frame, &WizardFrame::nextPressed, this, &Wizard::press);
    connect(m_frame, &WizardFrame::currentChanged, this, [this](int step) {
        m_banner->hide(); // news are of the step before
        enter(step);
    });
}

void Wizard::tell(Tone tone, const QString &sentence, const QString &line)
{
    m_banner->tell(tone, sentence, line, {});
    m_banner->show();
}

} // namespace dwc
