// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/carry_out_step.h"
#include "ui/enable/connection_point_card.h"
#include "ui/enable/device_step.h"
#include "ui/enable/domain_choice.h"
#include "ui/enable/enable_wizard.h"
#include "ui/enable/enable_words.h"
#include "ui/enable/forest_review.h"
#include "ui/enable/permission_step.h"
#include "ui/enable/place_step.h"
#include "ui/prerequisites/check_report.h"
#include "ui/prerequisites/checks_step.h"
#include "ui/widgets/wizard_frame.h"

namespace dwc {

bool EnableWizard::isPrepared() const
{
    return m_look && m_look->blockers.empty() && m_look->preparation.plan.changes.empty();
}

bool EnableWizard::isWritten() const
{
    return m_result && m_result->blockers.empty() && m_result->report.failed == 0 &&
           m_result->report.state == RunState::Done;
}

EnableWizard::Way EnableWizard::wayOnFromReview() const
{
    Way way{tr("Continue"), false, tr("The forest is being looked at."), false};
    if (!m_look)
        return m_isLooking ? way
                           : Way{tr("Continue"), false, tr("The forest could not be looked at."), false};
    if (!m_look->blockers.empty())
        return {tr("Continue"), false, tr("What stands in the way is put right first. Nothing was written."),
                false};
    if (const QString elsewhere = m_place->domain()->hindrance(); !elsewhere.isEmpty())
        return {tr("Continue"), false, elsewhere, false};
    if (const QString missing = m_review->connectionPoint()->hindrance(); !missing.isEmpty())
        return {tr("Continue"), false, missing, false};
    if (isPrepared())
        return {tr("Verify"), true, {}, false};
    return {tr("%1…", "a button that asks more first").arg(createVerb(sumsOf(m_look->preparation))),
            true,
            {},
            false};
}

EnableWizard::Way EnableWizard::wayOnFromCarryOut() const
{
    if (m_isWriting)
        return {tr("Verify"), false, tr("The changes are being written."), false};
    if (m_result)
        return {isWritten() ? tr("Verify") : tr("Look again"), true, {}, false};
    if (!m_look && !m_isLooking)
        return {tr("Look again"), true, {}, false};
    const Way review = wayOnFromReview();
    if (!review.may || isPrepared())
        return review;
    if (!m_carryOut->writesNow())
        return {tr("Verify"), true, {}, false};
    return writing(createVerb(sumsOf(m_look->preparation)), m_carryOut->form()->hindrance());
}

EnableWizard::Way EnableWizard::wayOn() const
{
    switch (Step(frame()->current())) {
    case Review: return wayOnFromReview();
    case CarryOut: return wayOnFromCarryOut();
    case Verify: return {tr("See the first preview"), m_verify->mayContinue(), m_verify->reason(), false};
    case Devices:
        return {tr("Continue"), !m_devices->chosen().empty(), tr("One way of joining at least is needed."),
                false};
    case Where:
        if (const QString elsewhere = m_place->domain()->hindrance(); !elsewhere.isEmpty())
            return {tr("Continue"), false, elsewhere, false};
        break;
    case Permissions: break;
    }
    if (m_look)
        return {tr("Continue"), true, {}, false};
    return {tr("Continue"), m_isLooking && frame()->current() == Permissions, wayOnFromReview().reason,
            false};
}

void EnableWizard::showSteps()
{
    m_verify->refresh();
    m_verify->panel()->setBusy(m_answers.count().running > 0);
    showValues();
    if (m_look && m_look->blockers.empty())
        frame()->setLine(Review, isPrepared() ? tr("What exists stays as it is.")
                                 : sumsOf(m_look->preparation).correctsPoint
                                     ? tr("%1 Nothing else is changed. All of it is written to %2, in the "
                                          "numbered order.")
                                           .arg(missingSentence(sumsOf(m_look->preparation)),
                                                nameShown(m_look->preparation.plan.basis.domainController))
                                     : tr("%1 What exists stays as it is. All of it is written to %2, in the "
                                          "numbered order.")
                                           .arg(missingSentence(sumsOf(m_look->preparation)),
                                                nameShown(m_look->preparation.plan.basis.domainController)));
    else
        frame()->setLine(Review, m_look ? tr("These prerequisites are put right first. Nothing was written.")
                                        : tr("What exists stays as it is."));
    frame()->setHeading(CarryOut, m_isWriting ? tr("Preparing the forest")
                                  : m_result  ? tr("What became of it")
                                              : tr("Who carries it out?"));
    frame()->setLine(CarryOut, m_result
                                   ? tr("Each change, failures first.")
                                   : tr("It takes an administrator, once. The connector account itself needs "
                                        "no such rights."));
}

void EnableWizard::showValues()
{
    const std::string domain = m_place->domain()->chosen();
    frame()->setStepValue(Where, domain.empty() ? m_domain : nameShown(domain));
    frame()->setStepValue(Devices, m_devices->value());
    frame()->setStepValue(Permissions, nameOf(m_permissions->chosen()));
    QString review = m_result ? sumsText(sumsOf(m_result->preparation)) : QString();
    if (m_look)
        review =
            m_look->blockers.empty() ? sumsText(sumsOf(m_look->preparation)) : tr("Something is in the way");
    frame()->setStepValue(Review, review);
    QString carried = m_isWriting ? tr("Writing") : QString();
    if (m_result)
        carried = isWritten() ? tr("Done") : tr("%Ln written", nullptr, int(m_result->report.written));
    frame()->setStepValue(CarryOut, carried);
    frame()->setStepValue(Verify, countsText(m_answers.count(m_verify->areas())));
}

} // namespace dwc
