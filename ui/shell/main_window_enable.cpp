// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secret.h"
#include "ui/disable/disable_wizard.h"
#include "ui/enable/enable_wizard.h"
#include "ui/enable/enable_words.h"
#include "ui/enable/forest_plan_wizard.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/toasts.h"

#include <QStackedWidget>

namespace dwc {

namespace {

QString keyOf(const Profile &profile, const char *what)
{
    return QStringLiteral("enable/%1/%2")
        .arg(QString::fromStdString(guidText(profile.id.bytes)), QString::fromLatin1(what));
}

EnableWizard::Place placeIn(const QSettings &settings, const Profile &profile)
{
    EnableWizard::Place place;
    place.step = settings.value(keyOf(profile, "step"), 0).toInt();
    const std::string choice = settings.value(keyOf(profile, "permissions")).toString().toStdString();
    place.permissions = permissionProfileFrom(choice).value_or(place.permissions);
    place.domain = settings.value(keyOf(profile, "domain")).toString().toStdString();
    place.devicesChosen = settings.value(keyOf(profile, "devicesChosen")).toBool();
    place.connectionPoint = settings.value(keyOf(profile, "connectionPoint"), false).toBool();
    return place;
}

void keepPlace(QSettings &settings, const Profile &profile, const EnableWizard::Place &place)
{
    const std::string_view choice = choiceOf(place.permissions);
    settings.setValue(keyOf(profile, "step"), place.step);
    settings.setValue(keyOf(profile, "permissions"),
                      QString::fromUtf8(choice.data(), qsizetype(choice.size())));
    settings.setValue(keyOf(profile, "domain"), QString::fromStdString(place.domain));
    settings.setValue(keyOf(profile, "devicesChosen"), place.devicesChosen);
    settings.setValue(keyOf(profile, "connectionPoint"), place.connectionPoint);
}

} // namespace

/// By the wizard that is open, which tells what came of it. One left while it wrote tells nothing.
bool MainWindow::isForestWritten() const
{
    return (m_enable && m_enable->isWriting()) || (m_forestPlan && m_forestPlan->isWriting()) ||
           (m_disable && m_disable->isWriting());
}

void MainWindow::wireForest()
{
    connect(&m_engine, &Engine::forestPrepared, this, [this](const ForestResult &result) {
        m_forestIsNew |= result.report.written > 0;
        if (isForestWritten())
            return;
        // left while it was written
        m_toasts->tell(result.report.failed > 0 ? Tone::Danger : Tone::Info, resultSentence(result));
        readIfForestIsNew();
    });
    connect(&m_engine, &Engine::forestPrepareFailed, this, [this](const Error &error) {
        m_forestIsNew = true; // it may have broken off in between
        if (isForestWritten())
            return;
        takeFailure(error);
        readIfForestIsNew();
    });
}

void MainWindow::showForestReview()
{
    if (!m_engine.profile())
        return;
    leaveEnable(); // which keeps its place
    EnableWizard::Place place = placeIn(m_settings, *m_engine.profile());
    place.step = EnableWizard::kReviewStep;
    keepPlace(m_settings, *m_engine.profile(), place);
    showEnable();
}

void MainWindow::showEnable()
{
    if (!m_engine.profile())
        return;
    leaveWizards();
    m_enable = new EnableWizard(m_theme, m_checkWords, m_words, *m_engine.profile());
    putIn(EnableFrame, m_enable);
    wireEnable();
    m_enable->setBusy(m_engine.activity() != Activity::Idle);
    m_frame->setCurrentIndex(EnableFrame);
    m_enable->begin(placeIn(m_settings, *m_engine.profile()));
    tellEnableReading();
}

void MainWindow::tellEnableReading()
{
    const auto &outlook = m_engine.reading().outlook;
    if (!m_enable || !outlook)
        return;
    m_enable->setLastRead({outlook->cloud, outlook->directory});
    if (outlook->cloud)
        m_enable->setFormer(foreignByJoin(outlook->match, *outlook->cloud));
}

void MainWindow::wireEnable()
{
    connect(m_enable, &EnableWizard::lookRequested, &m_engine, &Engine::lookAtForest);
    connect(m_enable, &EnableWizard::scopeChosen, this, &MainWindow::chooseJoinTypes);
    connect(m_enable, &EnableWizard::accountSearched, &m_engine, &Engine::findAccounts);
    connect(m_enable, &EnableWizard::accountChosen, this, &MainWindow::chooseAccount);
    connect(&m_engine, &Engine::accountsFound, m_enable, &EnableWizard::setAccountsFound);
    connect(&m_engine, &Engine::accountSearchFailed, m_enable, &EnableWizard::setAccountSearchFailure);
    connect(m_enable, &EnableWizard::writeRequested, this,
            [this](const PreparationRequest &request, const QByteArray &typed) {
                m_engine.prepareForest(request, Secret(typed.toStdString()));
            });
    connect(m_enable, &EnableWizard::stopRequested, &m_engine, &Engine::stop);
    connect(m_enable, &EnableWizard::checkRequested, &m_engine, &Engine::check);
    connect(m_enable, &EnableWizard::cureRequested, this, &MainWindow::lead);
    connect(m_enable, &EnableWizard::exportRequested, this, &MainWindow::saveReport);
    connect(m_enable, &EnableWizard::planSaveRequested, this,
            [this](const QString &path, const Plan &plan) { m_engine.writePlan(path.toStdString(), plan); });
    connect(&m_engine, &Engine::planWritten, m_enable, [this](const QString &path) {
        m_enable->tell(Tone::Success, tr("The plan is saved as %1").arg(path), {});
    });
    connect(m_enable, &EnableWizard::left, this, &MainWindow::leaveEnable);
    connect(m_enable, &EnableWizard::finished, this, [this] {
        m_forestIsNew = true; // a preview is of now
        const Profile profile = *m_engine.profile();
        leaveEnable();
        keepPlace(m_settings, profile, {});
        showPage(Page::Review);
    });
    connect(&m_engine, &Engine::forestLooked, m_enable, &EnableWizard::setLook);
    connect(&m_engine, &Engine::forestLookFailed, m_enable, &EnableWizard::setLookFailure);
    connect(&m_engine, &Engine::forestPrepared, m_enable, &EnableWizard::setResult);
    connect(&m_engine, &Engine::forestPrepareFailed, m_enable, &EnableWizard::setFailure);
    connect(&m_engine, &Engine::checksStarted, m_enable, &EnableWizard::setStarted);
    connect(&m_engine, &Engine::checkDone, m_enable,
            [this](const Check *check, const CheckResult &result) { m_enable->setDone(*check, result); });
    connect(&m_engine, &Engine::checksFinished, m_enable, &EnableWizard::setFinished);
    connect(&m_engine, &Engine::checksFailed, m_enable, &EnableWizard::setFinished);
}

void MainWindow::chooseJoinTypes(const std::vector<TrustType> &joinTypes)
{
    Profile profile = *m_engine.profile();
    profile.rules.scope.trustTypes = joinTypes;
    if (saveChosen(profile, tr("The devices chosen are not kept: Settings has changes that are not saved")))
        m_planIsOld = true;
}

void MainWindow::chooseAccount(const std::string &account)
{
    Profile profile = *m_engine.profile();
    profile.directory.connectorAccount = account == profile.directory.user ? std::string() : account;
    saveChosen(profile, tr("The account chosen is not kept: Settings has changes that are not saved"));
}

bool MainWindow::saveChosen(const Profile &profile, const QString &notKept)
{
    if (m_settingsPage->hasChanges()) { // saving here would lose them
        m_enable->tell(Tone::Warning, notKept,
                       tr("Leave the wizard, save or discard them there, and choose again."));
        return false;
    }
    m_engine.saveProfile(profile);
    return true;
}

void MainWindow::leaveEnable()
{
    if (!m_enable)
        return;
    if (const auto &profile = m_engine.profile())
        keepPlace(m_settings, *profile, m_enable->place());
    m_engine.stopForestLook();
    m_engine.stopAccountSearch();
    takeOut(EnableFrame);
    m_enable = nullptr;
    readIfForestIsNew();
}

void MainWindow::readIfForestIsNew()
{
    if (m_forestIsNew && m_engine.activity() == Activity::Idle) {
        m_forestIsNew = false;
        m_engine.read();
    }
}

} // namespace dwc
