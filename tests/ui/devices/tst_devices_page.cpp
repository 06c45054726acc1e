// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/made_up_outlook.h"
#include "tests/support/nasty_texts.h"
#include "ui/devices/device_export.h"
#include "ui/devices/device_model.h"
#include "ui/devices/devices_page.h"
#include "ui/devices/filter_bar.h"
#include "ui/diff/diff_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace dwc;
using namespace dwc::testing;

namespace {

std::shared_ptr<const DeviceTable> tableOf(const std::vector<MadeUpDevice> &devices)
{
    return *DeviceTable::make(madeUpOutlook(devices), {});
}

/// Control, direction and other unseen characters; two of ours stand around values in the diff.
bool isHarmless(QString text)
{
    text.remove(QChar(0x2066)).remove(QChar(0x2069)).remove(u'\n').remove(QChar(0x00AD));
    return std::ranges::all_of(text, [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    });
}

} // namespace

class TstDevicesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void modelsKeepTheirWordWhileTablesChange();
    void asksWhatWasLastWrittenOfTheOneChosen();
    void hostileNamesAreHarmless();
    void fromSearchToTableToDiffByKeyboard();
    void escapeClearsFilters();
    void chipsNarrowAndTellCounts();
    void aFilterThatIsOnTakesNoRow();
    void theSelectionOutlivesASortAndAReading();
    void whatIsNotThereSaysWhatToDo();
    void buttonsSpeak();
    void theCopyIsWhatIsShown();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void everythingHasAName();

private:
    void show(const std::vector<MadeUpDevice> &devices);
    QString nameAt(int row) const
    {
        return m_page->model()->index(row, int(DeviceColumn::Name)).data().toString();
    }
    TableView *table() const { return m_page->findChild<TableView *>(QStringLiteral("deviceTable")); }
    TableView *diffTable() const { return m_page->findChild<TableView *>(QStringLiteral("diffTable")); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DevicesPage> m_page;
};

void TstDevicesPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void TstDevicesPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings")), QSettings::IniFormat);
    m_page = std::make_unique<DevicesPage>(*m_theme, reportText(), *m_settings);
    m_page->resize(1064, 772);
}

void TstDevicesPage::cleanup()
{
    m_page.reset();
    m_settings.reset(); // writes its file, which the folder then takes along
    m_folder.reset();
}

void TstDevicesPage::show(const std::vector<MadeUpDevice> &devices)
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy sorted(m_page->model(), &QAbstractItemModel::layoutChanged);
    m_page->setReading(tableOf(devices));
    QVERIFY(!sorted.isEmpty() || sorted.wait());
}

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

void TstDevicesPage::hostileNamesAreHarmless()
{
    std::vector<MadeUpDevice> devices;
    for (const std::string &text : hostileTexts())
        devices.push_back({.name = text, .system = text, .version = text, .owner = 0});
    for (const NastyText &text : nastyTexts()) {
        devices.push_back({.name = text.octets, .alter = [&text](ObjectDraft &draft) {
                               draft.values[FlowAttribute::DisplayName] = {text.octets};
                               draft.cn = text.octets;
                           }});
    }
    show(devices);
    QCOMPARE(m_page->model()->rowCount(), int(devices.size()));
    for (int row = 0; row < m_page->model()->rowCount(); ++row) {
        for (int column = 0; column < kDeviceColumns; ++column) {
            const QModelIndex index = m_page->model()->index(row, column);
            const QString shown = index.data().toString(), tip = index.data(Qt::ToolTipRole).toString();
            QVERIFY2(isHarmless(shown), qPrintable(shown));
            QVERIFY2(!shown.contains(u'\n'), qPrintable(shown));
            QVERIFY2(!shown.trimmed().isEmpty() || column == int(DeviceColumn::Reason), qPrintable(tip));
            QVERIFY2(isHarmless(tip) && !tip.contains(u'<'), qPrintable(tip));
        }
        table()->setCurrentIndex(m_page->model()->index(row, 0));
        const QAbstractItemModel &diff = *diffTable()->model();
        for (int line = 0; line < diff.rowCount(); ++line) {
            for (int column = 0; column < diff.columnCount(); ++column)
                QVERIFY(isHarmless(diff.index(line, column).data().toString()));
        }
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(isHarmless(label->text()) && label->textFormat() != Qt::RichText,
                     qPrintable(label->text()));
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

void TstDevicesPage::buttonsSpeak()
{
    show({{.name = "A", .inDirectory = false}, {.name = "B"}});
    QSignalSpy review(m_page.get(), &DevicesPage::reviewRequested);
    auto *write = m_page->findChild<Button *>(QStringLiteral("writeDevice"));
    QVERIFY(write->isVisible());
    write->click();
    QCOMPARE(review.takeFirst().first().value<QList<DeviceId>>(), QList<DeviceId>{madeUpDeviceId(0)});
    m_page->findChild<Button *>(QStringLiteral("primary"))->click();
    QVERIFY(review.takeFirst().first().value<QList<DeviceId>>().isEmpty());
    table()->setCurrentIndex(m_page->model()->index(1, 0));
    QVERIFY(!write->isVisible());
}

void TstDevicesPage::theCopyIsWhatIsShown()
{
    show({{.name = "A"}, {.name = "B"}});
    table()->selectAll();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(QStringLiteral("\tA\t")));
    QVERIFY(lines[0].contains(QString::fromStdString(madeUpDeviceId(0).text())));
}

void TstDevicesPage::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("linesAround");
    QTest::newRow("CSV") << QStringLiteral("d.csv") << 1;
    QTest::newRow("JSON Lines") << QStringLiteral("d.jsonl") << 0;
}

void TstDevicesPage::exportsWhatIsShown()
{
    QFETCH(QString, file);
    QFETCH(int, linesAround);
    show({{.name = "LT-B"}, {.name = "LT-A"}, {.name = "other"}, {.name = "LT-C", .hasDeviceId = false}});
    const DeviceModel &model = *m_page->model();
    const QString path = m_folder->filePath(file);
    const Exporter exporter = exportDevices(model.table(), model.visible(), reportText(), path.toStdString());
    QVERIFY(exporter({}));
    QFile written(path);
    QVERIFY(written.open(QFile::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), model.rowCount() + linesAround);
    QVERIFY(lines[linesAround].contains("LT-A")); // in the order shown
    QVERIFY(lines[linesAround + 1].contains("LT-B"));
    QVERIFY(lines.last().contains(QByteArray::fromStdString(madeUpObjectId(3).text())));
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = exporter(stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Stopped);
}

void TstDevicesPage::everythingHasAName()
{
    show(madeUpDevices(100));
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            widget->objectName().startsWith(u"qt_"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(widget->objectName() + QLatin1Char(' ') +
                                     QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TstDevicesPage)
#include "tst_devices_page.moc"
