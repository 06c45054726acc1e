// SPDX-License-Identifier: Apache-2.0
#include "core/base/printable.h"
#include "core/model/octet_form.h"
#include "ui/devices/column_fit.h"
#include "ui/devices/device_export.h"
#include "ui/devices/device_model.h"
#include "ui/devices/device_words.h"
#include "ui/devices/devices_page.h"
#include "ui/devices/filter_bar.h"
#include "ui/diff/diff_view.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTimer>

namespace dwc {

namespace {

const QString kHeaderKey = QStringLiteral("devices/columns");
const QString kChosenKey = QStringLiteral("devices/columnsChosen");
const QString kSplitterKey = QStringLiteral("devices/splitter");
const QString kDiffKey = QStringLiteral("devices/diff");

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

void DevicesPage::makeColumnsMenu(Button *button)
{
    auto *menu = new QMenu(button);
    for (const DeviceColumnLook &look : kDeviceColumnLooks) {
        QAction *action = menu->addAction(titleOf(look.column));
        action->setCheckable(true);
        action->setEnabled(look.column != DeviceColumn::State && look.column != DeviceColumn::Name);
        connect(action, &QAction::triggered, this,
                [this, column = look.column](bool isShown) { m_columns->choose(column, isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("As at first")), &QAction::triggered, this, [this] { m_columns->reset(); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const auto actions = menu->actions();
        for (int column = 0; column < kDeviceColumns; ++column)
            actions[column]->setChecked(!m_table->isColumnHidden(column));
    });
    button->setMenu(menu);
    button->setIconName(QStringLiteral("chevron"));
}

void DevicesPage::showState(DeviceState state)
{
    DeviceFilter filter;
    filter.states.set(std::size_t(state));
    m_search->clear();
    m_searched.clear();
    m_filters->setFilter(filter);
    refilter();
}

void DevicesPage::askLastWritten(const DeviceTable &table, std::uint32_t row, const Diff &diff)
{
    constexpr int kAskAfterMs = 120; // nobody waits for rows that are run through
    const auto object = table.object(row);
    m_shownObject = object ? object->guid() : ObjectGuid();
    m_shownAttributes.clear();
    for (const AttributeDiff &entry : diff.attributes)
        m_shownAttributes.push_back(entry.name);
    m_asks->setSingleShot(true);
    object ? m_asks->start(kAskAfterMs) : m_asks->stop();
}

void DevicesPage::setLastWritten(const ObjectGuid &object, const LastWritten &values)
{
    if (object == m_shownObject)
        m_diff->setLastWritten(values);
}

void DevicesPage::restore()
{
    QHeaderView *header = m_table->horizontalHeader();
    m_columns->restore(m_settings.value(kHeaderKey).toByteArray(),
                       m_settings.value(kChosenKey, m_settings.contains(kHeaderKey)).toBool());
    m_splitter->restoreState(m_settings.value(kSplitterKey).toByteArray());
    m_diff->setVisible(m_settings.value(kDiffKey, true).toBool());
    m_sortColumn = header->sortIndicatorSection() < kDeviceColumns ? header->sortIndicatorSection() : -1;
    m_sortOrder = header->sortIndicatorOrder();
}

void DevicesPage::keep()
{
    m_settings.setValue(kHeaderKey, m_table->horizontalHeader()->saveState());
    m_settings.setValue(kChosenKey, m_columns->isChosen());
    m_settings.setValue(kSplitterKey, m_splitter->saveState());
    m_settings.setValue(kDiffKey, !m_diff->isHidden());
}

/// Of those selected, the ones that the plan changes.
QList<DeviceId> DevicesPage::selectedDevices() const
{
    constexpr int kMost = 10'000;
    QList<DeviceId> devices;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int shown = range.top(); shown <= range.bottom() && devices.size() < kMost; ++shown) {
            const std::uint32_t row = m_model->tableRow(shown);
            const auto state = m_model->table()->record(row).state;
            const bool isChange = state == DeviceState::Create || state == DeviceState::Update ||
                                  state == DeviceState::Disable || state == DeviceState::Delete;
            const auto id = m_model->table()->deviceId(row);
            if (isChange && id)
                devices << *id;
        }
    }
    return devices;
}

void DevicesPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const std::uint32_t row = m_model->tableRow(index.row());
    const auto id = m_model->table()->deviceId(row);
    const auto object = m_model->table()->object(row);
    QMenu menu(this);
    connect(menu.addAction(tr("Copy the rows")), &QAction::triggered, m_table, &TableView::copySelection);
    if (id) {
        const QString text = QString::fromStdString(id->text());
        const QByteArray octets = QByteArray::fromStdString(id->windowsBytes());
        connect(menu.addAction(tr("Copy the device id")), &QAction::triggered, this, [text] { copy(text); });
        connect(menu.addAction(tr("Copy it as hex, in Windows order")), &QAction::triggered, this,
                [octets] { copy(QString::fromLatin1(octets.toHex())); });
        connect(menu.addAction(tr("Copy it as base64")), &QAction::triggered, this,
                [octets] { copy(QString::fromLatin1(octets.toBase64())); });
    }
    if (object) {
        const QString dn = QString::fromStdString(printable(object->ref().dn.text(), 4096));
        connect(menu.addAction(tr("Copy the DN")), &QAction::triggered, this, [dn] { copy(dn); });
    }
    const QList<DeviceId> devices = selectedDevices();
    if (!devices.isEmpty()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Review %n of these", nullptr, int(devices.size()))), &QAction::triggered,
                this, [this, devices] { Q_EMIT reviewRequested(devices); });
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void DevicesPage::askExport()
{
    if (!m_model->table())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export %Ln row(s)", nullptr, int(m_model->shownCount())),
        folder + QStringLiteral("/devices.csv"), tr("CSV (*.csv);;JSON Lines (*.jsonl);;Page (*.html)"));
    if (!path.isEmpty())
        Q_EMIT exportRequested(path, exporterFor(path));
}

Exporter DevicesPage::exporterFor(const QString &path) const
{
    return exportDevices(m_model->table(), m_model->visible(), m_words, path.toStdString());
}

} // namespace dwc
