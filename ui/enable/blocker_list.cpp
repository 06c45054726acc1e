// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/blocker_list.h"

#include "ui/prerequisites/quote.h"
#include "ui/prerequisites/step_number.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kIcon = 20;

} // namespace

BlockerList::BlockerList(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::kL);
}

void BlockerList::setBlockers(std::span<const WordedCheck> blockers)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const WordedCheck &blocker : blockers)
        m_layout->addWidget(makeCard(blocker));
}

QWidget *BlockerList::makeCard(const WordedCheck &blocker)
{
    auto *card = new Card(m_theme, {}, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kS);
    head->addWidget(makeIcon(m_theme, QStringLiteral("failed"), Role::Danger, kIcon, card), 0, Qt::AlignTop);
    QLabel *question = makeLabel(
        m_theme, Type::Section, Role::Text,
        tr("%1: %2", "Failed: the question")
            .arg(QString::fromStdString(blocker.stateWord), QString::fromStdString(blocker.question)),
        card);
    question->setWordWrap(true);
    head->addWidget(question, 1);
    card->body()->addLayout(head);
    QStringList evidence;
    for (const std::string &sentence : blocker.evidence)
        evidence += QString::fromStdString(sentence);
    auto *found = new Quote(m_theme, Quote::Frame::Box, card);
    found->setParagraphs(evidence);
    found->setAccessibleName(tr("What was found"));
    card->body()->addWidget(found);
    int number = 0;
    for (const std::string &advice : blocker.advice) {
        auto *step = new QHBoxLayout;
        step->setSpacing(Space::kM);
        step->addWidget(new StepNumber(m_theme, ++number, card), 0, Qt::AlignTop);
        auto *words = new Quote(m_theme, Quote::Frame::None, card);
        words->setParagraphs({QString::fromStdString(advice)});
        words->setAccessibleName(tr("Step %1").arg(number));
        step->addWidget(words, 1);
        card->body()->addLayout(step);
    }
    return card;
}

} // namespace dwc
