// SPDX-License-Identifier: Apache-2.0
#include "core/base/printable.h"
#include "ui/devices/device_table.h"
#include "ui/devices/devices_page.h"
#include "ui/disable/disable_wizard.h"
#include "ui/enable/enable_wizard.h"
#include "ui/enable/forest_plan_wizard.h"
#include "ui/overview/overview_page.h"
#include "ui/plan/review_page.h"
#include "ui/prerequisites/prerequisites_page.h"
#include "ui/prerequisites/readiness_wizard.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_page.h"
#include "ui/settings/settings_page.h"
#include "ui/setup/connect_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/progress_words.h"
#include "ui/shell/run_card.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/toasts.h"
#include "ui/widgets/wizard.h"

#include <QDateTime>
#include <QLocale>
#include <QStackedWidget>

namespace dwc {

namespace {

const QString kLastProfileKey = QStringLiteral("window/profile");

QString shown(const std::string &foreign)
{
    return QString::fromStdString(printable(foreign, 120));
}

QString timeOf(Moment moment)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.ms);
    const bool isToday = at.date() == QDate::currentDate();
    return isToday ? QLocale().toString(at.time(), QLocale::ShortFormat)
                   : QLocale().toString(at, QLocale::ShortFormat);
}

QString transportOf(const DirectorySettings &directory)
{
    switch (directory.transport) {
    case Transport::Ldaps: return QStringLiteral("LDAPS");
    case Transport::StartTls: return QStringLiteral("StartTLS");
    case Transport::Sasl: return QStringLiteral("SASL");
    }
    return {};
}

} // namespace

void MainWindow::takeProfiles(const std::vector<ProfileEntry> &entries)
{
    m_sidebar->setProfiles(entries);
    if (m_started)
        return;
    m_started = true;
    QString wanted = m_wanted.isEmpty() ? m_settings.value(kLastProfileKey).toString() : m_wanted;
    const auto isListed = [&](const ProfileEntry &entry) {
        return QString::fromStdString(entry.path) == wanted;
    };
    if (m_wanted.isEmpty() && std::none_of(entries.begin(), entries.end(), isListed))
        wanted = entries.empty() ? QString() : QString::fromStdString(entries.front().path);
    if (wanted.isEmpty())
        m_frame->setCurrentIndex(WelcomeFrame);
    else
        m_engine.openProfile(wanted.toStdString());
}

void MainWindow::takeProfile()
{
    const auto &profile = m_engine.profile();
    m_sidebar->setProfile(profile);
    if (!profile)
        return;
    leaveConnect();
    if (m_readiness)
        m_readiness->setProfile(*profile);
    if (m_enable)
        m_enable->setProfile(*profile);
    if (m_disable)
        m_disable->setProfile(*profile);
    m_frame->setCurrentIndex(m_forestPlan  ? ForestPlanFrame
                             : m_disable   ? DisableFrame
                             : m_enable    ? EnableFrame
                             : m_readiness ? ReadinessFrame
                                           : PagesFrame);
    m_settings.setValue(kLastProfileKey, QString::fromStdString(profile->place.path));
    setWindowTitle(tr("%1 - Device Writeback Console").arg(shown(profile->name)));
    m_overview->setProfile(*profile);
    m_prerequisites->setProfile(*profile);
    m_settingsPage->setProfile(*profile);
    updateStatus();
    // what is chosen in the wizard that prepares is saved, and read once the forest is prepared
    if (!m_engine.reading().outlook && !m_enable)
        m_engine.read();
}

void MainWindow::takeReading()
{
    const auto &outlook = m_engine.reading().outlook;
    m_overview->setReading(outlook, m_engine.reading().tookMs);
    m_review->setReading(outlook);
    m_sidebar->setCount(Page::Review, outlook ? qint64(outlook->plan.totals.changes()) : -1);
    m_sidebar->setCount(Page::Devices, outlook ? qint64(outlook->plan.totals.cloudDevices) : -1);
    updateStatus();
    if (!outlook) {
        m_devices->setReading(nullptr);
        m_settingsPage->setLastRead({});
        return;
    }
    m_settingsPage->setLastRead({outlook->cloud, outlook->directory});
    tellEnableReading();
    using Table = std::shared_ptr<const DeviceTable>;
    m_engine.run<Table>([outlook](std::stop_token stop) { return DeviceTable::make(outlook, stop); },
                        [this, outlook](Result<Table> table) {
                            if (m_engine.reading().outlook != outlook)
                                return;
                            if (table)
                                m_devices->setReading(*table);
                            else
                                m_devices->setFailure(table.error());
                        });
}

void MainWindow::takeProgress(const Progress &progress)
{
    m_sidebar->runCard()->setProgress(progress);
    if (m_engine.activity() == Activity::Preparing) {
        if (m_enable)
            m_enable->setProgress(progress);
        if (m_forestPlan)
            m_forestPlan->setProgress(progress);
        if (m_disable)
            m_disable->setProgress(progress);
        return;
    }
    if (m_engine.activity() == Activity::Applying) {
        if (!m_isLeaving)
            m_review->setApplying(progress);
        else if (m_disable)
            m_disable->setProgress(progress);
        return;
    }
    const QString words = wordsOf(progress);
    m_overview->setLoading(words);
    m_devices->setLoading(words);
    m_review->setLoading(words);
}

void MainWindow::takeActivity()
{
    if (m_enable)
        m_enable->setBusy(m_engine.activity() != Activity::Idle);
    if (m_forestPlan)
        m_forestPlan->setBusy(m_engine.activity() != Activity::Idle);
    if (m_disable)
        m_disable->setBusy(m_engine.activity() != Activity::Idle);
    if (m_engine.activity() != Activity::Idle) {
        takeProgress({Stage::SignIn, 0, 0});
        return;
    }
    m_sidebar->runCard()->setIdle(m_engine.profile());
    if (m_closing)
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::takeApplied(const ApplyResult &result)
{
    if (std::exchange(m_isLeaving, false)) {
        takeLeft(result);
        return;
    }
    m_review->setApplied(result);
    if (!result.guards.empty() || m_closing)
        return;
    const auto written = qint64(result.report.written), failed = qint64(result.report.failed);
    m_toasts->tell(
        failed ? Tone::Danger : Tone::Success,
        failed ? tr("%1 written, %2 failed").arg(QLocale().toString(written), QLocale().toString(failed))
               : tr("%n objects written", nullptr, int(written)));
}

void MainWindow::takeFailure(const Error &error)
{
    const QString message = QString::fromStdString(m_words.message(error));
    const QString advice = QString::fromStdString(m_words.advice(error));
    m_toasts->tell(Tone::Danger, message + QLatin1Char('\n') + advice);
    if (m_connect)
        m_connect->setFailure(error);
    if (Wizard *open = openWizard())
        open->tell(Tone::Danger, message, advice);
    if (!m_engine.profile() && !m_connect)
        m_frame->setCurrentIndex(WelcomeFrame);
}

void MainWindow::saveReport(const QString &path, const std::function<Result<void>(std::stop_token)> &exporter)
{
    struct Written
    {
    };
    m_engine.run<Written>(
        [exporter](std::stop_token stop) -> Result<Written> {
            if (const auto done = exporter(std::move(stop)); !done)
                return tl::unexpected(done.error());
            return Written{};
        },
        [this, path](Result<Written> written) {
            Wizard *open = openWizard();
            if (!written)
                takeFailure(written.error());
            else if (open) // it hides what is told over the pages
                open->tell(Tone::Success, tr("Saved as %1").arg(path), {});
            else
                m_toasts->tell(Tone::Success, tr("Saved as %1").arg(path));
        });
}

void MainWindow::updateStatus()
{
    const auto &profile = m_engine.profile();
    if (!profile) {
        m_status->setParts({{tr("No profile is open"), Page::Settings}});
        return;
    }
    const auto &outlook = m_engine.reading().outlook;
    const auto &runs = m_engine.runs();
    const QString tenant = outlook && !outlook->cloudIdentity.tenantName.empty()
                               ? shown(outlook->cloudIdentity.tenantName)
                               : QString::fromStdString(profile->cloud.tenant.text());
    const QString domain = shown(profile->directory.domain);
    const QString forest = outlook ? tr("%1 on %2, %3")
                                         .arg(domain, shown(outlook->directoryIdentity.dnsHostName),
                                              transportOf(profile->directory))
                                   : domain;
    QString last = tr("Never written");
    if (!runs.empty()) {
        const QString words = runs.front().failed       ? tr("%n failed", nullptr, int(runs.front().failed))
                              : isTrouble(runs.front()) ? resultText(runs.front())
                                                        : tr("no failures");
        last = tr("Last run %1, %2 written, %3")
                   .arg(timeOf(runs.front().start.started),
                        QLocale().toString(qulonglong(runs.front().written)), words);
    }
    m_status->setParts({{tenant, Page::Overview},
                        {forest, Page::Overview},
                        {tr("Signed in as %1").arg(shown(profile->directory.user)), Page::Settings},
                        {last, Page::Runs}});
}

} // namespace dwc
