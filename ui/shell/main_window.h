// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/bridge/check_words.h"
#include "ui/bridge/engine.h"
#include "ui/settings/key_values.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QSettings>

class QStackedWidget;

namespace dwc {

class ConnectWizard;
class DevicesPage;
class DisableWizard;
class EnableWizard;
class ForestPlanWizard;
class HelpWindow;
class OverviewPage;
class PrerequisitesPage;
class ReadinessWizard;
class ReviewPage;
class RunsPage;
class SettingsPage;
class Sidebar;
class StatusLine;
class Toasts;
class WelcomePage;
class Wizard;

/// What the window is made with. All of it outlives the window.
struct WindowParts
{
    Theme &theme;
    Engine &engine;
    const ReportWords &words;
    const CheckWords &checkWords;
    QSettings &settings; ///< geometry, columns, appearance; nothing secret
};

/// The window: sidebar, pages, status line; wizards in their place. It lays out and navigates; what the pages
/// ask for is carried to the engine in the wire… functions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    /// Opens the profile of that name or file; empty: the one opened last, or the only one.
    void open(const QString &nameOrFile);
    void showConnect();
    /// The wizard of the prerequisites; needs an open profile.
    void showReadiness();
    /// The wizard that prepares the forest; needs an open profile.
    void showEnable();
    void showForestReview(); ///< the same, at the step that shows every change
    /// The wizard that leaves the feature; needs an open profile.
    void showDisable();
    Page page() const;
    /// Opens the help on the page for what is in front.
    void showHelp();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Places in m_frame.
    enum Frame {
        PagesFrame,
        ConnectFrame,
        WelcomeFrame,
        ReadinessFrame,
        EnableFrame,
        DisableFrame,
        ForestPlanFrame
    };

    void layOut();
    void addActions();
    void addViewMenu(QMenu *menu);
    void moveBetweenParts(int step);
    /// A wizard stands in its place from showing to leaving; then all it was told and heard ends.
    void putIn(Frame place, QWidget *wizard);
    void takeOut(Frame place);
    void leaveConnect();
    void leaveReadiness();
    HelpPage helpInFront() const;
    void leaveEnable();
    void wireDisable();
    void leaveDisable();
    void takePlanFile(const Plan &plan, const QString &path);
    void showForestPlan(const Plan &plan, const QString &path);
    void leaveForestPlan();
    /// The one that covers the pages, if one does.
    Wizard *openWizard() const;
    /// Whichever is in front.
    void leaveWizards();
    void takeLeft(const ApplyResult &result);
    void takeLeavingFailure(const Error &error); ///< the wizard that leaves is gone
    /// What came of a write whose wizard was left, and what of the forest still stands.
    void tellLeft(bool isBad, const QString &sentence);
    void chooseJoinTypes(const std::vector<TrustType> &joinTypes);
    void chooseAccount(const std::string &account);
    /// What the Enable wizard changed; false, and said there, when Settings has changes of its own.
    bool saveChosen(const Profile &profile, const QString &notKept);
    void tellEnableReading();
    void readIfForestIsNew();
    void chooseScheme(Scheme scheme);
    void restore();

    void wireEngine();
    void wireOverview();
    void wireDevices();
    void wireReview();
    void wireRuns();
    void wirePrerequisites();
    void wireChecks();
    bool isForestWritten() const;
    void wireForest();
    void wireEnable();
    void wireSettings();
    void wireConnect();
    void wireExports();
    void wireHelp();

    void takeProfiles(const std::vector<ProfileEntry> &entries);
    void takeProfile();
    void takeReading();
    void takeProgress(const Progress &progress);
    void takeActivity();
    void chooseScenario(Scenario scenario);
    void lead(Cure cure);
    void takeFailure(const Error &error);
    void takeApplied(const ApplyResult &result);
    void saveReport(const QString &path, const std::function<Result<void>(std::stop_token)> &exporter);
    void updateStatus();

    Theme &m_theme;
    Engine &m_engine;
    const ReportWords &m_words;
    const CheckWords &m_checkWords;
    QSettings &m_settings;

    QStackedWidget *m_frame; ///< by Frame
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    OverviewPage *m_overview;
    DevicesPage *m_devices;
    ReviewPage *m_review;
    RunsPage *m_runs;
    PrerequisitesPage *m_prerequisites;
    SettingsPage *m_settingsPage;
    ConnectWizard *m_connect = nullptr;       ///< made when it is opened, gone with its secrets when left
    ReadinessWizard *m_readiness = nullptr;   ///< made when it is opened
    EnableWizard *m_enable = nullptr;         ///< made when it is opened, gone with what was typed when left
    DisableWizard *m_disable = nullptr;       ///< made when it is opened
    ForestPlanWizard *m_forestPlan = nullptr; ///< made when such a plan is opened
    WelcomePage *m_welcome;
    StatusLine *m_status;
    Toasts *m_toasts;
    std::unique_ptr<HelpWindow> m_help;       ///< made when it is first asked for
    std::optional<KeyValues> m_connectValues; ///< of a wizard that was left, to go on with
    QString m_wanted;                         ///< what was asked to be opened at the start
    bool m_closing = false;                   ///< close as soon as the run in hand has ended
    bool m_started = false;
    bool m_isNew = false;        ///< the profile being saved came from the Connect wizard
    bool m_preparesThen = false; ///< once connected, the wizard that prepares the forest is wanted
    bool m_forestIsNew = false;  ///< something was prepared since both sides were read
    bool m_isLeaving = false;    ///< what is applied is the plan to leave
    bool m_forestStays = false;  ///< left before the forest's part was begun
    bool m_planIsOld = false;    ///< what is being saved decides otherwise than the plan shown
};

} // namespace dwc
