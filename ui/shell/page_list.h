// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <array>

namespace dwc {

class Theme;

/// The pages as a list: name, and a count where there is one.
class PageList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCount(Page page, qint64 count);
    qint64 count(int row) const { return m_counts[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::array<qint64, kPages.size()> m_counts{-1, -1, -1, -1, -1, -1};
};

/// Icon, name, count; the current page has the selection's ground and a bar at its leading edge.
class PageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PageDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int rowHeight() const;

    Theme &m_theme;
};

} // namespace dwc
