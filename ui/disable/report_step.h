// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/disable/leaving_plan_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

class OutcomeView;
class ReportWords;

/// What came of it: the devices, and the schedule.
class ReportStep : public QWidget
{
    Q_OBJECT

public:
    ReportStep(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);

    /// Null: nothing was to be written.
    void setResult(std::shared_ptr<const ApplyResult> result);
    void setPlansOnly(bool plansOnly);
    /// What was to be taken back of the forest.
    /// `hasPoint`: the forest has a service connection point, which stays.
    void setForest(const ForestResult &result, bool hasPoint);
    /// It was not begun, because not every device was written.
    void setForestLeft(bool isLeft);

private:
    QLabel *m_icon;
    QLabel *m_verdict;
    QLabel *m_scheduleIcon;
    QLabel *m_schedule;
    QLabel *m_point; ///< why the service connection point stays
    QLabel *m_forestLeft;
    OutcomeView *m_forest;
    LeavingPlanView *m_view;
};

} // namespace dwc
