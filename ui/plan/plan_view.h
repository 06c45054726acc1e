// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_delegate.h"
#include "ui/plan/plan_model.h"
#include "ui/theme/theme.h"

#include <QTreeView>

namespace dwc {

/// A plan's tree, or what became of one. Shows the model it is given and does not own it.
class PlanView : public QTreeView
{
    Q_OBJECT

public:
    PlanView(Theme &theme, PlanModel &model, QWidget *parent = nullptr);
    /// Opens the groups of changes and shows the first row of the first.
    void openGroups();
    /// Makes it the current row, its group open.
    void showIndex(const QModelIndex &index);
    void fitColumns(); ///< again, when the model shows other columns

Q_SIGNALS:
    void rowChosen(const QModelIndex &index); ///< the current one, whenever it changes

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void copy() const;
    void adapt();

    Theme &m_theme;
    PlanModel &m_model;
    PlanDelegate *m_delegate;
};

} // namespace dwc
