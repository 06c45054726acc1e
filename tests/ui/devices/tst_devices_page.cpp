// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/devices/devices_room.h"
#include "ui/devices/filter_bar.h"
#include "ui/diff/diff_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

class TstDevicesPage : public DevicesRoom
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheirWordWhileTablesChange();
    void asksWhatWasLastWrittenOfTheOneChosen();
    void fromSearchToTableToDiffByKeyboard();
    void escapeClearsFilters();
    void chipsNarrowAndTellCounts();
    void aFilterThatIsOnTakesNoRow();
    void theSelectionOutlivesASortAndAReading();
    void whatIsNotThereSaysWhatToDo();
};

void TstDevicesPage::modelsKeepTheirWordWhileTablesChange()
{
    const QAbstractItemModelTester tester(m_page->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester diff(diffTable()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    DeviceModel &model = *m_page->model();
    DeviceFilter narrow;
    narrow.states.set(std::size_t(DeviceState::Create));
    for (const std::size_t count : {0u, 1u, 150u, 40u}) {
        show(madeUpDevices(count));
        for (const DeviceColumn column : {DeviceColumn::Name, DeviceColumn::Owner, DeviceColumn::Dn})
            model.setOrder(orderDevices(*model.table(), column, true, {}));
        model.setFilter(narrow);
        model.setOrder(nullptr);
        model.setFilter({});
        if (count)
            table()->setCurrentIndex(model.index(int(count) / 2, 0));
    }
    m_page->setReading(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TstDevicesPage::asksWhatWasLastWrittenOfTheOneChosen()
{
    show({{.name = "NB-0"}, {.name = "NB-1"}});
    QSignalSpy asked(m_page.get(), &DevicesPage::lastWrittenRequested);
    table()->setCurrentIndex(m_page->model()->index(1, 0));
    QVERIFY(!asked.isEmpty() || asked.wait());
    QCOMPARE(asked.count(), 1); // not for the row that was passed over
    const auto object = asked.front().front().value<ObjectGuid>();
    const auto lastOfName = [&] {
        const QAbstractItemModel &diff = *diffTable()->model();
        for (int row = 0; row < diff.rowCount(); ++row) {
            if (diff.index(row, DiffModel::Attribute).data() == QStringLiteral("displayName"))
                return diff.index(row, DiffModel::LastWritten).data().toString();
        }
        return QString();
    };
    m_page->setLastWritten(ObjectGuid(), {{"displayName", {{"OLD"}}}}); // of one that was chosen before
    QCOMPARE(lastOfName(), QStringLiteral("never"));
    m_page->setLastWritten(object, {{"displayName", {{"OLD"}}}});
    QVERIFY(lastOfName().contains(QStringLiteral("OLD")));
    const auto isInRule = [&] {
        const QAbstractItemModel &diff = *diffTable()->model();
        for (int row = 0; row < diff.rowCount(); ++row) {
            if (diff.index(row, DiffModel::Rule).data().toString().contains(QStringLiteral("OLD")))
                return diffTable()->rowHeight(row) >= 2 * diffTable()->fontMetrics().lineSpacing();
        }
        return false;
    };
    for (const int width :
         {1700, 900, 1700}) { // a column of its own, or a line where there is no room for it
        m_page->resize(width, 700);
        QTRY_COMPARE(diffTable()->isColumnHidden(DiffModel::LastWritten), width == 900);
        QTRY_COMPARE(isInRule(), width == 900);
    }
}

void TstDevicesPage::fromSearchToTableToDiffByKeyboard()
{
    show(
        {{.name = "LT-MUC-0001"}, {.name = "LT-BER-0001"}, {.name = "LT-BER-0002"}, {.name = "LT-BER-0003"}});
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    QWidget *search = QApplication::focusWidget();
    QCOMPARE(search, m_page->findChild<SearchField *>());
    QTest::keyClicks(search, QStringLiteral("ber"));
    QTRY_COMPARE(m_page->model()->rowCount(), 3);
    for (int step = 0; step < 30 && !table()->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(table()->hasFocus());
    QCOMPARE(nameAt(table()->currentIndex().row()), QStringLiteral("LT-BER-0001"));
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(nameAt(table()->currentIndex().row()), QStringLiteral("LT-BER-0003"));
    QVERIFY(diffTable()->isVisible());
    const QAbstractItemModel &diff = *diffTable()->model();
    QStringList clouds;
    for (int row = 0; row < diff.rowCount(); ++row)
        clouds << diff.index(row, 1).data(CopyRole).toString();
    QVERIFY2(clouds.contains(QStringLiteral("LT-BER-0003")), qPrintable(clouds.join(u'|')));
    QTest::keyClick(table(), Qt::Key_Tab); // on to the pane
    QVERIFY(
        m_page->findChild<QWidget *>(QStringLiteral("diffView"))->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!diffTable()->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
}

void TstDevicesPage::escapeClearsFilters()
{
    show(madeUpDevices(80));
    m_page->showState(DeviceState::Create);
    QVERIFY(m_page->model()->rowCount() < 10);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(m_page->model()->rowCount(), 80);
}

void TstDevicesPage::chipsNarrowAndTellCounts()
{
    show(madeUpDevices(400));
    auto *create = m_page->findChild<Chip *>(QStringLiteral("state%1").arg(int(DeviceState::Create)));
    auto *update = m_page->findChild<Chip *>(QStringLiteral("state%1").arg(int(DeviceState::Update)));
    const auto &totals = m_page->model()->table()->outlook().plan.totals;
    create->click();
    QCOMPARE(m_page->model()->rowCount(), int(totals.create));
    QVERIFY(update->accessibleName().contains(QString::number(totals.update)));
    update->click();
    QCOMPARE(m_page->model()->rowCount(), int(totals.create + totals.update));
    auto *clear = m_page->findChild<Button *>(QStringLiteral("clearFilters"));
    QVERIFY(clear->isVisible());
    clear->click();
    QCOMPARE(m_page->model()->rowCount(), 400);
    QVERIFY(!clear->isVisible());
}

/// A filter that is on takes no room from the table.

void TstDevicesPage::aFilterThatIsOnTakesNoRow()
{
    show(madeUpDevices(400));
    const auto *bar = m_page->findChild<FilterBar *>();
    auto *create = m_page->findChild<Chip *>(QStringLiteral("state%1").arg(int(DeviceState::Create)));
    for (int width = 800; width <= 1100; width += 20) {
        m_page->resize(width, 700);
        const int before = bar->layout()->heightForWidth(bar->width());
        create->click();
        QCOMPARE(bar->layout()->heightForWidth(bar->width()), before);
        create->click();
    }
}

void TstDevicesPage::theSelectionOutlivesASortAndAReading()
{
    show(madeUpDevices(200));
    QCOMPARE(table()->currentIndex().row(), 0); // of the order shown
    const auto id = madeUpDeviceId(100);
    const auto current = [&] {
        const DeviceModel &model = *m_page->model();
        return model.table()->deviceId(model.tableRow(table()->currentIndex().row()));
    };
    table()->setCurrentIndex(
        m_page->model()->index(m_page->model()->shownRowOf(*m_page->model()->table()->find(id)), 0));
    QSignalSpy sorted(m_page->model(), &QAbstractItemModel::layoutChanged);
    table()->horizontalHeader()->setSortIndicator(int(DeviceColumn::Owner), Qt::DescendingOrder);
    QVERIFY(sorted.wait());
    QCOMPARE(current(), std::optional(id));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    show(madeUpDevices(220));
    QCOMPARE(current(), std::optional(id));
}

void TstDevicesPage::whatIsNotThereSaysWhatToDo()
{
    m_page->show();
    QSignalSpy read(m_page.get(), &DevicesPage::readRequested);
    auto *content = m_page->findChild<ContentStack *>();
    Q_EMIT content->pressed();
    QCOMPARE(read.size(), 1);
    show(madeUpDevices(50));
    QVERIFY(content->showsContent());
    m_page->findChild<SearchField *>()->setText(QStringLiteral("nobody <b>at all"));
    QTRY_VERIFY(!content->showsContent());
    bool isTold = false;
    for (const QLabel *label : content->findChildren<QLabel *>())
        isTold |= label->isVisible() && label->text().contains(QStringLiteral("nobody <b>at all"));
    QVERIFY(isTold);
    Q_EMIT content->pressed();
    QCOMPARE(m_page->model()->rowCount(), 50);
    QCOMPARE(read.size(), 1);
    // a failure does not take away what was read
    m_page->setFailure({});
    QVERIFY(content->showsContent());
    m_page->setReading(nullptr);
    m_page->setFailure({});
    QVERIFY(!content->showsContent());
}

QTEST_MAIN(TstDevicesPage)
#include "tst_devices_page.moc"
