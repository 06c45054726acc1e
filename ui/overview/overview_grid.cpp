// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overview_grid.h"

#include "ui/overview/finding_list.h"
#include "ui/theme/space.h"

#include <QGridLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kMain = 17, kSide = 8; ///< shares of the width
constexpr int kLeastSide = 260;
constexpr int kAroundChart = 68; ///< title and margins of its card

} // namespace

OverviewGrid::OverviewGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(Space::kXl, 0, Space::kXl, Space::kXl);
    m_grid->setSpacing(Space::kL);
    m_grid->setColumnStretch(0, kMain);
    m_grid->setColumnStretch(1, kSide);
}

void OverviewGrid::setCards(const Cards &cards)
{
    m_cards = cards;
    m_grid->addWidget(cards.verdict, 0, 0, 1, 2);
    m_grid->addWidget(cards.path, 1, 0, 1, 2);
    arrange(size(), QWIDGETSIZE_MAX, 0);
}

/// Of the column beside the findings.
int OverviewGrid::mainWidth(int width) const
{
    const int both = width - 2 * Space::kXl - m_grid->horizontalSpacing();
    return both - std::max(kLeastSide, both * kSide / (kMain + kSide));
}

/// A column that is mostly white tells less than the numbers would in its place.
bool OverviewGrid::hasRoomAside(int height) const
{
    const int above = m_cards.verdict->sizeHint().height() + m_cards.path->sizeHint().height();
    const int beside = height - above - 2 * m_grid->verticalSpacing() - Space::kXl;
    return 2 * m_cards.findings->heightInColumn() >= beside;
}

void OverviewGrid::arrange(QSize inSight, int chartHeight, int countsWidth)
{
    const bool isAside = hasRoomAside(inSight.height());
    const bool isCountsWide = !isAside || countsWidth > mainWidth(inSight.width());
    m_cards.findings->setInColumn(isAside);
    for (QWidget *card : {m_cards.counts, m_cards.chart, static_cast<QWidget *>(m_cards.findings)})
        m_grid->removeWidget(card);
    m_grid->addWidget(m_cards.counts, 2, 0, 1, isCountsWide ? 2 : 1);
    m_grid->addWidget(m_cards.chart, 3, 0, 1, isAside ? 1 : 2);
    if (isAside)
        m_grid->addWidget(m_cards.findings, isCountsWide ? 3 : 2, 1, isCountsWide ? 1 : 2, 1);
    else
        m_grid->addWidget(m_cards.findings, 4, 0, 1, 2);
    m_grid->setColumnMinimumWidth(1, isAside ? kLeastSide : 0);
    // beside the findings it ends where they do
    const int most = isAside ? QWIDGETSIZE_MAX : std::min(chartHeight + kAroundChart, QWIDGETSIZE_MAX);
    m_cards.chart->setMaximumHeight(most);
    m_grid->setRowStretch(3, 1);
    m_grid->setRowStretch(5, most < QWIDGETSIZE_MAX ? 1000 : 0);
}

} // namespace dwc
