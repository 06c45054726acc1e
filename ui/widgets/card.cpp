// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kCardSide = 20;

} // namespace

Card::Card(Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent), m_head(new QWidget(this)), m_headRow(new QHBoxLayout(m_head)),
      m_title(makeLabel(theme, Type::Section, Role::Text, title, m_head)),
      m_link(new Button(theme, Button::Kind::Link, {}, m_head)), m_body(new QVBoxLayout)
{
    setProperty("kind", QStringLiteral("card"));
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(Space::kL);
    m_headRow->addWidget(m_title, 1);
    m_headRow->addWidget(m_link);
    m_link->setObjectName(QStringLiteral("cardLink"));
    m_link->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kCardSide, Space::kL, kCardSide, Space::kL);
    layout->setSpacing(Space::kM);
    layout->addWidget(m_head);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(Space::kS);
    m_head->setVisible(!title.isEmpty());
    connect(m_link, &QPushButton::clicked, this, &Card::linkClicked);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
}

void Card::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Card::setBodyReach(int pixels)
{
    QMargins around = layout()->contentsMargins();
    around.setLeft(kCardSide - pixels);
    around.setRight(kCardSide - pixels);
    layout()->setContentsMargins(around);
    m_headRow->setContentsMargins(pixels, 0, pixels, 0);
}

void Card::addToHead(QWidget *widget)
{
    m_headRow->insertWidget(m_headRow->count() - 1, widget);
}

} // namespace dwc
