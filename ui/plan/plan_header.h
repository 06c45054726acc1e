// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace dwc {

/// The tree's heading, with the box that ticks everything.
class PlanHeader : public QHeaderView
{
    Q_OBJECT

public:
    PlanHeader(Theme &theme, PlanModel &model, QWidget *parent);

protected:
    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect boxRect() const;
    bool hasBox(int section) const;
    int before(int section) const; ///< room before its words

    Theme &m_theme;
    PlanModel &m_model;
};

} // namespace dwc
