// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace dwc {

class FindingList;

/// The cards of the Overview. The findings stand at the side of the numbers where they fill it; where there
/// are few of them they lie below, in rows, and the numbers have the whole width.
class OverviewGrid : public QWidget
{
    Q_OBJECT

public:
    struct Cards
    {
        QWidget *verdict, *path, *counts, *chart;
        FindingList *findings;
    };
    explicit OverviewGrid(QWidget *parent);
    /// In the order in which they are read aloud, all children of this.
    void setCards(const Cards &cards);
    /// Anew for so much in sight, so much of use to the chart, so wide a row of all counts, and what the
    /// cards hold now. Counts that would take two rows beside the findings have the whole width.
    void arrange(QSize inSight, int chartHeight, int countsWidth);

private:
    bool hasRoomAside(int height) const;
    int mainWidth(int width) const;

    QGridLayout *m_grid;
    Cards m_cards{};
};

} // namespace dwc
