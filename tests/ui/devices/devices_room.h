// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/made_up_outlook.h"
#include "ui/devices/device_model.h"
#include "ui/devices/devices_page.h"
#include "ui/widgets/table_view.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace dwc::testing {

std::shared_ptr<const DeviceTable> tableOf(const std::vector<MadeUpDevice> &devices);

/// The page of devices, alone and anew for each test.
class DevicesRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
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

} // namespace dwc::testing
