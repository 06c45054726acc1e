// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/backend.h"
#include "ui/bridge/worker.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace dwc {

/// What the worker is at. Small things (loading runs, saving) count as Idle: nobody waits for them.
enum class Activity : std::uint8_t { Idle, Reading, Applying, Preparing };

/// One look at both sides: never changed, shared by every page that shows it.
struct Reading
{
    std::shared_ptr<const Outlook> outlook;
    qint64 tookMs = 0;
};

/// Result<void> as a value, so that every task has one.
struct Nothing
{
};
inline Result<Nothing> valueOf(const Result<void> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return Nothing{};
}

/// The window's one way to the core: requests go to a worker thread, prerequisite checks to one of their own,
/// and values come back as events of the thread it lives in. Pages do not know it; the shell wires them to
/// it.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(std::unique_ptr<Backend> backend, QObject *parent = nullptr);
    ~Engine() override;

    const std::optional<Profile> &profile() const { return m_profile; }
    const Reading &reading() const { return m_reading; } ///< without outlook: nothing read yet
    Activity activity() const { return m_activity; }
    const std::vector<RunRecord> &runs() const { return m_runs; }

    void listProfiles();
    void openProfile(const std::string &nameOrFile);
    void saveProfile(const Profile &profile);
    /// Of the profile that is open, which is then as its file says.
    void endSchedule();
    /// A profile and its secrets, then opened.
    void createProfile(const Profile &profile, std::vector<std::pair<SecretName, Secret>> secrets);
    void storeSecret(const Profile &profile, SecretName name, Secret secret);
    void read();
    void apply(ApplyRequest request);
    /// Of what activity() names, also while it still waits for its turn; it ends as soon as that can end
    /// cleanly.
    void stop();
    void loadRuns();
    void loadEntries(RunId run);
    void loadLastWritten(const ObjectGuid &object, const std::vector<std::string> &attributes);
    void testCloud(const Profile &profile, Secret secret);
    void testDirectory(const Profile &profile, Secret secret);
    /// Runs prerequisite checks of the profile, beside whatever else is in hand; an order of checks in hand
    /// ends, and what it would still tell is dropped.
    void check(const CheckRequest &request);
    /// Of the checks alone. They end as soon as that can end cleanly.
    void stopChecks();
    bool isChecking() const { return m_checks.has_value(); }
    void readPlan(const std::string &path);
    void writePlan(const std::string &path, const Plan &plan);
    /// What preparing the forest would write; an older look that is not answered yet ends, unheard.
    void lookAtForest(const PreparationWish &wish);
    /// The same for a saved plan of the forest's own objects (isForestPlan()).
    void lookAtForestPlan(const Plan &file);
    /// What taking the preparation back would write.
    void lookAtRemoval(const RemovalQuestion &question, Secret password);
    void stopForestLook();
    bool isLookingAtForest() const { return m_forestLook.has_value(); }
    void prepareForest(const PreparationRequest &request, Secret password);
    /// Accounts by the beginning of a name; an older search that is not answered yet ends, unheard.
    void findAccounts(const QString &name);
    void stopAccountSearch();
    /// The plan to leave the feature by this choice (core/plan/make_plan.h); an older look that is not
    /// answered yet ends, unheard. The reading stays as it is.
    void lookAtLeaving(const std::string &choice);
    void stopLeavingLook();
    bool isLookingAtLeaving() const { return m_leavingLook.has_value(); }

    /// Any other blocking work, such as an export; `done` is called in this object's thread, unless it is
    /// gone.
    template <class T>
    void run(std::function<Result<T>(std::stop_token)> work, std::function<void(Result<T>)> done)
    {
        start<T>(
            [work = std::move(work)](std::stop_token stop, const ProgressFunction &) { return work(stop); },
            std::move(done));
    }

Q_SIGNALS:
    void profilesListed(const std::vector<dwc::ProfileEntry> &entries);
    void profileChanged();
    void activityChanged();
    void stopAsked(); ///< of what reads or writes
    void progressed(const dwc::Progress &progress);
    void readingChanged();
    void readFailed(const dwc::Error &error);
    /// While a plan is applied, a few times a second; those of the last moments come with the result alone.
    void answered(const std::vector<dwc::Answer> &answers);
    void applied(const dwc::ApplyResult &result);
    void applyFailed(const dwc::Error &error);
    void runsChanged();
    void entriesLoaded(dwc::RunId run, const std::vector<dwc::JournalEntry> &entries);
    void lastWrittenLoaded(const dwc::ObjectGuid &object, const dwc::LastWritten &values);
    void cloudTested(const dwc::Result<dwc::CloudIdentity> &answer);
    void directoryTested(const dwc::Result<dwc::DirectoryIdentity> &answer);
    void checksStarted(const dwc::CheckRequest &request);
    void checkDone(const dwc::Check *check, const dwc::CheckResult &result);
    void checksFinished(); ///< whether all was told or it was stopped
    void checksFailed(const dwc::Error &error);
    void planRead(const dwc::Plan &plan, const QString &path);
    void planWritten(const QString &path);
    void profileSaved();
    void secretStored();
    void forestLooked(const dwc::PreparationWish &wish, const dwc::ForestLook &look);
    void forestLookFailed(const dwc::Error &error);
    void forestPlanLooked(const dwc::ForestLook &look);
    void forestPlanLookFailed(const dwc::Error &error);
    void removalLooked(const dwc::RemovalQuestion &question, const dwc::ForestLook &look);
    void removalLookFailed(const dwc::Error &error);
    void accountsFound(const QString &name, const dwc::FoundAccounts &found);
    void accountSearchFailed(const dwc::Error &error);
    void forestPrepared(const dwc::ForestResult &result);
    void forestPrepareFailed(const dwc::Error &error);
    void leavingProgressed(const dwc::Progress &progress);
    void leavingLooked(const std::shared_ptr<const dwc::Outlook> &outlook);
    void leavingLookFailed(const dwc::Error &error);
    void failed(const dwc::Error &error); ///< of anything else

private:
    template <class T>
    using Work = std::function<Result<T>(std::stop_token, const ProgressFunction &)>;
    template <class T>
    void start(Work<T> work, std::function<void(Result<T>)> done, std::stop_source stop = {})
    {
        startOn(m_worker, std::move(work), std::move(done), std::move(stop));
    }
    /// What is stopped before it begins is answered so, without its work.
    template <class T>
    void startOn(Worker &worker, Work<T> work, std::function<void(Result<T>)> done, std::stop_source stop);
    /// What is in hand, by which its news are known.
    using Order = std::optional<std::stop_source>;
    /// A later order of the same place ends this one, unheard.
    template <class T>
    void order(Order Engine::*place, std::function<Result<T>(std::stop_token)> work,
               std::function<void(const Result<T> &)> told);
    /// As its file says now, if it is still the one that is open.
    void reload(const Profile &profile);
    void end(Order Engine::*place);
    template <class T>
    std::function<void(Result<T>)> orFailed(std::function<void(T)> done);
    void hearAnswers(ApplyRequest &request);
    void setActivity(Activity activity);
    /// What stop() will then ask.
    std::stop_source begin(Activity activity);
    void become(const Profile &profile);
    /// Told in this object's thread, a few times a second.
    ProgressFunction progressFunction(std::function<void(const Progress &)> told);

    std::shared_ptr<Backend> m_backend;
    std::optional<Profile> m_profile;
    Reading m_reading;
    Activity m_activity = Activity::Idle;
    std::stop_source m_activityStop;
    std::vector<RunRecord> m_runs;
    Order m_checks;
    Order m_forestLook;
    Order m_leavingLook;
    Order m_accountSearch;
    Order m_lastWritten;
    std::optional<Error> m_lastWrittenError; ///< as it was told
    // last: their tasks end before the rest goes
    Worker m_worker;
    Worker m_checker; ///< checks only read: they need not wait for a read or a write
};

template <class T>
void Engine::startOn(Worker &worker, Work<T> work, std::function<void(Result<T>)> done, std::stop_source stop)
{
    const auto task = [this, work = std::move(work), done = std::move(done),
                       progress = progressFunction([this](const Progress &told) {
                           Q_EMIT progressed(told);
                       })](const std::stop_token &asked) {
        auto answer = std::make_shared<Result<T>>(fail(ErrorKind::Stopped));
        if (!asked.stop_requested())
            *answer = work(asked, progress);
        QMetaObject::invokeMethod(
            this, [answer, done] { done(std::move(*answer)); }, Qt::QueuedConnection);
    };
    worker.post(task, std::move(stop));
}

template <class T>
std::function<void(Result<T>)> Engine::orFailed(std::function<void(T)> done)
{
    return [this, done = std::move(done)](Result<T> answer) {
        if (answer)
            done(std::move(*answer));
        else
            Q_EMIT failed(answer.error());
    };
}

} // namespace dwc
