// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/readiness_wizard.h"

#include "ui/prerequisites/check_view.h"
#include "ui/prerequisites/checks_step.h"
#include "ui/prerequisites/result_step.h"
#include "ui/prerequisites/scenario_step.h"
#include "ui/prerequisites/scenarios.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace dwc {

namespace {

/// What needs somebody, or how much passed when nothing does.
QString briefOf(CheckCounts counts)
{
    CheckCounts loud = counts;
    loud.byState[std::size_t(CheckState::Passed)] = loud.byState[std::size_t(CheckState::NotNeeded)] = 0;
    counts.byState[std::size_t(CheckState::NotNeeded)] = 0;
    return countsText(loud.answered() > 0 ? loud : counts);
}

} // namespace

ReadinessWizard::ReadinessWizard(Theme &theme, const CheckWords &words, const ReportWords &reportWords,
                                 const Profile &profile, QWidget *parent)
    : Wizard(theme, tr("Prerequisites"), tr("What is missing, and the cure"), parent), m_theme(theme),
      m_words(words), m_reportWords(reportWords), m_profile(profile)
{
    frame()->setNote(tr("The checks only read. Warnings let you go on; what failed is put right first."));
    addSteps();
    m_scenario->setScenario(profile.scenario);
    refresh();
}

void ReadinessWizard::addSteps()
{
    m_scenario = new ScenarioStep(m_theme, m_answers, m_words);
    connect(m_scenario, &ScenarioStep::chosen, this, &ReadinessWizard::scenarioChosen);
    addStep(m_scenario, tr("Purpose"), tr("What do you want the devices for?"),
            tr("Device writeback serves two purposes only. What you choose decides which checks matter, and "
               "never "
               "what is written."));
    addStep(
        new ChecksStep(m_theme, m_answers, m_words, {CheckArea::Cloud}), tr("Cloud"),
        tr("Does the tenant let the console read?"),
        tr("The console reads devices and their owners from Microsoft Entra ID. Without a licence and the "
           "permissions for it there is nothing to write back."));
    addStep(new ChecksStep(m_theme, m_answers, m_words, {CheckArea::Directory, CheckArea::Forest}),
            tr("Directory"), tr("Is the forest ready to receive devices?"),
            tr("A controller has to answer over a protected connection, and the schema has to know what a "
               "device is. "
               "The forest has to say where devices stand, or nobody who looks for them finds them."));
    auto *permissions =
        new ChecksStep(m_theme, m_answers, m_words, {CheckArea::Permissions, CheckArea::Writers});
    addStep(permissions, tr("Permissions"), tr("May the account write, and does nobody else?"),
            tr("Rights too few stop the run in its middle, rights too many are a danger of their own. Two "
               "writers undo "
               "each other's work; another one stands in the way of the first run, not of this wizard."));
    connect(permissions->panel()->model(), &CheckModel::otherWriterToggled, this, [this](bool isOff) {
        m_otherWriterIsOff = isOff;
        request(checksIn(std::array{CheckArea::Writers}));
    });
    addResult();
}

void ReadinessWizard::addStep(ChecksStep *step, const QString &name, const QString &heading,
                              const QString &line)
{
    step->setObjectName(QStringLiteral("checksStep%1").arg(m_steps.size()));
    m_steps.push_back(step);
    frame()->addStep(name, heading, line, step, tr("Continue"));
    connect(step, &ChecksStep::againRequested, this, &ReadinessWizard::request);
    connect(step, &ChecksStep::reportRequested, this, [this] { frame()->setCurrent(int(m_steps.size())); });
    connect(step->panel(), &ChecksPanel::cureRequested, this, &ReadinessWizard::cureRequested);
}

void ReadinessWizard::addResult()
{
    m_result = new ResultStep(m_theme, m_answers, m_words);
    m_result->setObjectName(QStringLiteral("resultStep"));
    frame()->addStep(tr("Result"), tr("The report"),
                     tr("Give the report to whoever puts the rest right, or come back to it on the page "
                        "Prerequisites."),
                     m_result, tr("Finish"));
    connect(m_result->panel(), &ChecksPanel::againRequested, this, &ReadinessWizard::request);
    connect(m_result->panel(), &ChecksPanel::cureRequested, this, &ReadinessWizard::cureRequested);
    connect(m_result, &ResultStep::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(textOf(report())); });
    connect(m_result, &ResultStep::saveRequested, this, [this](const QString &path) {
        Q_EMIT exportRequested(path, exportReport(report(), m_reportWords, path));
    });
}

void ReadinessWizard::begin()
{
    frame()->setCurrent(0);
}

void ReadinessWizard::setProfile(const Profile &profile)
{
    const bool hasOtherAim = m_profile.scenario != profile.scenario;
    m_profile = profile;
    m_scenario->setScenario(profile.scenario);
    if (!hasOtherAim)
        return;
    m_answers.clear(); // what is needed depends on it
    layOut();
    enter(frame()->current());
}

void ReadinessWizard::request(std::vector<const Check *> wanted)
{
    Q_EMIT checkRequested({std::move(wanted), m_otherWriterIsOff});
}

void ReadinessWizard::setStarted(const CheckRequest &request)
{
    m_answers.begin(request);
    layOut();
}

void ReadinessWizard::setDone(const Check &check, const CheckResult &result)
{
    m_answers.take(check, result);
    for (ChecksStep *step : m_steps)
        step->panel()->changed(&check);
    m_result->panel()->changed(&check);
    refresh();
}

void ReadinessWizard::setFinished()
{
    m_answers.end();
    layOut();
    if (frame()->nextButton()->isEnabled() && (!focusWidget() || !focusWidget()->isEnabled()))
        frame()->nextButton()->setFocus(Qt::OtherFocusReason);
}

void ReadinessWizard::layOut()
{
    for (ChecksStep *step : m_steps)
        step->panel()->layOut();
    m_result->panel()->layOut();
    refresh();
}

void ReadinessWizard::tell(Tone tone, const QString &sentence, const QString &line)
{
    m_scenario->setScenario(m_profile.scenario); // as it is kept, if it could not be saved otherwise
    Wizard::tell(tone, sentence, line);
}

void ReadinessWizard::enter(int step)
{
    refresh();
    if (step < int(m_steps.size()) && !m_steps[std::size_t(step)]->isAnswered())
        request(checksIn(m_steps[std::size_t(step)]->areas()));
    if (step == int(m_steps.size()))
        requestUnanswered();
    if (step == int(m_steps.size()) && m_result->panel()->model()->worst())
        m_result->panel()->view()->choose(m_result->panel()->model()->worst());
    if (frame()->nextButton()->isEnabled())
        frame()->nextButton()->setFocus(Qt::OtherFocusReason);
    else
        m_steps[std::size_t(step)]->panel()->view()->setFocus(Qt::OtherFocusReason);
}

/// Pages that were skipped belong into the report, too.
void ReadinessWizard::requestUnanswered()
{
    std::vector<const Check *> unanswered;
    for (const CheckAnswer &answer : m_answers.all()) {
        if (!answer.result)
            unanswered.push_back(answer.check);
    }
    if (!unanswered.empty())
        request(std::move(unanswered));
}

void ReadinessWizard::press(int step)
{
    if (step == int(m_steps.size()))
        Q_EMIT finished();
    else if (m_steps[std::size_t(step)]->mayContinue())
        frame()->setCurrent(step + 1);
}

void ReadinessWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && frame()->nextButton()->isEnabled())
        press(frame()->current()); // from the list, too
    else
        QWidget::keyPressEvent(event);
}

void ReadinessWizard::refresh()
{
    const bool isBusy = m_answers.count().running > 0;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->refresh();
        m_steps[i]->panel()->setBusy(isBusy);
        frame()->setStepValue(int(i), m_steps[i] == m_scenario
                                          ? shortNameOf(m_profile.scenario)
                                          : briefOf(m_answers.count(m_steps[i]->areas())));
        frame()->setStepDone(int(i), m_steps[i]->mayContinue() &&
                                         m_answers.count(m_steps[i]->areas()).of(CheckState::Failed) == 0);
    }
    m_result->refresh();
    m_result->panel()->setBusy(isBusy);
    const auto current = std::size_t(std::max(0, frame()->current()));
    if (current < m_steps.size())
        frame()->setMayContinue(m_steps[current]->mayContinue(), m_steps[current]->reason());
    else
        frame()->setMayContinue(true);
}

CheckReport ReadinessWizard::report() const
{
    return reportOf(m_answers, m_profile.name, QDateTime::currentDateTime(), m_words);
}

} // namespace dwc
