// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace dwc {

Banner::Banner(Theme &theme, QWidget *parent)
    : QFrame(parent), m_icon(makeIcon(theme, {}, Role::Info, 16, this)),
      m_sentence(makeLabel(theme, Type::BodyStrong, Role::Text, {}, this)),
      m_cause(makeLabel(theme, Type::Body, Role::Text, {}, this)),
      m_more(makeLabel(theme, Type::Caption, Role::Muted, {}, this)),
      m_buttons{new Button(theme, Button::Kind::Default, {}, this),
                new Button(theme, Button::Kind::Default, {}, this)}
{
    setProperty("kind", QStringLiteral("banner"));
    setObjectName(QStringLiteral("banner"));
    m_sentence->setWordWrap(true);
    m_cause->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_sentence, m_cause, m_more})
        words->addWidget(label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::kL, Space::kM, Space::kL, Space::kM);
    layout->setSpacing(Space::kM);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setObjectName(QStringLiteral("bannerButton%1").arg(i));
        layout->addWidget(m_buttons[i], 0, Qt::AlignVCenter);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { Q_EMIT pressed(int(i)); });
    }
}

void Banner::tell(Tone tone, const QString &sentence, const QString &cause, const QStringList &buttons,
                  int more)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    m_cause->setText(cause);
    m_cause->setVisible(!cause.isEmpty());
    m_more->setText(more ? tr("%n more", nullptr, more) : QString());
    m_more->setVisible(more > 0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(qsizetype(i) < buttons.size());
        if (qsizetype(i) < buttons.size())
            m_buttons[i]->setText(buttons[qsizetype(i)]);
    }
    setAccessibleName(sentence);
    setAccessibleDescription(cause);
    adapt();
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::adapt()
{
    const ToneLook look = dwc::lookOf(m_tone);
    setProperty("tone", QString::fromLatin1(look.name));
    style()->unpolish(this);
    style()->polish(this);
    setIcon(m_icon, QString::fromLatin1(look.icon), look.ink);
}

} // namespace dwc
