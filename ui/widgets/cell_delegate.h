// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/item_roles.h"

#include <QStyledItemDelegate>

namespace dwc {

/// A cell of any of our tables and trees, by the roles of item_roles.h: a hairline under each row, the
/// selection's bar at the first column, states as icon and word, ids in monospace, hits marked.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(Theme &theme, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   QRect place) const;
    void paintHits(QPainter *painter, const QRect &place, const QString &shown, const QString &needle) const;
    bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace dwc
