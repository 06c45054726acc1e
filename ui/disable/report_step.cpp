// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/report_step.h"

#include "ui/disable/leaving_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kIcon = 24, kSmallIcon = 16;

} // namespace

ReportStep::ReportStep(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_icon(makeIcon(theme, {}, Role::Muted, kIcon, this)),
      m_verdict(makeLabel(theme, Type::Verdict, Role::Text, {}, this)),
      m_scheduleIcon(makeIcon(theme, {}, Role::Muted, kSmallIcon, this)),
      m_schedule(makeLabel(theme, Type::Body, Role::Text, {}, this)),
      m_view(new LeavingPlanView(theme, words, this))
{
    m_verdict->setObjectName(QStringLiteral("leave.result"));
    m_schedule->setObjectName(QStringLiteral("leave.schedule"));
    m_verdict->setWordWrap(true);
    m_schedule->setWordWrap(true);
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
