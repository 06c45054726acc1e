// SPDX-License-Identifier: Apache-2.0
// From each step to the next: what the primary button says, and whether it may.
#include "ui/disable/disable_wizard.h"
#include "ui/disable/fate_step.h"
#include "ui/disable/leaving_form.h"
#include "ui/disable/leaving_plan_view.h"
#include "ui/plan/plan_words.h"
#include "ui/widgets/button.h"
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
    Way way{writesDevices() ? leaveVerb(sums()) : tr("Set the schedule to plan only"), true, {}, true};
    if (m_isBusy)
        way.reason =
            tr("Something else is being read or written. It can be written as soon as that has ended.");
    else if (writesDevices() && sums().changes() == 0)
        way.reason = tr("Nothing is ticked.");
    else
        way.reason = m_form->hindrance();
    way.may = way.reason.isEmpty();
    return way;
}

DisableWizard::Way DisableWizard::wayOn() const
{
    switch (Step(m_frame->current())) {
    case Review: return wayOnFromReview();
    case CarryOut: return wayOnFromCarryOut();
    case Report: return {tr("Close"), true, {}, false};
    case Devices: break;
    }
    return {tr("Continue"), m_stage != Stage::Writing, tr("The changes are being written."), false};
}

void DisableWizard::refresh()
{
    refreshValues();
    const Way way = wayOn();
    m_frame->setVerb(m_frame->current(), way.verb);
    m_frame->setMayContinue(way.may, way.reason);
    Button *next = m_frame->nextButton();
    next->setReturnPresses(!way.writes);
    const bool deletes = way.writes && sums().remove > 0;
    next->setKind(deletes ? Button::Kind::Danger : Button::Kind::Primary);
}

void DisableWizard::refreshValues()
{
    m_fate->setEnabled(m_stage != Stage::Writing);
    m_frame->setStepValue(Devices, nameOf(m_fate->chosen()));
    m_frame->setStepValue(Review, reviewValue());
    m_frame->setStepValue(CarryOut, m_stage == Stage::Writing ? tr("Writing")
                                    : m_stage == Stage::Done  ? tr("Done")
                                                              : QString());
    m_frame->setLine(Review, writesDevices() ? leaveSentence(*m_plan, sums()) : QString());
    m_frame->setLine(Report, tr("Each device, failures first, and the schedule."));
    m_frame->setLine(CarryOut, writesDevices() ? tr("The last step before it is written.")
                                               : tr("Nothing is written to the directory."));
}

QString DisableWizard::reviewValue() const
{
    if (m_fate->chosen() == Fate::Keep || (m_plan && !writesDevices()))
        return tr("Nothing to write");
    return m_plan ? tr("%Ln changes", nullptr, pluralOf(sums().changes())) : QString();
}

} // namespace dwc
