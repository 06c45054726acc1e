// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/running_view.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

RunningView::RunningView(Theme &theme, const QString &prefix, const QString &stopping, QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(theme, {}, this);
    m_doing = makeLabel(theme, Type::Verdict, Role::Text, {}, card);
    m_doing->setObjectName(prefix + QStringLiteral("doing"));
    m_progress = new ProgressLine(theme, card);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop = new Button(theme, Button::Kind::Default, tr("Stop"), card);
    m_stop->setObjectName(prefix + QStringLiteral("stop"));
    card->body()->addWidget(m_doing);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_stop, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, [this, stopping] {
        m_stop->setEnabled(false);
        m_doing->setText(stopping);
        Q_EMIT stopRequested();
    });
}

void RunningView::begin(const QString &doing)
{
    m_stop->setEnabled(true);
    m_doing->setText(doing);
    m_progress->setProgress(0, 0);
    m_stop->setFocus(Qt::OtherFocusReason);
}

void RunningView::setProgress(std::uint64_t done, std::uint64_t total, const QString &doing)
{
    m_progress->setProgress(done, total);
    if (m_stop->isEnabled() && !doing.isEmpty())
        m_doing->setText(doing);
}

} // namespace dwc
