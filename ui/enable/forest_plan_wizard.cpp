// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/forest_plan_wizard.h"

#include "ui/enable/carry_out_step.h"
#include "ui/enable/enable_words.h"
#include "ui/enable/plan_file_view.h"
#include "ui/settings/secret_field.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dwc {

ForestPlanWizard::ForestPlanWizard(Theme &theme, const ReportWords &words, const Profile &profile,
                                   const Plan &file, const QString &path, QWidget *parent)
    : QWidget(parent), m_words(words), m_file(file), m_banner(new Banner(theme, this)),
      m_frame(new WizardFrame(theme, tr("Carry out a saved plan"),
                              tr("Profile %1").arg(nameShown(profile.name)), this)),
      m_review(new PlanFileView(theme, file, path)),
      m_carryOut(new CarryOutStep(
          theme, words,
          tr("Such as %1").arg(QStringLiteral("administrator@") + nameShown(profile.directory.domain))))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_frame, 1);
    m_banner->setObjectName(QStringLiteral("wizardNews"));
    m_banner->hide();
    m_carryOut->offerWritingOnly();
    setFocusProxy(m_frame->nextButton());
    m_frame->addStep(tr("Review"), tr("What the saved plan writes"), {}, m_review, tr("Continue"));
    m_frame->addStep(tr("Carry out"), tr("Who carries it out?"), {}, m_carryOut, {});
    m_frame->setNote(
        tr("Nothing is written before step %1, and nothing but what the file names.").arg(int(CarryOut) + 1));
    m_review->setObjectName(QStringLiteral("planFile"));
    m_carryOut->setObjectName(QStringLiteral("carryOutStep"));
    connect(m_frame, &WizardFrame::left, this, &ForestPlanWizard::left);
    connect(m_frame, &WizardFrame::currentChanged, this, &ForestPlanWizard::enter);
    connect(m_frame, &WizardFrame::nextPressed, this, &ForestPlanWizard::goOn);
    connect(m_review, &PlanFileView::lookRequested, this, &ForestPlanWizard::look);
    connect(m_review, &PlanFileView::confirmationChanged, this, &ForestPlanWizard::refresh);
    connect(m_carryOut, &CarryOutStep::changed, this, &ForestPlanWizard::refresh);
    connect(m_carryOut, &CarryOutStep::stopRequested, this, &ForestPlanWizard::stopRequested);
    refresh();
}

void ForestPlanWizard::begin()
{
    m_frame->setCurrent(Review);
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

void ForestPlanWizard::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
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
    if (m_frame->nextButton()->isEnabled())
        m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
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
    m_stage = Stage::Done;
    m_carryOut->setResult(result);
    refresh();
    m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
}

void ForestPlanWizard::setFailure(const Error &error)
{
    m_stage = isRefusal(error) || error.kind == ErrorKind::Stopped ? Stage::Looked : Stage::Failed;
    m_carryOut->setFailure(failureSentence(error, m_words), planFileAdvice(error, m_words));
    refresh();
}

void ForestPlanWizard::tell(Tone tone, const QString &sentence, const QString &line)
{
    m_banner->tell(tone, sentence, line, {});
    m_banner->show();
}

void ForestPlanWizard::enter(int step)
{
    m_banner->hide();
    if (step == Review && m_stage == Stage::Failed)
        look();
    refresh();
    if (step == CarryOut)
        m_carryOut->enter();
    else if (m_frame->nextButton()->isEnabled())
        m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
    else
        m_frame->setFocus(Qt::OtherFocusReason);
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
        return {tr("Close"), true, {}, false};
    if (m_stage == Stage::Failed)
        return {tr("Look again"), true, {}, false};
    Way way{writeVerb(sumsOf(m_file)), true, {}, true};
    const Way review = wayOnFromReview();
    if (m_stage == Stage::Writing)
        way.reason = tr("The changes are being written.");
    else if (!review.may)
        way.reason = review.reason;
    else if (m_isBusy)
        way.reason =
            tr("Something else is being read or written. It can be written as soon as that has ended.");
    else if (!m_carryOut->form()->isFilled())
        way.reason = tr("The administrator's name and password are needed.");
    way.may = way.reason.isEmpty();
    return way;
}

ForestPlanWizard::Way ForestPlanWizard::wayOn() const
{
    return m_frame->current() == Review ? wayOnFromReview() : wayOnFromCarryOut();
}

void ForestPlanWizard::refresh()
{
    const ForestSums sums = sumsOf(m_file);
    m_frame->setStepValue(Review, sumsText(sums));
    m_frame->setStepValue(CarryOut, m_stage == Stage::Writing ? tr("Writing")
                                    : m_stage == Stage::Done  ? tr("Done")
                                                              : QString());
    m_frame->setLine(Review,
                     tr("It is written as it stands here, or not at all: what the forest is like is looked "
                        "up again just before."));
    m_frame->setHeading(CarryOut, m_stage == Stage::Writing ? tr("Carrying it out")
                                  : m_stage == Stage::Done  ? tr("What became of it")
                                                            : tr("Who carries it out?"));
    m_frame->setLine(CarryOut, m_stage == Stage::Done
                                   ? tr("Each change, failures first.")
                                   : tr("It takes an administrator, once. The connector account itself needs "
                                        "no such rights."));
    const Way way = wayOn();
    m_frame->setVerb(m_frame->current(), way.verb);
    m_frame->setMayContinue(way.may, way.reason);
    m_frame->nextButton()->setReturnPresses(!way.writes);
    m_frame->nextButton()->setKind(way.writes && sums.takesBack && sums.objects > 0 ? Button::Kind::Danger
                                                                                    : Button::Kind::Primary);
}

void ForestPlanWizard::goOn()
{
    const Way way = wayOn();
    if (!way.may)
        return;
    if (way.writes)
        write();
    else if (m_frame->current() == Review)
        m_frame->setCurrent(CarryOut);
    else if (m_stage == Stage::Failed)
        m_frame->setCurrent(Review);
    else
        Q_EMIT finished();
}

void ForestPlanWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Return goes on from the review; nothing is written and nothing is left by it
    if (isReturn && m_frame->current() == Review)
        goOn();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dwc
