// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/run_card.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

RunCard::RunCard(Theme &theme, QWidget *parent)
    : QWidget(parent), m_caption(makeLabel(theme, Type::Caption, Role::Muted, {}, this)),
      m_head(makeLabel(theme, Type::BodyStrong, Role::Text, {}, this)),
      m_line(makeLabel(theme, Type::Caption, Role::Muted, {}, this)), m_bar(new ProgressLine(theme, this)),
      m_stop(new Button(theme, Button::Kind::Small, tr("Stop"), this))
{
    setObjectName(QStringLiteral("runCard"));
    m_stop->setObjectName(QStringLiteral("stopRun"));
    m_head->setWordWrap(true);
    m_line->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kM, Space::kM, Space::kM, Space::kM);
    layout->setSpacing(Space::kXs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_head, m_bar, m_line})
        layout->addWidget(part);
    layout->addWidget(m_stop, 0, Qt::AlignLeading);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        setStopping();
        Q_EMIT stopRequested();
    });
    m_clock.start();
    setIdle({});
}

void RunCard::setIdle(const std::optional<Profile> &profile)
{
    m_stopping = false;
    m_remaining = {};
    m_bar->hide();
    m_stop->hide();
    m_caption->setText(tr("Writing back"));
    m_head->setText(profile ? tr("By hand") : tr("Not set up"));
    m_line->setText(profile ? tr("Review shows what would be written first")
                            : tr("Connect both sides to begin"));
}

void RunCard::setProgress(const Progress &progress)
{
    m_remaining.take(progress, m_clock.elapsed());
    m_caption->setText(progress.stage == Stage::Apply ? tr("Writing to the directory") : tr("In progress"));
    if (!m_stopping)
        m_head->setText(wordsOf(progress));
    m_line->setText(m_stopping ? QString() : wordsOf(m_remaining));
    m_bar->setProgress(progress.done, progress.total);
    m_bar->show();
    m_stop->setVisible(!m_stopping);
}

void RunCard::setStopping()
{
    m_stopping = true;
    m_head->setText(tr("Stopping after this object"));
    m_line->clear();
    m_stop->hide();
}

} // namespace dwc
