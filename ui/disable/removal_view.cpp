// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/removal_view.h"

#include "ui/enable/blocker_list.h"
#include "ui/enable/change_lines.h"
#include "ui/enable/enable_words.h"
#include "ui/enable/plan_file_lines.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

RemovalView::RemovalView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_sentence(makeLabel(theme, Type::Section, Role::Text, {}, this)),
      m_banner(new Banner(theme, this)), m_blockers(new BlockerList(theme, this)),
      m_lines(new ChangeLines(theme, this))
{
    m_sentence->setObjectName(QStringLiteral("removal.sentence"));
    m_sentence->setWordWrap(true);
    m_banner->setObjectName(QStringLiteral("removal.failure"));
    m_blockers->setObjectName(QStringLiteral("removal.blockers"));
    m_lines->setObjectName(QStringLiteral("removal.changes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_banner, m_blockers, m_lines})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_banner, &Banner::pressed, this, &RemovalView::lookRequested);
    setLooking();
}

void RemovalView::showOnly(QWidget *part, const QString &sentence)
{
    m_sentence->setText(sentence);
    for (QWidget *one : std::initializer_list<QWidget *>{m_banner, m_blockers, m_lines})
        one->setVisible(one == part);
}

void RemovalView::setLooking()
{
    showOnly(nullptr, tr("The forest is being looked at. Nothing is written."));
}

void RemovalView::setLook(const ForestLook &look)
{
    const Plan &plan = look.preparation.plan;
    if (!look.blockers.empty()) {
        m_blockers->setBlockers(look.blockers);
        showOnly(m_blockers,
                 tr("Something is in the way. Put it right first, or leave it out of what is taken back."));
    } else if (plan.changes.empty()) {
        showOnly(nullptr, tr("Of the forest's preparation there is nothing to take back."));
    } else {
        m_lines->setLines(linesOf(plan, accountName(look.preparation)));
        showOnly(m_lines, missingSentence(sumsOf(plan)));
    }
}

void RemovalView::setFailure(const QString &sentence, const QString &cure)
{
    m_banner->tell(Banner::Tone::Danger, sentence, cure, {tr("Look again")});
    showOnly(m_banner, tr("The forest could not be looked at."));
}

} // namespace dwc
