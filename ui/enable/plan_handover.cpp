// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/plan_handover.h"

#include "ui/theme/space.h"
#include "ui/widgets/ask_for_file.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

PlanHandover::PlanHandover(Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    for (const QString &line : {tr("The administrator applies the file with a profile of the same forest. "
                                   "What is in the file is looked up "
                                   "again first, and nothing else is ever written from it."),
                                tr("It holds for 24 hours, and as long as the forest is as it was shown. It "
                                   "contains no password.")}) {
        QLabel *words = makeLabel(theme, Type::Body, Role::Muted, line, this);
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    QLabel *command = makeLabel(theme, Type::Mono, Role::Text,
                                QStringLiteral("dwctl apply prepare-forest.json --admin USER"), this);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    command->setLayoutDirection(Qt::LeftToRight);
    auto *save = new Button(theme, Button::Kind::Default, tr("Save the plan…"), this);
    save->setObjectName(QStringLiteral("enable.savePlan"));
    layout->addWidget(command);
    layout->addWidget(save, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(save, &QPushButton::clicked, this, [this] {
        askForFile(this, true, tr("Save the plan"), tr("Plans (*.json)"),
                   QStringLiteral("prepare-forest.json"),
                   [this](const QString &path) { Q_EMIT saveRequested(path, m_plan); });
    });
}

} // namespace dwc
