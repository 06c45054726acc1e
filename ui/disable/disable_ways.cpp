// SPDX-License-Identifier: Apache-2.0
// From each step to the next: what the primary button says, and whether it may.
#include "ui/disable/disable_wizard.h"
#include "ui/disable/fate_step.h"
#include "ui/disable/leaving_form.h"
#include "ui/disable/leaving_plan_view.h"
#include "ui/plan/plan_words.h"
#include "ui/widgets/wizard_frame.h"

namespace dwc {

bool DisableWizard::writesDevices() const
{
    return m_plan && !m_plan->changes.empty();
}

PlanSums DisableWizard::sums() const
{
    return writesDevices() ? m_review->tree().ticked() : PlanSums();
}

DisableWizard::Way DisableWizard::wayOnFromReview() const
{
    if (m_fate->chosen() == Fate::Keep || (m_plan && !writesDevices()))
        return {tr("Continue"), true, {}, false};
    if (!m_plan)
        return {tr("Continue"), false,
                m_stage == Stage::Looking ? tr("Both sides are being read.")
                                          : tr("Both sides could not be read."),
                false};
    if (sums().changes() == 0)
        return {tr("Continue"), false, tr("Nothing is ticked."), false};
    return {tr("%1…", "a button that asks more first").arg(leaveVerb(sums())), true, {}, false};
}

DisableWizard::Way DisableWizard::wayOnFromCarryOut() const
{
    if (m_stage == Stage::Writing)
        return {leaveVerb(sums()), false, tr("The changes are being written."), false};
    if (m_fate->chosen() != Fate::Keep && !m_plan)
        return {tr("Plan again"), true, {}, false};
    if (m_stage == Stage::Done || (!writesDevices() && m_plansOnly))
        return {tr("Continue"), true, {}, false};
    if (!writesDevices())
        return writing(tr("Set the schedule to plan only"), {});
    return writing(leaveVerb(sums()), sums().changes() == 0 ? tr("Nothing is ticked.") : m_form->hindrance(),
                   sums().remove > 0);
}

DisableWizard::Way DisableWizard::wayOn() const
{
    switch (Step(frame()->current())) {
    case Review: return wayOnFromReview();
    case CarryOut: return wayOnFromCarryOut();
    case Report: return {tr("Close"), true, {}, false};
    case Devices: break;
    }
    return {tr("Continue"), m_stage != Stage::Writing, tr("The changes are being written."), false};
}

void DisableWizard::showSteps()
{
    m_fate->setEnabled(m_stage != Stage::Writing);
    frame()->setStepValue(Devices, nameOf(m_fate->chosen()));
    frame()->setStepValue(Review, reviewValue());
    frame()->setStepValue(CarryOut, m_stage == Stage::Writing ? tr("Writing")
                                    : m_stage == Stage::Done  ? tr("Done")
                                                              : QString());
    frame()->setLine(Review, writesDevices() ? leaveSentence(*m_plan, sums()) : QString());
    frame()->setLine(Report, tr("Each device, failures first, and the schedule."));
    frame()->setLine(CarryOut, writesDevices() ? tr("The last step before it is written.")
                                               : tr("Nothing is written to the directory."));
}

QString DisableWizard::reviewValue() const
{
    if (m_fate->chosen() == Fate::Keep || (m_plan && !writesDevices()))
        return tr("Nothing to write");
    return m_plan ? tr("%Ln changes", nullptr, pluralOf(sums().changes())) : QString();
}

} // namespace dwc
