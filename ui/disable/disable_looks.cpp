// SPDX-License-Identifier: Apache-2.0
// What would be written: asked for, and shown.
#include "ui/disable/disable_wizard.h"
#include "ui/disable/fate_step.h"
#include "ui/disable/leaving_form.h"
#include "ui/disable/leaving_plan_view.h"
#include "ui/disable/removal_view.h"
#include "ui/disable/take_back_step.h"
#include "ui/enable/admin_form.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"
#include "ui/settings/secret_field.h"
#include "ui/widgets/wizard_frame.h"

namespace dwc {

/// What is left of a plan that was carried out in part is planned anew: the forest goes after all of it.
void DisableWizard::forgetPartOfDevices()
{
    if (!m_written || isWhole(*m_written))
        return;
    m_written.reset();
    m_plan.reset();
}

void DisableWizard::forgetDevices()
{
    if (isWriting())
        return;
    m_plan.reset();
    m_written.reset();
    forgetForest(); // what may go of it depends on which devices stay
}

void DisableWizard::forgetForest()
{
    if (isWriting())
        return;
    m_removal.reset();
    forgetPartOfDevices();
    m_stage = Stage::Choosing;
    askAnew();
    refresh();
}

void DisableWizard::look()
{
    if (isWriting())
        return;
    m_plan.reset();
    forgetForest();
    m_takeBack->form()->setFailure({}, {});
    showReview();
    if (!wantsDevices()) {
        lookAtForest();
        return;
    }
    m_stage = Stage::LookingAtDevices;
    m_review->setLoading(tr("Reading both sides. Nothing is written."));
    refresh();
    Q_EMIT lookRequested(std::string(choiceOf(m_fate->chosen())));
}

void DisableWizard::showReview()
{
    constexpr int kDevicesBesideForest = 520;
    const bool isShared = wantsDevices() && wantsForest();
    m_review->setVisible(wantsDevices() || !wantsForest());
    m_review->setMinimumHeight(isShared ? kDevicesBesideForest : 0);
    m_removalView->setVisible(wantsForest());
    m_removalView->setLooking();
    if (!wantsDevices())
        m_review->setEmpty(m_written ? doneSentence(*m_written)
                                     : tr("Every device stays as it is. There is nothing to review."),
                           tr("Only the schedule of the profile changes: it plans, and writes nothing."), {});
}

RemovalQuestion DisableWizard::question() const
{
    RemovalQuestion question{
        m_takeBack->chosen().value_or(ForestRemoval::Entries), {}, m_takeBack->form()->user()};
    if (!writesDevices())
        return question;
    for (const Change &change : m_plan->changes) {
        if (change.action == Action::Delete)
            question.leaving.push_back(change.object);
    }
    return question;
}

void DisableWizard::lookAtForest()
{
    m_stage = wantsForest() ? Stage::LookingAtForest : Stage::Choosing;
    refresh();
    if (!wantsForest())
        return;
    QByteArray octets = m_takeBack->form()->password();
    Q_EMIT removalLookRequested(question(), octets);
    wipe(octets);
}

void DisableWizard::setLookProgress(const Progress &progress)
{
    if (m_stage == Stage::LookingAtDevices)
        m_review->setLoading(progressText(progress), progress.done, progress.total);
}

void DisableWizard::setLook(std::shared_ptr<const Outlook> outlook)
{
    if (m_stage != Stage::LookingAtDevices || outlook->plan.request.choice != choiceOf(m_fate->chosen()))
        return;
    m_stage = Stage::Choosing;
    const Plan *plan = &outlook->plan;
    showPlan(std::shared_ptr<const Plan>(outlook, plan), outlook);
    lookAtForest();
    if (frame()->current() == Review)
        focusNext();
}

void DisableWizard::showPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Outlook> outlook)
{
    m_plan = std::move(plan);
    if (m_plan->changes.empty())
        m_review->setEmpty(tr("This profile has no device to change."),
                           tr("Devices of AD FS and of others are not touched. Only the schedule changes."),
                           tr("Plan again"));
    else
        m_review->setPlan(m_plan, std::move(outlook));
    askAnew();
    refresh();
}

void DisableWizard::askAnew()
{
    m_form->setPlans(writesDevices() ? m_plan.get() : nullptr, m_review->tree(),
                     writesForest() ? &m_removal->preparation.plan : nullptr, m_written.get());
}

void DisableWizard::setLookFailure(const Error &error)
{
    if (m_stage != Stage::LookingAtDevices)
        return;
    m_stage = Stage::Choosing;
    m_review->setFailure(QString::fromStdString(m_words.message(error)),
                         QString::fromStdString(m_words.advice(error)), shown(error.detail));
    m_removalView->hide(); // it is looked at when the devices are
    refresh();
}

void DisableWizard::setRemovalLook(const RemovalQuestion &asked, const ForestLook &look)
{
    if (m_stage != Stage::LookingAtForest || asked != question())
        return;
    m_stage = Stage::Choosing;
    m_removal = look;
    m_removalView->setLook(look);
    askAnew();
    refresh();
    if (frame()->current() == Review)
        focusNext();
}

void DisableWizard::setRemovalLookFailure(const Error &error)
{
    if (m_stage != Stage::LookingAtForest)
        return;
    m_stage = Stage::Choosing;
    m_removalView->setFailure(failureSentence(error, m_words), failureAdvice(error, m_words));
    refresh();
    if (error.kind != ErrorKind::BindRefused)
        return;
    frame()->setCurrent(Forest); // where it can be typed again
    m_takeBack->form()->setFailure(failureSentence(error, m_words), failureAdvice(error, m_words));
}

} // namespace dwc
