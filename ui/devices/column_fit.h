// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/devices/device_columns.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <vector>

class QHeaderView;

namespace dwc {

class TableView;

/// Fits the columns of the devices to the width there is, until somebody chooses their own: ids are whole,
/// what is wide gets what is left, and where that is too little the columns that tell least are left out.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    ColumnFit(Theme &theme, TableView *table);

    /// Somebody moved, sized, hid or showed one: they stay as they are.
    bool isChosen() const { return m_chosen; }
    /// Somebody hides or shows one.
    void choose(DeviceColumn column, bool isShown);
    /// As they were left, by QHeaderView::saveState(), and whether somebody chose them so.
    void restore(const QByteArray &state, bool chosen);
    /// As at first, but for the order of the rows.
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int least(const DeviceColumnLook &look) const;
    std::vector<DeviceColumnLook> shownIn(int room) const;
    void noteSize(int column, int before, int now);

    Theme &m_theme;
    TableView *m_table;
    QHeaderView *m_header;
    bool m_chosen = false;
    bool m_fitting = false;
};

} // namespace dwc
