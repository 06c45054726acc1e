// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/fact_list.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLabel>

namespace dwc {

namespace {

Role roleOf(Fact::Tone tone)
{
    switch (tone) {
    case Fact::Tone::Good: return Role::Success;
    case Fact::Tone::Warning: return Role::Warning;
    case Fact::Tone::Plain: break;
    }
    return Role::Text;
}

} // namespace

FactList::FactList(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::kL);
    m_grid->setVerticalSpacing(Space::kXs);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const std::vector<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        QLabel *label = makeLabel(m_theme, Type::Body, Role::Muted, fact.label, this);
        QLabel *value =
            makeLabel(m_theme, fact.mono ? Type::Mono : Type::Body, roleOf(fact.tone), fact.value, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.label, fact.value).remove(QChar(0x200B)));
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row++, 1);
    }
    setVisible(!facts.empty());
}

void FactList::align(std::initializer_list<FactList *> lists)
{
    int widest = 0;
    for (const FactList *list : lists) {
        for (int row = 0; row < list->m_grid->rowCount(); ++row) {
            if (QLayoutItem *label = list->m_grid->itemAtPosition(row, 0))
                widest = std::max(widest, label->widget()->sizeHint().width());
        }
    }
    for (FactList *list : lists)
        list->m_grid->setColumnMinimumWidth(0, widest);
}

} // namespace dwc
