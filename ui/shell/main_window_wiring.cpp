// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secret.h"
#include "core/settings/secret_places.h"
#include "ui/devices/devices_page.h"
#include "ui/disable/disable_wizard.h"
#include "ui/overview/overview_page.h"
#include "ui/plan/review_page.h"
#include "ui/prerequisites/prerequisites_page.h"
#include "ui/runs/runs_page.h"
#include "ui/settings/settings_page.h"
#include "ui/setup/connect_wizard.h"
#include "ui/setup/welcome_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/run_card.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/toasts.h"

#include <QStackedWidget>

namespace dwc {

namespace {

Secret secretFrom(const QByteArray &typed)
{
    return Secret(typed.toStdString());
}

} // namespace

void MainWindow::wireEngine()
{
    connect(&m_engine, &Engine::profilesListed, this, &MainWindow::takeProfiles);
    connect(&m_engine, &Engine::profileChanged, this, &MainWindow::takeProfile);
    connect(&m_engine, &Engine::readingChanged, this, &MainWindow::takeReading);
    connect(&m_engine, &Engine::activityChanged, this, &MainWindow::takeActivity);
    connect(&m_engine, &Engine::progressed, this, &MainWindow::takeProgress);
    connect(&m_engine, &Engine::applied, this, &MainWindow::takeApplied);
    connect(&m_engine, &Engine::failed, this, &MainWindow::takeFailure);
    connect(&m_engine, &Engine::readFailed, this, [this](const Error &error) {
        m_overview->setFailure(error);
        m_devices->setFailure(error);
        m_review->setFailure(error);
    });
    connect(&m_engine, &Engine::applyFailed, this, [this](const Error &error) {
        if (!std::exchange(m_isLeaving, false))
            m_review->setApplyFailed(error);
        else if (m_disable && m_disable->isWriting())
            m_disable->setFailure(error);
        else
            takeLeavingFailure(error);
    });
    connect(&m_engine, &Engine::runsChanged, this, [this] {
        m_overview->setRuns(m_engine.runs());
        m_runs->setRuns(m_engine.runs());
        updateStatus();
    });
    connect(&m_engine, &Engine::entriesLoaded, this,
            [this](RunId run, const std::vector<JournalEntry> &entries) {
                m_runs->setEntries(run, std::make_shared<const std::vector<JournalEntry>>(entries));
            });
    connect(m_sidebar->runCard(), &RunCard::stopRequested, &m_engine, &Engine::stop);
    connect(m_sidebar, &Sidebar::profileRequested, this,
            [this](const QString &path) { m_engine.openProfile(path.toStdString()); });
    connect(m_sidebar, &Sidebar::newProfileRequested, this, &MainWindow::showConnect);
}

void MainWindow::wireOverview()
{
    connect(m_overview, &OverviewPage::readRequested, &m_engine, &Engine::read);
    connect(m_overview, &OverviewPage::reviewRequested, this, [this] { showPage(Page::Review); });
    connect(m_overview, &OverviewPage::devicesRequested, this, [this] { showPage(Page::Devices); });
    connect(m_overview, &OverviewPage::stateRequested, this, [this](DeviceState state) {
        m_devices->showState(state);
        showPage(Page::Devices);
    });
    connect(m_overview, &OverviewPage::runRequested, this, [this](qint64 run) {
        m_runs->selectRun(run);
        showPage(Page::Runs);
    });
    connect(m_overview, &OverviewPage::settingsRequested, this, [this] { showPage(Page::Settings); });
    connect(m_overview, &OverviewPage::prerequisitesRequested, this,
            [this] { showPage(Page::Prerequisites); });
    connect(m_overview, &OverviewPage::enableRequested, this, &MainWindow::showEnable);
}

void MainWindow::wireDevices()
{
    connect(m_devices, &DevicesPage::readRequested, &m_engine, &Engine::read);
    connect(m_devices, &DevicesPage::lastWrittenRequested, &m_engine, &Engine::loadLastWritten);
    connect(&m_engine, &Engine::lastWrittenLoaded, m_devices, &DevicesPage::setLastWritten);
    connect(m_devices, &DevicesPage::reviewRequested, this, [this](const QList<DeviceId> &devices) {
        if (!devices.isEmpty())
            m_review->showDevices(devices);
        showPage(Page::Review);
    });
}

void MainWindow::wireReview()
{
    connect(m_review, &ReviewPage::planAgainRequested, &m_engine, &Engine::read);
    connect(m_review, &ReviewPage::openPlanRequested, this,
            [this](const QString &path) { m_engine.readPlan(path.toStdString()); });
    connect(m_review, &ReviewPage::savePlanRequested, this,
            [this](const QString &path, const Plan &plan) { m_engine.writePlan(path.toStdString(), plan); });
    connect(&m_engine, &Engine::planRead, this, &MainWindow::takePlanFile);
    connect(&m_engine, &Engine::planWritten, this, [this](const QString &path) {
        m_toasts->tell(Tone::Success, tr("The plan is saved as %1").arg(path));
    });
    connect(m_review, &ReviewPage::applyRequested, &m_engine, &Engine::apply);
    connect(&m_engine, &Engine::answered, m_review, &ReviewPage::setAnswered);
    connect(m_review, &ReviewPage::stopRequested, this, [this] {
        m_sidebar->runCard()->setStopping();
        m_engine.stop();
    });
    connect(m_review, &ReviewPage::runRequested, this, [this](qint64 run) {
        m_runs->selectRun(run);
        showPage(Page::Runs);
    });
    connect(m_review, &ReviewPage::settingsRequested, this, [this] { showPage(Page::Settings); });
    connect(m_review, &ReviewPage::devicesRequested, this, [this](const QList<DeviceId> &devices) {
        m_devices->showDevices(devices);
        showPage(Page::Devices);
    });
}

void MainWindow::wireRuns()
{
    connect(m_runs, &RunsPage::entriesRequested, &m_engine, &Engine::loadEntries);
    connect(m_runs, &RunsPage::reviewRequested, this, [this] { showPage(Page::Review); });
    connect(m_runs, &RunsPage::retryRequested, this, [this](const QList<DeviceId> &devices) {
        m_review->showDevices(devices);
        showPage(Page::Review);
    });
}

void MainWindow::wireSettings()
{
    connect(m_settingsPage, &SettingsPage::saveRequested, this, [this](const Profile &profile) {
        m_planIsOld = true;
        m_engine.saveProfile(profile);
    });
    connect(&m_engine, &Engine::profileSaved, m_settingsPage, &SettingsPage::setSaved);
    connect(&m_engine, &Engine::profileSaved, this, [this] {
        if (std::exchange(m_planIsOld, false)) // the plan shown knows the rules before
            m_engine.read();
        if (!std::exchange(m_isNew, false))
            return;
        m_toasts->tell(Tone::Success, tr("Connected\nThe page Prerequisites tells what is still missing."));
        if (std::exchange(m_preparesThen, false))
            showEnable();
    });
    m_settingsPage->setAppearance(schemeIn(m_settings), densityIn(m_settings));
    m_settingsPage->setLanguage(languageIn(m_settings));
    connect(m_settingsPage, &SettingsPage::schemeChosen, this, &MainWindow::chooseScheme);
    connect(m_settingsPage, &SettingsPage::densityChosen, this, [this](Density density) {
        keepDensity(m_settings, density);
        m_theme.setDensity(density);
    });
    connect(m_settingsPage, &SettingsPage::languageChosen, this, [this](const QString &language) {
        keepLanguage(m_settings, language);
        m_toasts->tell(Tone::Info, tr("The language changes at the next start"));
    });
    connect(m_settingsPage, &SettingsPage::secretGiven, this,
            [this](SecretName name, const QByteArray &typed) {
                if (m_engine.profile())
                    m_engine.storeSecret(*m_engine.profile(), name, secretFrom(typed));
            });
    connect(&m_engine, &Engine::secretStored, this,
            [this] { m_toasts->tell(Tone::Success, tr("The secret is in the keychain")); });
    connect(m_settingsPage, &SettingsPage::connectRequested, this, &MainWindow::showConnect);
    connect(m_settingsPage, &SettingsPage::leaveRequested, this, &MainWindow::showDisable);
}

void MainWindow::chooseScheme(Scheme scheme)
{
    keepScheme(m_settings, scheme);
    m_theme.setScheme(scheme);
    m_settingsPage->setAppearance(scheme, m_theme.density());
}

void MainWindow::wireConnect()
{
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::showConnect);
    connect(m_welcome, &WelcomePage::prepareRequested, this, [this] {
        showConnect();
        m_preparesThen = true;
    });
    connect(m_welcome, &WelcomePage::openProfileRequested, this,
            [this](const QString &path) { m_engine.openProfile(path.toStdString()); });
}

void MainWindow::showConnect()
{
    leaveWizards();
    m_preparesThen = false;
    m_connect = new ConnectWizard(m_theme, m_words);
    if (m_connectValues)
        m_connect->setValues(*m_connectValues);
    putIn(ConnectFrame, m_connect);
    connect(m_connect, &ConnectWizard::cloudTestRequested, this,
            [this](const Profile &profile, const QByteArray &typed) {
                m_engine.testCloud(profile, secretFrom(typed));
            });
    connect(m_connect, &ConnectWizard::directoryTestRequested, this,
            [this](const Profile &profile, const QByteArray &typed) {
                m_engine.testDirectory(profile, secretFrom(typed));
            });
    connect(&m_engine, &Engine::cloudTested, m_connect, &ConnectWizard::setCloudTested);
    connect(&m_engine, &Engine::directoryTested, m_connect, &ConnectWizard::setDirectoryTested);
    connect(m_connect, &ConnectWizard::finished, this,
            [this](const Profile &profile, const QByteArray &signIn, const QByteArray &password) {
                std::vector<std::pair<SecretName, Secret>> secrets;
                if (!signIn.isEmpty()) // a key that is not encrypted has none
                    secrets.emplace_back(cloudSecretPlace(profile).name, secretFrom(signIn));
                secrets.emplace_back(SecretName::DirectoryPassword, secretFrom(password));
                m_isNew = true;
                m_engine.createProfile(profile, std::move(secrets));
            });
    connect(m_connect, &ConnectWizard::left, this, [this] {
        m_connectValues = m_connect->values(); // all but the secrets: they go with the wizard
        leaveConnect();
    });
    m_frame->setCurrentIndex(ConnectFrame);
}

void MainWindow::leaveConnect()
{
    if (!m_connect)
        return;
    takeOut(ConnectFrame);
    m_connect = nullptr;
    m_frame->setCurrentIndex(m_engine.profile() ? PagesFrame : WelcomeFrame);
}

void MainWindow::wireExports()
{
    connect(m_devices, &DevicesPage::exportRequested, this, &MainWindow::saveReport);
    connect(m_review, &ReviewPage::exportRequested, this, &MainWindow::saveReport);
    connect(m_runs, &RunsPage::exportRequested, this, &MainWindow::saveReport);
    connect(m_prerequisites, &PrerequisitesPage::exportRequested, this, &MainWindow::saveReport);
}

} // namespace dwc
