// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace dwc {

/// The preparation as a saved plan, which an administrator applies elsewhere.
class PlanHandover : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHandover(Theme &theme, QWidget *parent = nullptr);
    void setPlan(const Plan &plan) { m_plan = plan; }

Q_SIGNALS:
    void saveRequested(const QString &path, const dwc::Plan &plan);

private:
    Plan m_plan;
};

} // namespace dwc
