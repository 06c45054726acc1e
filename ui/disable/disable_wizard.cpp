// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/disable_wizard.h"

#include "ui/disable/fate_step.h"
#include "ui/disable/leaving_form.h"
#include "ui/disable/leaving_plan_view.h"
#include "ui/disable/removal_view.h"
#include "ui/disable/report_step.h"
#include "ui/disable/take_back_step.h"
#include "ui/enable/admin_form.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/approval.h"
#include "ui/plan/plan_words.h"
#include "ui/settings/secret_field.h"
#include "ui/theme/space.h"
#include "ui/widgets/wizard_frame.h"

#include <QVBoxLayout>

namespace dwc {

DisableWizard::DisableWizard(Theme &theme, const ReportWords &words, const Profile &profile, QWidget *parent)
    : WritingWizard(theme, tr("Leave device writeback"), shown(profile.name), parent), m_words(words),
      m_plansOnly(profile.schedule.mode == ScheduleMode::PlanOnly), m_fate(new FateStep(theme)),
      m_takeBack(new TakeBackStep(
          theme, tr("Such as %1").arg(QStringLiteral("administrator@") + shown(profile.directory.domain)))),
      m_review(new LeavingPlanView(theme, words)), m_removalView(new RemovalView(theme)),
      m_form(new LeavingForm(theme, words)), m_report(new ReportStep(theme, words))
{
    frame()->setNote(tr("Nothing is written before step %1.").arg(int(CarryOut) + 1));
    addSteps();
    wireSteps();
    refresh();
}

void DisableWizard::addSteps()
{
    auto *review = new QWidget;
    auto *layout = new QVBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXl);
    layout->addWidget(m_review, 1);
    layout->addWidget(m_removalView);
    frame()->addStep(
        tr("Devices"), tr("What happens to the devices?"),
        tr("Only devices that this profile wrote are touched, and only after a preview of each."), m_fate,
        tr("Continue"));
    frame()->addStep(tr("Forest"), tr("What is taken back of the forest's preparation?"),
                     tr("After the devices. It takes an administrator; every object and every entry is shown "
                        "before anything is written."),
                     m_takeBack, tr("Continue"));
    frame()->addStep(tr("Review"), tr("Review what will be written"), {}, review, tr("Continue"));
    frame()->addStep(tr("Carry out"), tr("Leave device writeback"), {}, m_form, {});
    frame()->addStep(tr("Report"), tr("What came of it"), {}, m_report, tr("Close"));
    m_fate->setObjectName(QStringLiteral("fateStep"));
    m_takeBack->setObjectName(QStringLiteral("takeBackStep"));
    m_review->setObjectName(QStringLiteral("leavingPlan"));
    m_form->setObjectName(QStringLiteral("leavingForm"));
    m_report->setObjectName(QStringLiteral("leavingReport"));
}

void DisableWizard::wireSteps()
{
    connect(m_fate, &FateStep::changed, this, &DisableWizard::forgetDevices);
    connect(m_takeBack, &TakeBackStep::chosenAnew, this, &DisableWizard::forgetForest);
    connect(m_takeBack, &TakeBackStep::edited, this, &DisableWizard::forgetForest);
    connect(m_review, &LeavingPlanView::againRequested, this, &DisableWizard::look);
    connect(m_removalView, &RemovalView::lookRequested, this, &DisableWizard::look);
    connect(m_review, &LeavingPlanView::ticksChanged, this, [this] {
        if (m_stage != Stage::Choosing || !writesDevices())
            return;
        askAnew();
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

void DisableWizard::setStopping()
{
    m_isStopping = true;
}

void DisableWizard::write()
{
    m_isStopping = false;
    if (!writesDevices() && writesForest()) {
        writeForest();
    } else if (writesDevices()) {
        m_stage = Stage::WritingDevices;
        m_review->setLocked(true);
        m_form->setWriting(tr("Reading both sides again before the first write"));
        refresh();
        Q_EMIT applyRequested(requestFor(*m_plan, m_review->tree(), m_form->lifts()));
    } else {
        Q_EMIT scheduleEndRequested();
        finish();
    }
}

void DisableWizard::writeForest()
{
    m_stage = Stage::WritingForest;
    m_form->setWriting(tr("Signing in, and looking at the forest again before the first write"));
    refresh();
    const PreparationRequest request{*m_takeBack->chosen(), m_removal->preparation.plan.changes,
                                     m_takeBack->form()->user()};
    QByteArray octets = m_takeBack->form()->takePassword();
    Q_EMIT removalRequested(request, octets);
    wipe(octets);
}

void DisableWizard::finish()
{
    QByteArray octets =
        m_takeBack->form()->takePassword(); // asked for again, should there be another attempt
    wipe(octets);
    m_stage = Stage::Done;
    m_report->setResult(m_written);
    frame()->setCurrent(Report);
}

void DisableWizard::setProgress(const Progress &progress)
{
    if (isWriting())
        m_form->setProgress(progress);
}

void DisableWizard::setResult(const ApplyResult &result)
{
    if (m_stage != Stage::WritingDevices)
        return;
    if (!result.guards.empty()) { // it is decided otherwise by now
        m_stage = Stage::Choosing;
        showPlan(std::make_shared<const Plan>(result.plan), nullptr);
        tell(Tone::Warning, tr("A guard stopped it. Nothing was written."),
             tr("The plan was made again, and what must be typed is asked for anew."));
        return;
    }
    m_written = std::make_shared<const ApplyResult>(result);
    if (writesForest() && isWhole(result) && !m_isStopping) {
        writeForest();
        return;
    }
    m_report->setForestLeft(writesForest()); // who tries the rest again needs it as it is
    finish();
}

void DisableWizard::setFailure(const Error &error)
{
    if (m_stage != Stage::WritingDevices)
        return;
    m_stage = Stage::Choosing;
    m_review->setLocked(false);
    askAnew();
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

void DisableWizard::setRemovalResult(const ForestResult &result)
{
    if (m_stage != Stage::WritingForest)
        return;
    m_report->setForest(result, m_removal && m_removal->preparation.state.connectionPoint);
    finish();
}

void DisableWizard::setRemovalFailure(const Error &error)
{
    if (m_stage != Stage::WritingForest)
        return;
    m_stage = Stage::Choosing;
    forgetForest();
    frame()->setCurrent(Forest);
    m_takeBack->form()->setFailure(failureSentence(error, m_words), failureAdvice(error, m_words));
    if (m_written)
        tell(Tone::Info, doneSentence(*m_written), tr("What is left to do is the forest's part."));
}

void DisableWizard::entering(int step)
{
    if (step != Review || isLooking())
        return;
    if (!isReviewed())
        look();
    else if (!wantsDevices() && !wantsForest())
        showReview(); // nothing is looked at, and that is what it says
}

bool DisableWizard::focusIn(int step)
{
    const bool asks = step == CarryOut && !m_form->hindrance().isEmpty();
    if (step == Devices)
        m_fate->enter();
    else if (step == Forest)
        m_takeBack->enter();
    else if (asks)
        m_form->enter();
    return step == Devices || step == Forest || asks;
}

void DisableWizard::goOn(int step, const Way &way)
{
    if (way.writes)
        write();
    else if (step == CarryOut && !isReviewed())
        frame()->setCurrent(Review);
    else if (step == Forest && !wantsDevices() && !wantsForest())
        frame()->setCurrent(CarryOut); // there is nothing to review
    else if (step == Report)
        Q_EMIT finished();
    else
        frame()->setCurrent(step + 1);
}

} // namespace dwc
