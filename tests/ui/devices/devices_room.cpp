// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/devices/devices_room.h"

#include "app/words/report_text.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace dwc::testing {

std::shared_ptr<const DeviceTable> tableOf(const std::vector<MadeUpDevice> &devices)
{
    return *DeviceTable::make(madeUpOutlook(devices), {});
}

void DevicesRoom::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void DevicesRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings")), QSettings::IniFormat);
    m_page = std::make_unique<DevicesPage>(*m_theme, reportText(), *m_settings);
    m_page->resize(1064, 772);
}

void DevicesRoom::cleanup()
{
    m_page.reset();
    m_settings.reset(); // writes its file, which the folder then takes along
    m_folder.reset();
}

void DevicesRoom::show(const std::vector<MadeUpDevice> &devices)
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy sorted(m_page->model(), &QAbstractItemModel::layoutChanged);
    m_page->setReading(tableOf(devices));
    QVERIFY(!sorted.isEmpty() || sorted.wait());
}

} // namespace dwc::testing
