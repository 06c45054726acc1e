// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/forest_plan_wizard.h"

#include "ui/enable/carry_out_step.h"
#include "ui/enable/enable_words.h"
#include "ui/enable/plan_file_view.h"
#include "ui/settings/secret_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

namespace dwc {

ForestPlanWizard::ForestPlanWizard(Theme &theme, const ReportWords &words, const Profile &profile,
                                   const Plan &file, const QString &path, QWidget *parent)
    : WritingWizard(theme, tr("Carry out a saved plan"), nameShown(profile.name), parent), m_words(words),
      m_file(file), m_review(new PlanFileView(theme, file, path)),
      m_carryOut(new CarryOutStep(
          theme, words,
          tr("Such as %1").arg(QStringLiteral("administrator@") + nameShown(profile.directory.domain))))
{
    m_carryOut->offerWritingOnly();
    setFocusProxy(frame()->nextButton());
    frame()->addStep(tr("Review"), tr("What the saved plan writes"), {}, m_review, tr("Continue"));
    frame()->addStep(tr("Carry out"), tr("Who carries it out?"), {}, m_carryOut, {});
    frame()->setNote(
        tr("Nothing is written before step %1, and nothing but what the file names.").arg(int(CarryOut) + 1));
    m_review->setObjectName(QStringLiteral("planFile"));
    m_carryOut->setObjectName(QStringLiteral("carryOutStep"));
    connect(m_review, &PlanFileView::lookRequested, this, &ForestPlanWizard::look);
    connect(m_review, &PlanFileView::confirmationChanged, this, &ForestPlanWizard::refresh);
    connect(m_carryOut, &CarryOutStep::changed, this, &ForestPlanWizard::refresh);
    connect(m_carryOut, &CarryOutStep::stopRequested, this, &ForestPlanWizard::stopRequested);
    refresh();
}

void ForestPlanWizard::begin()
{
    frame()->setCurrent(Review);
    look();
}

void ForestPlanWizard::look()
{
    if (m_stage == Stage::Writing)
        return;
    m_stage = Stage::Looking;
    m_look.reset();
    m_review->setLooking();
    refresh();
    Q_EMIT lookRequested(m_file);
}

void ForestPlanWizard::setLook(const ForestLook &look)
{
    if (m_stage != Stage::Looking)
        return;
    m_stage = Stage::Looked;
    m_look = look;
    m_review->setLook(look);
    m_carryOut->setLook(look);
    refresh();
    if (frame()->nextButton()->isEnabled())
        frame()->nextButton()->setFocus(Qt::OtherFocusReason);
}

void ForestPlanWizard::setLookFailure(const Error &error)
{
    if (m_stage != Stage::Looking)
        return;
    m_stage = Stage::Failed;
    m_review->setFailure(failureSentence(error, m_words), planFileAdvice(error, m_words));
    refresh();
}

void ForestPlanWizard::write()
{
    QByteArray octets = m_carryOut->form()->takePassword();
    PreparationRequest request;
    request.shown = m_file.changes;
    request.user = m_carryOut->form()->user();
    request.file = m_file;
    m_stage = Stage::Writing;
    m_carryOut->setWriting();
    refresh();
    Q_EMIT writeRequested(request, octets);
    wipe(octets);
}

void ForestPlanWizard::setProgress(const Progress &progress)
{
    m_carryOut->setProgress(progress);
}

void ForestPlanWizard::setResult(const ForestResult &result)
{
    if (!isWriting())
        return;
    m_stage = Stage::Done;
    m_carryOut->setResult(result);
    refresh();
    frame()->nextButton()->setFocus(Qt::OtherFocusReason);
}

void ForestPlanWizard::setFailure(const Error &error)
{
    if (!isWriting())
        return;
    m_stage = isRefusal(error) || error.kind == ErrorKind::Stopped ? Stage::Looked : Stage::Failed;
    m_carryOut->setFailure(failureSentence(error, m_words), planFileAdvice(error, m_words));
    refresh();
}

void ForestPlanWizard::entering(int step)
{
    if (step == Review && m_stage == Stage::Failed)
        look();
}

bool ForestPlanWizard::focusIn(int step)
{
    if (step == CarryOut)
        m_carryOut->enter();
    return step == CarryOut;
}

ForestPlanWizard::Way ForestPlanWizard::wayOnFromReview() const
{
    const QString verb = tr("%1…", "a button that asks more first").arg(writeVerb(sumsOf(m_file)));
    switch (m_stage) {
    case Stage::Looking: return {verb, false, tr("The forest is being looked at."), false};
    case Stage::Failed:
        return {verb, false, tr("The plan no longer holds, or could not be compared with the forest."),
                false};
    case Stage::Writing:
    case Stage::Done: return {tr("Continue"), true, {}, false};
    case Stage::Looked: break;
    }
    if (!m_look->blockers.empty())
        return {verb, false, tr("What stands in the way is put right first. Nothing was written."), false};
    if (m_file.changes.empty())
        return {verb, false, tr("The file names no change."), false};
    return {verb, m_review->isConfirmed(),
            tr("What is deleted or replaced must be confirmed below the changes."), false};
}

ForestPlanWizard::Way ForestPlanWizard::wayOnFromCarryOut() const
{
    if (m_stage == Stage::Done)
        return {.verb = tr("Close"), .closes = true};
    if (m_stage == Stage::Failed)
        return {tr("Look again"), true, {}, false};
    const ForestSums sums = sumsOf(m_file);
    if (m_stage == Stage::Writing)
        return {writeVerb(sums), false, tr("The changes are being written.")};
    const Way review = wayOnFromReview();
    return writing(writeVerb(sums), review.may ? m_carryOut->form()->hindrance() : review.reason,
                   sums.takesBack && sums.objects > 0);
}

ForestPlanWizard::Way ForestPlanWizard::wayOn() const
{
    return frame()->current() == Review ? wayOnFromReview() : wayOnFromCarryOut();
}

void ForestPlanWizard::showSteps()
{
    const ForestSums sums = sumsOf(m_file);
    frame()->setStepValue(Review, sumsText(sums));
    frame()->setStepValue(CarryOut, m_stage == Stage::Writing ? tr("Writing")
                                    : m_stage == Stage::Done  ? tr("Done")
                                                              : QString());
    frame()->setLine(Review,
                     tr("It is written as it stands here, or not at all: what the forest is like is looked "
                        "up again just before."));
    frame()->setHeading(CarryOut, m_stage == Stage::Writing ? tr("Carrying it out")
                                  : m_stage == Stage::Done  ? tr("What became of it")
                                                            : tr("Who carries it out?"));
    frame()->setLine(CarryOut, m_stage == Stage::Done
                                   ? tr("Each change, failures first.")
                                   : tr("It takes an administrator, once. The connector account itself needs "
                                        "no such rights."));
}

void ForestPlanWizard::goOn(int step, const Way &way)
{
    if (way.writes)
        write();
    else if (step == Review)
        frame()->setCurrent(CarryOut);
    else if (m_stage == Stage::Failed)
        frame()->setCurrent(Review);
    else
        Q_EMIT finished();
}

} // namespace dwc
