// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/fate_step.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kIndent = 24; ///< of the sentence, below the choice's words

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

FateStep::FateStep(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)),
      m_verdict(wrapped(makeLabel(theme, Type::Verdict, Role::Text, {}, this))), m_choices(new QWidget(this))
{
    m_verdict->setObjectName(QStringLiteral("leave.verdict"));
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Space::kXs);
    for (const Fate fate : kFates)
        addFate(fate);
    choices->addStretch(1);
    m_group->button(int(Fate::Keep))->setChecked(true);
    auto *card = new Card(theme, tr("What stays in any case"), this);
    for (const QString &line :
         {tr("Devices of AD FS, of another writer, and those that are held."),
          tr("The profile and its history. From now on its schedule only plans, and a run writes nothing.")})
        card->body()->addWidget(wrapped(makeLabel(theme, Type::Body, Role::Text, line, card)));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kXl);
    row->addWidget(m_choices, 1);
    row->addWidget(card, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXl);
    layout->addWidget(m_verdict);
    layout->addLayout(row, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            Q_EMIT changed();
    });
    setOwned({});
}

void FateStep::addFate(Fate fate)
{
    auto *button = new QRadioButton(nameOf(fate), m_choices);
    button->setObjectName(QStringLiteral("leave.fate%1").arg(int(fate)));
    button->setFont(m_theme.font(Type::BodyStrong));
    button->setAccessibleDescription(lineOf(fate));
    m_group->addButton(button, int(fate));
    QLabel *line = wrapped(makeLabel(m_theme, Type::Body, Role::Muted, lineOf(fate), m_choices));
    line->setContentsMargins(kIndent, 0, 0, Space::kL);
    m_choices->layout()->addWidget(button);
    m_choices->layout()->addWidget(line);
}

void FateStep::setOwned(std::optional<std::uint64_t> owned)
{
    if (!owned)
        m_verdict->setText(tr("How many devices it concerns is told in the next step."));
    else if (*owned == 0)
        m_verdict->setText(tr("This profile has written nothing. Only the schedule is removed."));
    else
        m_verdict->setText(
            tr("%Ln devices in the directory are this profile's. AD FS recognises them by these "
               "objects when somebody signs in.",
               nullptr, pluralOf(*owned)));
}

Fate FateStep::chosen() const
{
    return Fate(m_group->checkedId());
}

void FateStep::enter()
{
    m_group->checkedButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace dwc
