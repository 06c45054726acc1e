// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_model.h"

#include "core/base/printable.h"
#include "ui/devices/device_words.h"
#include "ui/diff/cloud_values.h"
#include "ui/widgets/item_roles.h"

#include <algorithm>
#include <unordered_map>

namespace dwc {

namespace {

QString shown(std::string_view foreign)
{
    return QString::fromStdString(printable(foreign));
}

bool isId(DeviceColumn column)
{
    return column == DeviceColumn::DeviceId || column == DeviceColumn::ObjectId || column == DeviceColumn::Dn;
}

} // namespace

void DeviceModel::collect()
{
    m_visible.clear();
    if (!m_table)
        return;
    m_visible.reserve(m_filtered.count);
    if (m_order) {
        for (const std::uint32_t row : *m_order) {
            if (m_filtered.passes[row])
                m_visible.push_back(row);
        }
        return;
    }
    for (std::uint32_t row = 0; row < m_table->size(); ++row) {
        if (m_filtered.passes[row])
            m_visible.push_back(row);
    }
}

void DeviceModel::setTable(std::shared_ptr<const DeviceTable> table, const DeviceFilter &filter)
{
    beginResetModel();
    m_table = std::move(table);
    m_order = nullptr;
    m_filtered = m_table ? filterDevices(*m_table, filter) : Filtered{};
    m_needle = QString::fromStdString(filter.search).trimmed();
    collect();
    endResetModel();
}

void DeviceModel::setFilter(const DeviceFilter &filter)
{
    if (!m_table)
        return;
    beginResetModel();
    m_filtered = filterDevices(*m_table, filter);
    m_needle = QString::fromStdString(filter.search).trimmed();
    collect();
    endResetModel();
}

void DeviceModel::setOrder(std::shared_ptr<const DeviceOrder> order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<std::uint32_t, int> kept; ///< table row of each index kept, and where it is now
    for (const QModelIndex &index : before)
        kept.emplace(tableRow(index.row()), -1);
    std::vector<std::uint32_t> rows;
    rows.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        rows.push_back(tableRow(index.row()));
    m_order = std::move(order);
    collect();
    if (!kept.empty()) {
        for (std::size_t i = 0; i < m_visible.size(); ++i) {
            if (const auto found = kept.find(m_visible[i]); found != kept.end())
                found->second = int(i);
        }
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(kept.at(rows[std::size_t(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int DeviceModel::shownRowOf(std::uint32_t tableRow) const
{
    const auto found = std::ranges::find(m_visible, tableRow);
    return found == m_visible.end() ? -1 : int(found - m_visible.begin());
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDeviceColumns;
}

QString DeviceModel::ownerOf(std::uint32_t row) const
{
    const std::uint32_t owner = m_table->record(row).owner;
    return owner == kNone ? QString()
                          : QString::fromStdString(userText(m_table->outlook().cloud->user(owner)));
}

QString DeviceModel::timeOf(std::uint32_t row, DeviceColumn column, bool whole) const
{
    const auto device = m_table->cloud(row);
    if (!device)
        return {};
    const auto moment = column == DeviceColumn::Registered ? device->registered() : device->lastSignIn();
    if (!moment.isKnown())
        return {};
    return whole ? wholeTime(moment.value) : agoWords(moment.value, SystemClock().now());
}

QString DeviceModel::text(std::uint32_t row, DeviceColumn column) const
{
    const DeviceRecord &record = m_table->record(row);
    switch (column) {
    case DeviceColumn::State: return wordOf(record.state);
    case DeviceColumn::Name: return shown(m_table->name(row));
    case DeviceColumn::System:
        return record.system ? systemWords(m_table->systems()[record.system]) : QString();
    case DeviceColumn::Version: {
        const auto device = m_table->cloud(row);
        const auto object = m_table->object(row);
        return shown(device   ? device->operatingSystemVersion().value
                     : object ? object->osVersion()
                              : std::string_view());
    }
    case DeviceColumn::JoinType: return record.cloud == kNone ? QString() : wordOf(record.joinType);
    case DeviceColumn::Owner: return ownerOf(row);
    case DeviceColumn::Enabled: return wordOf(record.enabled);
    case DeviceColumn::Managed: return wordOf(record.managed);
    case DeviceColumn::Compliant: return wordOf(record.compliant);
    case DeviceColumn::Registered:
    case DeviceColumn::LastActivity: return timeOf(row, column, false);
    case DeviceColumn::Reason: return reasonWords(record);
    case DeviceColumn::DeviceId: {
        const auto id = m_table->deviceId(row);
        return id ? QString::fromStdString(id->text()) : QString();
    }
    case DeviceColumn::ObjectId: {
        const auto id = m_table->objectId(row);
        return id ? QString::fromStdString(id->text()) : QString();
    }
    case DeviceColumn::Dn: {
        const auto object = m_table->object(row);
        return object ? shown(object->ref().dn.text()) : QString();
    }
    }
    return {};
}

QString DeviceModel::shownText(std::uint32_t row, DeviceColumn column) const
{
    const QString known = text(row, column);
    if (!known.trimmed().isEmpty() || column == DeviceColumn::Reason)
        return known;
    const auto device = m_table->cloud(row);
    const bool isOnlyInDirectory = !device && m_table->object(row);
    switch (column) {
    case DeviceColumn::Name: return device || isOnlyInDirectory ? tr("no name") : tr("unknown");
    case DeviceColumn::Owner: {
        const bool isTold = device && !isUnknown(device->owners().presence);
        return isTold ? tr("no owner") : tr("unknown");
    }
    case DeviceColumn::JoinType: return isOnlyInDirectory ? tr("only in AD") : tr("unknown");
    case DeviceColumn::Dn: return tr("not in AD");
    case DeviceColumn::DeviceId:
    case DeviceColumn::ObjectId: return tr("none");
    default: return tr("unknown");
    }
}

bool DeviceModel::isMuted(std::uint32_t row, DeviceColumn column) const
{
    const DeviceRecord &record = m_table->record(row);
    switch (column) {
    case DeviceColumn::Enabled: return record.enabled == Tell::Unknown;
    case DeviceColumn::Managed: return record.managed == Tell::Unknown;
    case DeviceColumn::Compliant: return record.compliant == Tell::Unknown;
    case DeviceColumn::Reason: return true;
    case DeviceColumn::State: return false;
    default: return text(row, column).trimmed().isEmpty();
    }
}

QString DeviceModel::tip(std::uint32_t row, DeviceColumn column) const
{
    const bool isTime = column == DeviceColumn::Registered || column == DeviceColumn::LastActivity;
    const QString whole = isTime ? timeOf(row, column, true) : QString();
    return (whole.isEmpty() ? shownText(row, column) : whole).toHtmlEscaped();
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::uint32_t row = tableRow(index.row());
    const auto column = DeviceColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return shownText(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case StateRole:
        return column == DeviceColumn::State ? QVariant(int(m_table->record(row).state)) : QVariant();
    case MonoRole: return isId(column) && !isMuted(row, column);
    case MiddleRole: return isId(column);
    case MutedRole: return isMuted(row, column);
    case HitRole:
        return column == DeviceColumn::Name || column == DeviceColumn::Owner || isId(column)
                   ? QVariant(m_needle)
                   : QVariant();
    default: return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < kDeviceColumns)
        return titleOf(DeviceColumn(section));
    return {};
}

} // namespace dwc
