// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/test_step.h"

#include "ui/theme/space.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace dwc {

TestStep::TestStep(Theme &theme, QWidget *parent)
    : QWidget(parent), m_cloud(new SideCard(theme, tr("Cloud"), this)),
      m_directory(new SideCard(theme, tr("Directory"), this)),
      m_again(new Button(theme, Button::Kind::Default, tr("Test again"), this))
{
    m_cloud->setObjectName(QStringLiteral("connect.cloud"));
    m_directory->setObjectName(QStringLiteral("connect.directory"));
    m_again->setObjectName(QStringLiteral("connect.testAgain"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(m_cloud);
    layout->addWidget(m_directory);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    layout->addStretch(1);
}

} // namespace dwc
