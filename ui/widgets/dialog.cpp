// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/dialog.h"

#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kWidth = 480;

} // namespace

Dialog::Dialog(Theme &theme, const QString &question, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_text(makeLabel(theme, Type::Body, Role::Text, {}, this)),
      m_body(new QVBoxLayout), m_buttons(new QHBoxLayout)
{
    setWindowTitle(question);
    setModal(true);
    QLabel *title = makeLabel(theme, Type::Verdict, Role::Text, question, this);
    title->setWordWrap(true);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kXl, Space::kXl, Space::kXl, Space::kL);
    layout->setSpacing(Space::kM);
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addLayout(m_body);
    layout->addStretch();
    layout->addSpacing(Space::kS);
    layout->addLayout(m_buttons);
    m_buttons->setSpacing(Space::kS);
    m_buttons->addStretch();
    setMinimumWidth(kWidth);
}

void Dialog::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

Button *Dialog::addButton(const QString &text, Button::Kind kind)
{
    auto *button = new Button(m_theme, kind, text, this);
    const int number = m_count++;
    m_buttons->addWidget(button);
    if (number == 0)
        button->setFocus();
    connect(button, &QPushButton::clicked, this, [this, number] {
        m_answer = number;
        number == 0 ? reject() : accept();
    });
    return button;
}

} // namespace dwc
