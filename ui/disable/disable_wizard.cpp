// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/disable_wizard.h"

#include "ui/disable/fate_step.h"
#include "ui/disable/leaving_form.h"
#include "ui/disable/leaving_plan_view.h"
#include "ui/disable/report_step.h"
#include "ui/plan/approval.h"
#include "ui/plan/plan_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

namespace dwc {

DisableWizard::DisableWizard(Theme &theme, const ReportWords &words, const Profile &profile, QWidget *parent)
    : WritingWizard(theme, tr("Leave device writeback"), shown(profile.name), parent), m_words(words),
      m_plansOnly(profile.schedule.mode == ScheduleMode::PlanOnly), m_fate(new FateStep(theme)),
      m_review(new LeavingPlanView(theme, words)), m_form(new LeavingForm(theme, words)),
      m_report(new ReportStep(theme, words))
{
    frame()->setNote(tr("Nothing is written before step %1.").arg(int(CarryOut) + 1));
    addSteps();
    wireSteps();
    refresh();
}

void DisableWizard::addSteps()
{
    frame()->addStep(
        tr("Devices"), tr("What happens to the devices?"),
        tr("Only devices that this profile wrote are touched, and only after a preview of each."), m_fate,
        tr("Continue"));
    frame()->addStep(tr("Review"), tr("Review what will be written"), {}, m_review, tr("Continue"));
    frame()->addStep(tr("Carry out"), tr("Leave device writeback"), {}, m_form, {});
    frame()->addStep(tr("Report"), tr("What came of it"), {}, m_report, tr("Close"));
    m_fate->setObjectName(QStringLiteral("fateStep"));
    m_review->setObjectName(QStringLiteral("leavingPlan"));
    m_form->setObjectName(QStringLiteral("leavingForm"));
    m_report->setObjectName(QStringLiteral("reportStep"));
}

void DisableWizard::wireSteps()
{
    connect(m_fate, &FateStep::changed, this, &DisableWizard::choose);
    connect(m_review, &LeavingPlanView::againRequested, this, &DisableWizard::look);
    connect(m_review, &LeavingPlanView::ticksChanged, this, [this] {
        if (m_stage == Stage::Writing || m_stage == Stage::Done || !writesDevices())
            return;
        m_form->setPlan(*m_plan, m_review->tree());
        refresh();
    });
    connect(m_form, &LeavingForm::changed, this, &DisableWizard::refresh);
    connect(m_form, &LeavingForm::stopRequested, this, &DisableWizard::stopRequested);
}

void DisableWizard::begin()
{
    frame()->setCurrent(Devices);
}

void DisableWizard::setProfile(const Profile &profile)
{
    m_plansOnly = profile.schedule.mode == ScheduleMode::PlanOnly;
    m_report->setPlansOnly(m_plansOnly);
    refresh();
}

void DisableWizard::setOwned(std::optional<std::uint64_t> owned)
{
    m_fate->setOwned(owned);
}

void DisableWizard::choose()
{
    if (m_stage == Stage::Writing)
        return;
    m_plan.reset();
    m_stage = Stage::Choosing;
    m_form->setNoPlan();
    refresh();
}

void DisableWizard::look()
{
    if (m_stage == Stage::Writing)
        return;
    choose();
    if (m_fate->chosen() == Fate::Keep) {
        m_review->setEmpty(tr("Every device stays as it is. There is nothing to review."),
                           tr("Only the schedule of the profile changes: it plans, and writes nothing."), {});
        return;
    }
    m_stage = Stage::Looking;
    m_review->setLoading(tr("Reading both sides. Nothing is written."));
    refresh();
    Q_EMIT lookRequested(std::string(choiceOf(m_fate->chosen())));
}

void DisableWizard::setLookProgress(const Progress &progress)
{
    if (m_stage == Stage::Looking)
        m_review->setLoading(progressText(progress), progress.done, progress.total);
}

void DisableWizard::setLook(std::shared_ptr<const Outlook> outlook)
{
    if (m_stage != Stage::Looking || outlook->plan.request.choice != choiceOf(m_fate->chosen()))
        return;
    m_stage = Stage::Choosing;
    const Plan *plan = &outlook->plan;
    showPlan(std::shared_ptr<const Plan>(outlook, plan), outlook);
    if (frame()->nextButton()->isEnabled())
        frame()->nextButton()->setFocus(Qt::OtherFocusReason);
}

void DisableWizard::showPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Outlook> outlook)
{
    m_plan = std::move(plan);
    if (m_plan->changes.empty()) {
        m_form->setNoPlan();
        m_review->setEmpty(tr("This profile has no device to change."),
                           tr("Devices of AD FS and of others are not touched. Only the schedule changes."),
                           tr("Plan again"));
    } else {
        m_review->setPlan(m_plan, std::move(outlook));
        m_form->setPlan(*m_plan, m_review->tree());
    }
    refresh();
}

void DisableWizard::setLookFailure(const Error &error)
{
    if (m_stage != Stage::Looking)
        return;
    m_stage = Stage::Choosing;
    m_review->setFailure(QString::fromStdString(m_words.message(error)),
                         QString::fromStdString(m_words.advice(error)), shown(error.detail));
    refresh();
}

void DisableWizard::write()
{
    m_stage = Stage::Writing;
    m_review->setLocked(true);
    m_form->setWriting();
    refresh();
    Q_EMIT applyRequested(requestFor(*m_plan, m_review->tree(), m_form->lifts()));
}

void DisableWizard::setProgress(const Progress &progress)
{
    if (m_stage == Stage::Writing)
        m_form->setProgress(progress);
}

void DisableWizard::setResult(const ApplyResult &result)
{
    if (m_stage != Stage::Writing)
        return;
    m_stage = Stage::Choosing;
    if (!result.guards.empty()) { // it is decided otherwise by now
        showPlan(std::make_shared<const Plan>(result.plan), nullptr);
        tell(Tone::Warning, tr("A guard stopped it. Nothing was written."),
             tr("The plan was made again, and what must be typed is asked for anew."));
        return;
    }
    m_stage = Stage::Done;
    m_report->setResult(std::make_shared<const ApplyResult>(result));
    frame()->setCurrent(Report);
}

void DisableWizard::setFailure(const Error &error)
{
    if (m_stage != Stage::Writing)
        return;
    m_stage = Stage::Choosing;
    m_review->setLocked(false);
    if (isStale(error)) {
        m_plan.reset();
        m_form->setFailure(staleSentence(error), tr("Plan again in Review shows what has changed."));
    } else if (error.kind == ErrorKind::Stopped) {
        m_form->setFailure(tr("Stopped on request. Nothing was written."), tr("The plan stands as it was."));
    } else {
        m_form->setFailure(QString::fromStdString(m_words.message(error)),
                           QString::fromStdString(m_words.advice(error)));
    }
    refresh();
}

void DisableWizard::entering(int step)
{
    if (step == Review && !m_plan && m_stage != Stage::Looking)
        look();
}

bool DisableWizard::focusIn(int step)
{
    const bool asks = step == CarryOut && !m_form->hindrance().isEmpty();
    if (step == Devices)
        m_fate->enter();
    else if (asks)
        m_form->enter();
    return step == Devices || asks;
}

void DisableWizard::goOn(int step, const Way &way)
{
    if (way.writes && writesDevices()) {
        write();
    } else if (way.writes) {
        m_stage = Stage::Done;
        m_report->setResult(nullptr);
        frame()->setCurrent(Report);
        Q_EMIT scheduleEndRequested();
    } else if (step == CarryOut && !m_plan && m_fate->chosen() != Fate::Keep) {
        frame()->setCurrent(Review);
    } else if (step == Report) {
        Q_EMIT finished();
    } else {
        const bool hasNoReview = step == Devices && m_fate->chosen() == Fate::Keep;
        frame()->setCurrent(hasNoReview ? int(CarryOut) : step + 1);
    }
}

} // namespace dwc
