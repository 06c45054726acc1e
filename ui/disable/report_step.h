// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/disable/leaving_plan_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

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

private:
    QLabel *m_icon;
    QLabel *m_verdict;
    QLabel *m_scheduleIcon;
    QLabel *m_schedule;
    LeavingPlanView *m_view;
};

} // namespace dwc
