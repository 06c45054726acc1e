// SPDX-License-Identifier: Apache-2.0
// From each step to the next: what the primary button says, and whether it may.
#include "ui/disable/disable_wizard.h"
#include "ui/disable/fate_step.h"
#include "ui/disable/leaving_form.h"
#include "ui/disable/leaving_plan_view.h"
#include "ui/disable/take_back_step.h"
#include "ui/enable/admin_form.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"
#include "ui/widgets/wizard_frame.h"

namespace dwc {

bool DisableWizard::wantsDevices() const
{
    return m_fate->chosen() != Fate::Keep && !m_written;
}

bool DisableWizard::wantsForest() const
{
    return m_takeBack->chosen().has_value();
}

bool DisableWizard::isReviewed() const
{
    return (!wantsDevices() || m_plan) && (!wantsForest() || m_removal);
}

bool DisableWizard::writesDevices() const
{
    return wantsDevices() && m_plan && !m_plan->changes.empty();
}

bool DisableWizard::writesForest() const
{
    return wantsForest() && m_removal && m_removal->blockers.empty() &&
           !m_removal->preparation.plan.changes.empty();
}

PlanSums DisableWizard::sums() const
{
    return writesDevices() ? m_review->tree().ticked() : PlanSums();
}

QString DisableWizard::hindranceInReview() const
{
    if (m_stage == Stage::LookingAtDevices)
        return tr("Both sides are being read.");
    if (m_stage == Stage::LookingAtForest)
        return tr("The forest is being looked at.");
    if (wantsDevices() && !m_plan)
        return tr("Both sides could not be read.");
    if (!isReviewed())
        return tr("The forest could not be looked at.");
    if (wantsForest() && !m_removal->blockers.empty())
        return tr("What stands in the way is put right first, or left out of what is taken back.");
    if (!writesDevices())
        return {};
    if (sums().changes() == 0)
        return tr("Nothing is ticked.");
    const bool removesObjects = wantsForest() && m_takeBack->chosen() != ForestRemoval::Entries;
    if (sums().remove > 0 && removesObjects && sums().changes() < m_plan->changes.size())
        return tr("A device that stays needs the container: tick every one, or keep the configuration "
                  "objects.");
    return {};
}

QString DisableWizard::writingVerb() const
{
    if (hasNothingToWrite())
        return tr("Set the schedule to plan only");
    if (!writesForest())
        return leaveVerb(sums());
    const ForestSums forest = sumsOf(m_removal->preparation);
    if (!writesDevices())
        return writeVerb(forest);
    return sums().remove > 0
               ? tr("Delete %Ln devices, take back the preparation", nullptr, pluralOf(sums().remove))
               : tr("Disable %Ln devices, take back the preparation", nullptr, pluralOf(sums().changes()));
}

DisableWizard::Way DisableWizard::wayOnFromReview() const
{
    const QString hindrance = hindranceInReview();
    if (!hindrance.isEmpty() || hasNothingToWrite() || m_stage == Stage::Done)
        return {tr("Continue"), hindrance.isEmpty(), hindrance};
    return {tr("%1…", "a button that asks more first").arg(writingVerb()), true, {}};
}

DisableWizard::Way DisableWizard::wayOnFromCarryOut() const
{
    if (isWriting())
        return {writingVerb(), false, tr("The changes are being written.")};
    if (m_stage == Stage::Done)
        return {tr("Continue"), true, {}};
    if (!isReviewed())
        return {tr("Plan again"), true, {}};
    if (hasNothingToWrite() && m_plansOnly)
        return {tr("Continue"), true, {}};
    QString hindrance = hindranceInReview();
    if (hindrance.isEmpty() && writesForest())
        hindrance = m_takeBack->form()->hindrance();
    const bool deletes = sums().remove > 0 || (writesForest() && sumsOf(m_removal->preparation).objects > 0);
    return writing(writingVerb(), hindrance.isEmpty() ? m_form->hindrance() : hindrance, deletes);
}

DisableWizard::Way DisableWizard::wayOn() const
{
    switch (Step(frame()->current())) {
    case Review: return wayOnFromReview();
    case CarryOut: return wayOnFromCarryOut();
    case Report: return {.verb = tr("Close"), .closes = true};
    case Forest:
        if (const QString missing = m_takeBack->form()->hindrance();
            !isWriting() && m_stage != Stage::Done && wantsForest() && !missing.isEmpty())
            return {tr("Continue"), false, missing};
        break;
    case Devices: break;
    }
    return {tr("Continue"), !isWriting(), tr("The changes are being written.")};
}

void DisableWizard::showSteps()
{
    m_fate->setEnabled(!isWriting());
    m_takeBack->setEnabled(!isWriting());
    showValues();
    frame()->setLine(Review, writesDevices() ? leaveSentence(*m_plan, sums()) : QString());
    frame()->setLine(CarryOut, hasNothingToWrite() ? tr("Nothing is written to the directory.")
                                                   : tr("The last step before it is written."));
    frame()->setLine(Report, wantsForest() ? tr("Each device and each change of the forest, failures first, "
                                                "and the schedule.")
                                           : tr("Each device, failures first, and the schedule."));
}

void DisableWizard::showValues()
{
    frame()->setStepValue(Devices, nameOf(m_fate->chosen()));
    frame()->setStepValue(Forest, m_takeBack->value());
    frame()->setStepValue(Review, reviewValue());
    frame()->setStepValue(CarryOut, isWriting()              ? tr("Writing")
                                    : m_stage == Stage::Done ? tr("Done")
                                                             : QString());
}

QString DisableWizard::reviewValue() const
{
    if (!isReviewed() || m_stage == Stage::Done)
        return {};
    if (wantsForest() && !m_removal->blockers.empty())
        return tr("Something is in the way");
    if (hasNothingToWrite())
        return tr("Nothing to write");
    const std::uint64_t forest = writesForest() ? m_removal->preparation.plan.changes.size() : 0;
    return tr("%Ln changes", nullptr, pluralOf(sums().changes() + forest));
}

} // namespace dwc
