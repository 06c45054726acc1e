// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/report_step.h"

#include "ui/disable/leaving_words.h"
#include "ui/enable/outcome_view.h"
#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kIcon = 24, kSmallIcon = 16;
constexpr int kDevicesBelowForest = 520;

} // namespace

ReportStep::ReportStep(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_icon(makeIcon(theme, {}, Role::Muted, kIcon, this)),
      m_verdict(makeLabel(theme, Type::Verdict, Role::Text, {}, this)),
      m_scheduleIcon(makeIcon(theme, {}, Role::Muted, kSmallIcon, this)),
      m_schedule(makeLabel(theme, Type::Body, Role::Text, {}, this)),
      m_point(
          makeLabel(theme, Type::Body, Role::Muted,
                    tr("The service connection point stays: clients find their tenant by it when they join "
                       "the cloud."),
                    this)),
      m_forestLeft(makeLabel(theme, Type::Body, Role::Text,
                             tr("The forest is as it was: not every device was written, or it was stopped, "
                                "and the rest needs the "
                                "permissions. What is left can be done by another attempt."),
                             this)),
      m_forest(new OutcomeView(theme, words, this)), m_view(new LeavingPlanView(theme, words, this))
{
    m_verdict->setObjectName(QStringLiteral("leave.result"));
    m_schedule->setObjectName(QStringLiteral("leave.schedule"));
    m_point->setObjectName(QStringLiteral("leave.point"));
    m_forestLeft->setObjectName(QStringLiteral("leave.forestLeft"));
    for (QLabel *label : {m_verdict, m_schedule, m_point, m_forestLeft})
        label->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_point, m_forestLeft, m_forest})
        part->hide();
    const auto line = [](QLabel *icon, QLabel *text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::kM);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        return row;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    layout->addLayout(line(m_icon, m_verdict));
    layout->addLayout(line(m_scheduleIcon, m_schedule));
    layout->addWidget(m_forestLeft);
    layout->addWidget(m_forest);
    layout->addWidget(m_point);
    layout->addWidget(m_view, 1);
    layout->addStretch();
    setResult(nullptr);
    setPlansOnly(false);
}

void ReportStep::setResult(std::shared_ptr<const ApplyResult> result)
{
    m_view->setVisible(result && !result->report.outcomes.empty());
    const bool isWhole = !result || (result->report.failed == 0 && result->report.state == RunState::Done);
    setIcon(m_icon, isWhole ? QStringLiteral("check") : QStringLiteral("warning"),
            isWhole ? Role::Success : Role::Warning);
    m_verdict->setText(result ? doneSentence(*result) : tr("Every device stays as it is."));
    if (result)
        m_view->setResult(std::move(result));
}

void ReportStep::setForest(const ForestResult &result, bool hasPoint)
{
    m_forest->setResult(result);
    m_forest->show();
    m_view->setMinimumHeight(kDevicesBelowForest);
    m_point->setVisible(hasPoint);
    m_forestLeft->hide();
}

void ReportStep::setForestLeft(bool isLeft)
{
    m_forestLeft->setVisible(isLeft);
    m_forest->hide();
    m_point->hide();
}

void ReportStep::setPlansOnly(bool plansOnly)
{
    setIcon(m_scheduleIcon, plansOnly ? QStringLiteral("check") : QStringLiteral("warning"),
            plansOnly ? Role::Success : Role::Warning);
    m_schedule->setText(
        plansOnly ? tr("The schedule plans only from now on: a run writes nothing. A timer, service or "
                       "task that starts “dwctl run” is not this program's: stop it yourself.")
                  : tr("The schedule is not changed yet. As long as it writes, its next run brings the "
                       "devices back."));
}

} // namespace dwc
