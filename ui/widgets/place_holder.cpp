// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/place_holder.h"

#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kWidest = 560;

} // namespace

PlaceHolder::PlaceHolder(Theme &theme, QWidget *parent)
    : QWidget(parent), m_icon(makeIcon(theme, {}, Role::Muted, 24, this)),
      m_verdict(makeLabel(theme, Type::Verdict, Role::Text, {}, this)),
      m_line(makeLabel(theme, Type::Body, Role::Muted, {}, this)),
      m_button(new Button(theme, Button::Kind::Default, {}, this)),
      m_more(new Button(theme, Button::Kind::Link, tr("Details"), this)), m_copy(new CopyButton(theme, this)),
      m_details(new QPlainTextEdit(this))
{
    m_button->setObjectName(QStringLiteral("placeHolderButton"));
    m_more->setObjectName(QStringLiteral("placeHolderDetails"));
    m_verdict->setWordWrap(true);
    m_line->setWordWrap(true);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(theme.font(Type::Mono));
    m_details->setMaximumHeight(120);
    m_details->setAccessibleName(tr("Details"));
    build();
    for (QWidget *part : std::initializer_list<QWidget *>{m_button, m_more, m_copy, m_details})
        part->hide();
    connect(m_button, &QPushButton::clicked, this, &PlaceHolder::pressed);
    connect(m_more, &QPushButton::clicked, this, [this] { m_details->setVisible(m_details->isHidden()); });
}

void PlaceHolder::build()
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(kWidest);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(Space::kS);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kM);
    for (QWidget *button : std::initializer_list<QWidget *>{m_button, m_more, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    words->addWidget(m_icon);
    words->addWidget(m_verdict);
    words->addWidget(m_line);
    words->addSpacing(Space::kXs);
    words->addLayout(buttons);
    words->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kXl, Space::kXxl, Space::kXl, Space::kXl);
    layout->addStretch(1);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

void PlaceHolder::tell(const QString &icon, const QString &verdict, const QString &line,
                       const QString &button, const QString &details)
{
    setIcon(m_icon, icon, Role::Muted);
    m_verdict->setText(verdict);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_details->setPlainText(details);
    m_details->hide();
    m_more->setVisible(!details.isEmpty());
    m_copy->setVisible(!details.isEmpty());
    m_copy->setCopied(details, tr("details"));
    setAccessibleName(verdict);
    setAccessibleDescription(line);
    const int widest = std::min(kWidest, std::max(m_verdict->fontMetrics().horizontalAdvance(verdict),
                                                  m_line->fontMetrics().horizontalAdvance(line)));
    m_verdict->setMinimumWidth(widest + 2);
    for (QLabel *words : {m_verdict, m_line}) // they stand in the middle, where no layout asks for their height
        words->setMinimumHeight(words->heightForWidth(widest + 2));
}

} // namespace dwc
