// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/side_card.h"

#include "ui/setup/fact_list.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kIcon = 20;
constexpr int kDetailLines = 5;

Tone toneOf(SideAnswer::Verdict verdict)
{
    switch (verdict) {
    case SideAnswer::Verdict::Good: return Tone::Success;
    case SideAnswer::Verdict::Warning: return Tone::Warning;
    case SideAnswer::Verdict::Failed: break;
    }
    return Tone::Danger;
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

SideCard::SideCard(Theme &theme, const QString &title, QWidget *parent)
    : Card(theme, title, parent), m_theme(theme), m_icon(new QLabel(this)),
      m_sentence(wrapped(makeLabel(theme, Type::BodyStrong, Role::Text, {}, this))),
      m_cure(wrapped(makeLabel(theme, Type::Body, Role::Text, {}, this))),
      m_old(wrapped(makeLabel(theme, Type::Body, Role::Warning, {}, this))),
      m_facts(new FactList(theme, this)), m_more(new Button(theme, Button::Kind::Link, tr("Details"), this)),
      m_copy(new CopyButton(theme, this)), m_details(new QPlainTextEdit(this))
{
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(Space::kS);
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_sentence, 1);
    auto *more = new QHBoxLayout;
    more->setSpacing(Space::kS);
    more->addWidget(m_more);
    more->addWidget(m_copy);
    more->addStretch(1);
    m_old->setText(tr("This answer is from before the last change."));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details: %1").arg(title));
    m_more->setCheckable(true);
    m_more->setAccessibleName(m_details->accessibleName());
    body()->setSpacing(Space::kS);
    body()->addWidget(m_old);
    body()->addLayout(verdict);
    body()->addWidget(m_cure);
    body()->addWidget(m_facts);
    body()->addLayout(more);
    body()->addWidget(m_details);
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_more, &QPushButton::toggled, m_copy, &QWidget::setVisible);
    connect(&theme, &Theme::themeChanged, this, &SideCard::dress);
    setTesting();
    m_sentence->setText(tr("Not tested yet"));
}

void SideCard::setTesting()
{
    m_answer.reset();
    m_sentence->setText(tr("Being tested…"));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_icon, m_cure, m_old, m_facts, m_more, m_copy, m_details})
        part->hide();
}

void SideCard::setAnswer(const SideAnswer &answer)
{
    m_answer = answer;
    m_icon->show();
    m_sentence->setText(answer.sentence);
    m_cure->setText(answer.cure);
    m_cure->setVisible(!answer.cure.isEmpty());
    m_facts->setFacts(answer.facts);
    m_more->setChecked(false);
    m_more->setVisible(!answer.details.isEmpty());
    m_details->setPlainText(answer.details);
    m_copy->setCopied(answer.details, tr("details"));
    m_old->hide();
    dress();
}

void SideCard::setOld(bool old)
{
    m_old->setVisible(old && m_answer);
    dress();
}

void SideCard::dress()
{
    m_details->setFont(m_theme.font(Type::Mono));
    m_details->setFixedHeight(kDetailLines * m_details->fontMetrics().lineSpacing() + 2 * Space::kM);
    if (!m_answer)
        return;
    // a verdict that is out of date has no colour
    const ToneLook look = lookOf(toneOf(m_answer->verdict));
    const bool isOld = !m_old->isHidden();
    m_icon->setPixmap(m_theme.icon(QString::fromLatin1(look.icon), isOld ? Role::Muted : look.ink, kIcon,
                                   devicePixelRatioF()));
    setRole(m_sentence, isOld ? Role::Muted : Role::Text);
}

} // namespace dwc
