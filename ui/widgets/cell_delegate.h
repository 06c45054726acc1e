// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/item_roles.h"

#include <QStyledItemDelegate>

namespace dwc {

/// A cell of any of our tables and trees, by the roles of item_roles.h: a hairline under each row, the
/// selection's bar at the first column, states as icon and word, ids in monospace, hits marked, tick boxes. A
/// text that is cut is whole in the tooltip.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(Theme &theme, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }
    /// A text wider than its column takes further lines; the view must make its rows as high.
    void setWrapping(bool on) { m_wraps = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Ink
    {
        Role role = Role::Text;
        Type type = Type::Body;
        QString icon;
        QString text;
    };
    Ink inkOf(const QModelIndex &index) const;
    /// Where the content stands, box and icon included, as if all were left to right.
    QRect contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect checkOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What stands before the text, within the content.
    int aheadOf(const Ink &ink, const QModelIndex &index) const;
    QStringList linesOf(const Ink &ink, const QModelIndex &index, int width) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   QRect place, const Ink &ink) const;
    void paintHits(QPainter *painter, const QRect &line, Qt::Alignment side, const QString &shown,
                   const QString &needle) const;

    Theme &m_theme;
    bool m_wraps = false;
};

} // namespace dwc
