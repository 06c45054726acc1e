// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overview_page.h"
#include "ui/prerequisites/check_look.h"
#include "ui/prerequisites/check_report.h"
#include "ui/prerequisites/prerequisites_page.h"
#include "ui/prerequisites/readiness_wizard.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/toasts.h"

#include <QStackedWidget>

namespace dwc {

void MainWindow::wirePrerequisites()
{
    connect(m_prerequisites, &PrerequisitesPage::checkRequested, &m_engine, &Engine::check);
    connect(m_prerequisites, &PrerequisitesPage::stopRequested, &m_engine, &Engine::stopChecks);
    connect(m_prerequisites, &PrerequisitesPage::scenarioChosen, this, &MainWindow::chooseScenario);
    connect(m_prerequisites, &PrerequisitesPage::cureRequested, this, &MainWindow::lead);
    connect(m_prerequisites, &PrerequisitesPage::guideRequested, this, &MainWindow::showReadiness);
}

void MainWindow::showReadiness()
{
    if (!m_engine.profile())
        return;
    leaveWizards();
    m_readiness = new ReadinessWizard(m_theme, m_checkWords, m_words, *m_engine.profile());
    putIn(ReadinessFrame, m_readiness);
    connect(m_readiness, &ReadinessWizard::checkRequested, &m_engine, &Engine::check);
    connect(m_readiness, &ReadinessWizard::scenarioChosen, this, &MainWindow::chooseScenario);
    connect(m_readiness, &ReadinessWizard::cureRequested, this, &MainWindow::lead);
    connect(m_readiness, &ReadinessWizard::exportRequested, this, &MainWindow::saveReport);
    connect(m_readiness, &ReadinessWizard::left, this, &MainWindow::leaveReadiness);
    connect(m_readiness, &ReadinessWizard::finished, this, &MainWindow::leaveReadiness);
    connect(&m_engine, &Engine::checksStarted, m_readiness, &ReadinessWizard::setStarted);
    connect(&m_engine, &Engine::checkDone, m_readiness,
            [this](const Check *check, const CheckResult &result) { m_readiness->setDone(*check, result); });
    connect(&m_engine, &Engine::checksFinished, m_readiness, &ReadinessWizard::setFinished);
    connect(&m_engine, &Engine::checksFailed, m_readiness, &ReadinessWizard::setFinished);
    m_frame->setCurrentIndex(ReadinessFrame);
    m_readiness->begin();
}

void MainWindow::leaveReadiness()
{
    if (!m_readiness)
        return;
    takeOut(ReadinessFrame);
    m_readiness = nullptr;
}

void MainWindow::wireChecks()
{
    connect(&m_engine, &Engine::checksStarted, m_prerequisites, &PrerequisitesPage::setStarted);
    connect(&m_engine, &Engine::checkDone, this, [this](const Check *check, const CheckResult &result) {
        m_prerequisites->setDone(*check, result);
    });
    const auto showFailed = [this] {
        const auto failed = qint64(m_prerequisites->failed());
        m_sidebar->setCount(Page::Prerequisites, failed > 0 ? failed : -1);
        const auto ended = [this](CheckState state) { return m_prerequisites->ended(state); };
        const Verdict verdict = m_prerequisites->verdict();
        const bool isReady = verdict.readiness == Readiness::Ready;
        const CheckLook look = lookOf(verdict.readiness);
        m_overview->setChecks({ended(CheckState::Passed), ended(CheckState::Warning), std::uint64_t(failed),
                               ended(CheckState::Unknown), m_prerequisites->lastAt(),
                               isReady ? QString() : verdictText(verdict), look.icon, look.ink});
    };
    connect(&m_engine, &Engine::checksFinished, this, [this, showFailed] {
        m_prerequisites->setFinished();
        showFailed();
    });
    connect(&m_engine, &Engine::checksFailed, this, [this, showFailed](const Error &error) {
        m_prerequisites->setFailure(error);
        showFailed();
        takeFailure(error);
    });
    connect(&m_engine, &Engine::profileChanged, this, showFailed);
}

void MainWindow::chooseScenario(Scenario scenario)
{
    if (!m_engine.profile())
        return;
    if (m_settingsPage->hasChanges()) { // saving here would lose them
        m_toasts->tell(Tone::Warning,
                       tr("Settings has changes that are not saved\nSave or discard them there first."));
        leaveReadiness();
        showPage(Page::Settings);
        return;
    }
    Profile profile = *m_engine.profile();
    profile.scenario = scenario;
    m_engine.saveProfile(profile);
}

void MainWindow::lead(Cure cure)
{
    if (cure != Cure::None)
        leaveWizards();
    if (cure == Cure::Connect)
        showConnect();
    else if (cure == Cure::Settings)
        showPage(Page::Settings);
    else if (cure == Cure::Prepare)
        showEnable();
    else if (cure == Cure::ConnectionPoint)
        showForestReview();
}

} // namespace dwc
