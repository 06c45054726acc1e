// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace dwc {

/// What a group is painted with.
struct GroupLook
{
    const char *icon;
    Role ink;
};
GroupLook lookOf(const PlanGroup &group);

/// Paints a plan's tree: groups over the whole row, changes cell by cell.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PlanDelegate(Theme &theme, const PlanModel &model, QObject *parent);

    /// A row that is one text: a group, a finding, "show more". `option.rect` is the whole row.
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static bool isWholeRow(const PlanNode &node);
    /// Of the box to tick, and of the arrow that opens a group, in a cell of the first column.
    QRect checkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect arrowRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Pen;
    int indent(const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGroup(Pen &pen, const PlanNode &node) const;

    Theme &m_theme;
    const PlanModel &m_model;
};

} // namespace dwc
