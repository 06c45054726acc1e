// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/column_shares.h"

#include <QTest>

using dwc::columnShares;

using Widths = std::vector<int>;

/// Who gets how much of a table's width.
class TestColumnShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWantsLittleLeavesTheRestToIds()
    {
        QCOMPARE(columnShares({300, 300, 100}, 660, 360), (Widths{280, 280, 100}));
    }
    void allHaveWhatTheyWantBeforeAnyHasMore()
    {
        QCOMPARE(columnShares({300, 300, 100}, 700, 360), (Widths{300, 300, 100}));
        QCOMPARE(columnShares({300, 300, 100}, 730, 360), (Widths{310, 310, 110}));
        QCOMPARE(columnShares({300, 300, 100}, 2000, 360), (Widths{360, 360, 360}));
    }
    void noRoomIsSharedEvenly()
    {
        QCOMPARE(columnShares({300, 200}, 100, 360), (Widths{50, 50}));
        QCOMPARE(columnShares({300, 200}, -5, 360), (Widths{0, 0}));
        QCOMPARE(columnShares({}, 100, 360), Widths());
    }
};

QTEST_GUILESS_MAIN(TestColumnShares)
#include "tst_column_shares.moc"
