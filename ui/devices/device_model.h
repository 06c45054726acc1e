// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/devices/device_columns.h"
#include "ui/devices/device_filter.h"
#include "ui/devices/device_order.h"

#include <QAbstractTableModel>
#include <memory>

namespace dwc {

/// A table of devices as Qt sees it: the rows that pass a filter, in an order. Texts are made for what is
/// asked for only.
class DeviceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Another reading: everything shown is made anew. Null: nothing.
    void setTable(std::shared_ptr<const DeviceTable> table, const DeviceFilter &filter);
    void setFilter(const DeviceFilter &filter);
    /// Of the table in hand; null: the order of the table. What is selected stays so.
    void setOrder(std::shared_ptr<const DeviceOrder> order);

    const std::shared_ptr<const DeviceTable> &table() const { return m_table; }
    const FacetCounts &facets() const { return m_filtered.facets; }
    std::uint32_t shownCount() const { return std::uint32_t(m_visible.size()); }
    /// The table's row behind a row shown.
    std::uint32_t tableRow(int shownRow) const { return m_visible[std::size_t(shownRow)]; }
    int shownRowOf(std::uint32_t tableRow) const; ///< -1: not shown
    const std::vector<std::uint32_t> &visible() const { return m_visible; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void collect();
    /// Empty: there is nothing to say, and a muted word stands in.
    QString text(std::uint32_t row, DeviceColumn column) const;
    QString shownText(std::uint32_t row, DeviceColumn column) const;
    QString tip(std::uint32_t row, DeviceColumn column) const;
    bool isMuted(std::uint32_t row, DeviceColumn column) const;
    QString ownerOf(std::uint32_t row) const;
    QString timeOf(std::uint32_t row, DeviceColumn column, bool whole) const;

    std::shared_ptr<const DeviceTable> m_table;
    std::shared_ptr<const DeviceOrder> m_order;
    Filtered m_filtered;
    QString m_needle;
    std::vector<std::uint32_t> m_visible;
};

} // namespace dwc
