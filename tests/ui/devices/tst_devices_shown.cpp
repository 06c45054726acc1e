// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/nasty_texts.h"
#include "tests/ui/devices/devices_room.h"
#include "ui/devices/device_export.h"
#include "ui/widgets/button.h"
#include "ui/widgets/item_roles.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace dwc;
using namespace dwc::testing;

namespace {

/// Control, direction and other unseen characters; two of ours stand around values in the diff.
bool isHarmless(QString text)
{
    text.remove(QChar(0x2066)).remove(QChar(0x2069)).remove(u'\n').remove(QChar(0x00AD));
    return std::ranges::all_of(text, [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
    });
}

} // namespace

class TstDevicesShown : public DevicesRoom
{
    Q_OBJECT

private Q_SLOTS:
    void hostileNamesAreHarmless();
    void buttonsSpeak();
    void theCopyIsWhatIsShown();
    void exportsWhatIsShown_data();
    void exportsWhatIsShown();
    void everythingHasAName();
};

void TstDevicesShown::hostileNamesAreHarmless()
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

void TstDevicesShown::buttonsSpeak()
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

void TstDevicesShown::theCopyIsWhatIsShown()
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

void TstDevicesShown::exportsWhatIsShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("linesAround");
    QTest::newRow("CSV") << QStringLiteral("d.csv") << 1;
    QTest::newRow("JSON Lines") << QStringLiteral("d.jsonl") << 0;
}

void TstDevicesShown::exportsWhatIsShown()
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

void TstDevicesShown::everythingHasAName()
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

QTEST_MAIN(TstDevicesShown)
#include "tst_devices_shown.moc"
