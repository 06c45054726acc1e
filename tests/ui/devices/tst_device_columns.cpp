// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "tests/support/made_up_outlook.h"
#include "ui/devices/devices_page.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

/// How wide the columns of the devices are, and for how long.
class TestDeviceColumns : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{*qApp};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DevicesPage> m_page;

    TableView *table() const { return m_page->findChild<TableView *>(QStringLiteral("deviceTable")); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings")), QSettings::IniFormat);
        m_page = std::make_unique<DevicesPage>(m_theme, reportText(), *m_settings);
        m_page->resize(1064, 772);
    }
    void cleanup()
    {
        m_page.reset();
        m_settings.reset(); // writes its file, which the folder then takes along
        m_folder.reset();
    }

    void columnsFitTheWidthUntilSomebodyChooses()
    {
        m_page->setReading(*DeviceTable::make(madeUpOutlook({{.name = "NB-0"}, {.name = "NB-1"}}), {}));
        m_page->show();
        const int idWidth = QFontMetrics(m_theme.font(Type::MonoSmall)).horizontalAdvance(QString(36, u'0'));
        const auto isShown = [&](DeviceColumn column) { return !table()->isColumnHidden(int(column)); };
        const auto widthOf = [&](DeviceColumn column) { return table()->columnWidth(int(column)); };
        int owner = 0;
        for (const int width : {1704, 1064, 1224, 1704}) {
            m_page->resize(width, 700);
            QCoreApplication::processEvents();
            QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
            QVERIFY(isShown(DeviceColumn::DeviceId) && widthOf(DeviceColumn::DeviceId) >= idWidth);
            QVERIFY(isShown(DeviceColumn::Name) && isShown(DeviceColumn::Reason));
            QCOMPARE(isShown(DeviceColumn::LastActivity), width > 1064);
            if (width == 1224)
                owner = widthOf(DeviceColumn::Owner);
        }
        QVERIFY(widthOf(DeviceColumn::Owner) > owner);
        table()->setColumnWidth(int(DeviceColumn::Owner), 401);
        m_page->resize(1064, 700);
        QCoreApplication::processEvents();
        QCOMPARE(widthOf(DeviceColumn::Owner), 401);
        QVERIFY(isShown(DeviceColumn::LastActivity));
    }

    void columnsAreRemembered()
    {
        table()->setColumnHidden(int(DeviceColumn::Owner), true);
        table()->setColumnHidden(int(DeviceColumn::Dn), false);
        table()->horizontalHeader()->moveSection(1, 3);
        table()->setColumnWidth(int(DeviceColumn::Name), 222);
        m_page.reset(); // keeps them
        m_page = std::make_unique<DevicesPage>(m_theme, reportText(), *m_settings);
        QVERIFY(table()->isColumnHidden(int(DeviceColumn::Owner)));
        QVERIFY(!table()->isColumnHidden(int(DeviceColumn::Dn)));
        QCOMPARE(table()->horizontalHeader()->visualIndex(int(DeviceColumn::Name)), 3);
        QCOMPARE(table()->columnWidth(int(DeviceColumn::Name)), 222);
    }
};

QTEST_MAIN(TestDeviceColumns)
#include "tst_device_columns.moc"
