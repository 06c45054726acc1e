// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/line_breaks.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace dwc;

namespace {

const QString kGuid = QStringLiteral("c81f4b6a-2d07-4c9e-9b53-7e10af26d4c1");

int advance(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text);
}

} // namespace

/// Texts that are wider than their column.
class TestCellLines : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{*qApp};
    QFontMetrics m_mono{m_theme.font(Type::MonoSmall)};

private Q_SLOTS:
    void whatFitsIsOneLine()
    {
        QCOMPARE(linesWithin(kGuid, m_mono, advance(m_mono, kGuid), Qt::ElideMiddle), QStringList(kGuid));
        QCOMPARE(linesWithin(kGuid, m_mono, 0, Qt::ElideMiddle), QStringList(kGuid));
        QCOMPARE(linesWithin({}, m_mono, 100, Qt::ElideMiddle), QStringList(QString()));
    }

    void anIdBreaksBehindAHyphen()
    {
        const int width = advance(m_mono, kGuid.left(26));
        const QStringList lines = linesWithin(kGuid, m_mono, width, Qt::ElideMiddle);
        QCOMPARE(lines, (QStringList{kGuid.left(24), kGuid.mid(24)}));
    }

    void theRestStaysBehindItsSign()
    {
        const QString signedId = QStringLiteral("+ ") + kGuid;
        const QStringList lines =
            linesWithin(signedId, m_mono, advance(m_mono, signedId.left(28)), Qt::ElideMiddle);
        QCOMPARE(lines, (QStringList{signedId.left(26), QStringLiteral("  ") + signedId.mid(26)}));
    }

    void noLineIsWiderThanItsRoomAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no place to break") << QString(120, u'x');
        QTest::newRow("sentence") << QStringLiteral("Is it a writable controller of the right domain?");
        QTest::newRow("beyond the plane")
            << QString::fromUcs4(U"\U0001F5A5\U0001F5A5\U0001F5A5\U0001F5A5 \U0001F5A5\U0001F5A5");
        QTest::newRow("hyphens only") << QString(30, u'-');
    }
    void noLineIsWiderThanItsRoomAndNothingIsLost()
    {
        QFETCH(QString, text);
        const int width = advance(m_mono, text) / 3 + 1;
        const QStringList lines = linesWithin(text, m_mono, width, Qt::ElideRight);
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        for (const QString &line : lines) {
            QVERIFY2(advance(m_mono, line) <= width, qPrintable(line));
            QVERIFY(!line.front().isLowSurrogate());
        }
    }

    /// Whatever the width, no line is elided again when it is drawn.
    void linesAreDrawnWhole()
    {
        const QString value = QStringLiteral("X509:<SHA1-TP-PUBKEY>E815F4F4066AFF65115BF743F9E3B53E");
        for (int width = 150; width < 170; ++width) {
            for (const QString &line : linesWithin(value, m_mono, width, Qt::ElideMiddle))
                QCOMPARE(m_mono.elidedText(line, Qt::ElideMiddle, width), line);
        }
    }

    void fourLinesAreTheMost()
    {
        const QStringList lines =
            linesWithin(QString(500, u'x'), m_mono, advance(m_mono, QString(20, u'x')), Qt::ElideRight);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.back().endsWith(u'…'));
        QCOMPARE(linesWithin(QStringLiteral("xxx"), m_mono, 1, Qt::ElideRight).size(), 3); // never endless
    }

    /// A row becomes as high as its wrapped cell needs, and low again in a wide column.
    void rowsFollowTheirColumns()
    {
        QStandardItemModel model(2, 1);
        model.setData(model.index(0, 0), kGuid);
        model.setData(model.index(0, 0), true, MonoRole);
        model.setData(model.index(1, 0), QStringLiteral("Cloud"));
        model.setData(model.index(1, 0), true, GroupRole);
        TableView table(m_theme);
        table.setModel(&model);
        table.setTallRows(true);
        table.resize(800, 300);
        table.show();
        table.horizontalHeader()->setStretchLastSection(false);
        table.setColumnWidth(0, 600);
        table.fitRows();
        QCOMPARE(table.rowHeight(0), m_theme.rowHeight());
        QCOMPARE(table.rowHeight(1), m_theme.rowHeight() + 6);
        table.setColumnWidth(0, 200);
        QTRY_COMPARE(table.rowHeight(0), std::max(m_theme.rowHeight(), 2 * m_mono.lineSpacing() + 8));
    }
};

QTEST_MAIN(TestCellLines)
#include "tst_cell_lines.moc"
