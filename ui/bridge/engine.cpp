// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/engine.h"

#include <QElapsedTimer>

namespace dwc {

namespace {

constexpr std::size_t kRunsShown = 500;
constexpr qint64 kBetweenProgressMs = 100;

} // namespace

Engine::Engine(std::unique_ptr<Backend> backend, QObject *parent)
    : QObject(parent), m_backend(std::move(backend))
{
}

Engine::~Engine()
{
    m_worker.stopCurrent(); // beside the checks, so that one is not waited for after the other
}

ProgressFunction Engine::progressFunction(std::function<void(const Progress &)> told)
{
    // told a few times a second, and whenever another stage begins
    struct Last
    {
        QElapsedTimer timer;
        std::optional<Stage> stage;
    };
    return [this, told = std::move(told), last = std::make_shared<Last>()](const Progress &progress) {
        const bool isDue = last->stage != progress.stage || last->timer.elapsed() >= kBetweenProgressMs ||
                           (progress.total && progress.done == progress.total);
        if (!isDue)
            return;
        last->stage = progress.stage;
        last->timer.start();
        QMetaObject::invokeMethod(
            this, [told, progress] { told(progress); }, Qt::QueuedConnection);
    };
}

void Engine::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    Q_EMIT activityChanged();
}

std::stop_source Engine::begin(Activity activity)
{
    m_activityStop = std::stop_source();
    setActivity(activity);
    return m_activityStop;
}

void Engine::become(const Profile &profile)
{
    const bool isAnother = !m_profile || m_profile->id != profile.id;
    m_profile = profile;
    if (isAnother) { // nothing of the one before is shown beside it
        m_reading = {};
        m_runs.clear();
        Q_EMIT readingChanged();
        Q_EMIT runsChanged();
        stopForestLook();
        stopAccountSearch();
        stopLeavingLook();
        end(&Engine::m_lastWritten);
        if (m_checks) {
            stopChecks();
            m_checks.reset();
            Q_EMIT checksFinished();
        }
    }
    Q_EMIT profileChanged();
    loadRuns();
}

void Engine::listProfiles()
{
    start<std::vector<ProfileEntry>>(
        [backend = m_backend](auto, const auto &) { return backend->profiles(); },
        orFailed<std::vector<ProfileEntry>>([this](auto entries) { Q_EMIT profilesListed(entries); }));
}

void Engine::openProfile(const std::string &nameOrFile)
{
    if (m_activity == Activity::Reading) // of the one before: nobody waits for it
        m_activityStop.request_stop();
    stopChecks();
    start<Profile>(
        [backend = m_backend, nameOrFile](auto, const auto &) { return backend->loadProfile(nameOrFile); },
        orFailed<Profile>([this](Profile profile) { become(profile); }));
}

void Engine::reload(const Profile &profile)
{
    start<Profile>([backend = m_backend,
                    path = profile.place.path](auto, const auto &) { return backend->loadProfile(path); },
                   orFailed<Profile>([this](const Profile &loaded) {
                       if (m_profile && m_profile->id == loaded.id)
                           become(loaded);
                   }));
}

void Engine::saveProfile(const Profile &profile)
{
    start<Profile>(
        [backend = m_backend, profile](auto, const auto &) { return backend->saveProfile(profile); },
        orFailed<Profile>([this](Profile saved) {
            become(saved);
            Q_EMIT profileSaved();
        }));
}

void Engine::endSchedule()
{
    if (!m_profile)
        return;
    start<Profile>([backend = m_backend,
                    profile = *m_profile](auto, const auto &) { return backend->endSchedule(profile); },
                   orFailed<Profile>([this](const Profile &ended) {
                       if (m_profile && m_profile->id == ended.id)
                           become(ended);
                   }));
}

void Engine::createProfile(const Profile &profile, std::vector<std::pair<SecretName, Secret>> secrets)
{
    auto kept = std::make_shared<std::vector<std::pair<SecretName, Secret>>>(std::move(secrets));
    start<Profile>(
        [backend = m_backend, profile, kept](auto, const auto &) -> Result<Profile> {
            // secrets first: a profile that stands has what it needs
            for (auto &[name, secret] : *kept) {
                if (const auto stored = backend->storeSecret(profile, name, std::move(secret)); !stored)
                    return tl::unexpected(stored.error());
            }
            return backend->saveProfile(profile);
        },
        orFailed<Profile>([this](Profile saved) {
            become(saved);
            Q_EMIT profileSaved();
            listProfiles();
        }));
}

void Engine::storeSecret(const Profile &profile, SecretName name, Secret secret)
{
    auto kept = std::make_shared<Secret>(std::move(secret));
    start<Nothing>(
        [backend = m_backend, profile, name, kept](auto, const auto &) {
            return valueOf(backend->storeSecret(profile, name, std::move(*kept)));
        },
        orFailed<Nothing>([this](Nothing) { Q_EMIT secretStored(); }));
}

void Engine::read()
{
    if (!m_profile || m_activity != Activity::Idle)
        return;
    const auto asked = begin(Activity::Reading);
    start<Reading>(
        [backend = m_backend, profile = *m_profile](std::stop_token stop,
                                                    const ProgressFunction &progress) -> Result<Reading> {
            QElapsedTimer timer;
            timer.start();
            auto outlook = backend->look(profile, {}, stop, progress);
            if (!outlook)
                return tl::unexpected(outlook.error());
            Reading reading;
            reading.outlook = std::make_shared<const Outlook>(std::move(*outlook));
            reading.tookMs = timer.elapsed();
            return reading;
        },
        [this, id = m_profile->id](Result<Reading> reading) {
            setActivity(Activity::Idle);
            if (m_profile->id != id) { // of another one, which is no more shown
                read();
                return;
            }
            if (!reading) {
                Q_EMIT readFailed(reading.error());
                return;
            }
            m_reading = std::move(*reading);
            Q_EMIT readingChanged();
        },
        asked);
}

void Engine::hearAnswers(ApplyRequest &request)
{
    struct Heard
    {
        std::vector<Answer> answers;
        QElapsedTimer since;
    };
    auto heard = std::make_shared<Heard>(); // of the worker's thread alone
    request.answered = [this, heard](const Change &change, const Outcome &outcome) {
        heard->answers.push_back({change.deviceId, change.action, outcome.result, outcome.error});
        if (heard->since.isValid() && heard->since.elapsed() < kBetweenProgressMs)
            return;
        heard->since.start();
        QMetaObject::invokeMethod(
            this, [this, answers = std::exchange(heard->answers, {})] { Q_EMIT answered(answers); },
            Qt::QueuedConnection);
    };
}

void Engine::apply(ApplyRequest request)
{
    if (!m_profile || m_activity != Activity::Idle)
        return;
    const auto asked = begin(Activity::Applying);
    hearAnswers(request);
    auto wanted = std::make_shared<const ApplyRequest>(std::move(request));
    start<ApplyResult>(
        [backend = m_backend, profile = *m_profile, wanted](std::stop_token stop,
                                                            const ProgressFunction &progress) {
            return backend->apply(profile, *wanted, stop, progress);
        },
        [this, wanted, applied = *m_profile](Result<ApplyResult> result) {
            setActivity(Activity::Idle);
            if (result)
                Q_EMIT this->applied(*result);
            else
                Q_EMIT applyFailed(result.error());
            if (wanted->plan.kind == PlanKind::Disable)
                reload(applied); // its schedule has ended
            else
                loadRuns();
        },
        asked);
}

void Engine::stop()
{
    m_activityStop.request_stop();
    Q_EMIT stopAsked();
}

void Engine::loadRuns()
{
    if (!m_profile)
        return;
    start<std::vector<RunRecord>>([backend = m_backend, profile = *m_profile](
                                      auto, const auto &) { return backend->runs(profile, kRunsShown); },
                                  orFailed<std::vector<RunRecord>>([this](auto runs) {
                                      m_runs = std::move(runs);
                                      Q_EMIT runsChanged();
                                  }));
}

void Engine::loadLastWritten(const ObjectGuid &object, const std::vector<std::string> &attributes)
{
    if (!m_profile)
        return;
    order<LastWritten>(
        &Engine::m_lastWritten,
        [backend = m_backend, profile = *m_profile, object, attributes](std::stop_token) {
            return backend->lastWritten(profile, object, attributes);
        },
        [this, object](const Result<LastWritten> &values) {
            if (values)
                Q_EMIT lastWrittenLoaded(object, *values);
            else if (const auto before = std::exchange(m_lastWrittenError, values.error());
                     before != values.error()) // told once, not with every row
                Q_EMIT failed(values.error());
        });
}

void Engine::loadEntries(RunId run)
{
    if (!m_profile)
        return;
    start<std::vector<JournalEntry>>([backend = m_backend, profile = *m_profile,
                                      run](auto, const auto &) { return backend->entries(profile, run); },
                                     orFailed<std::vector<JournalEntry>>(
                                         [this, run](auto entries) { Q_EMIT entriesLoaded(run, entries); }));
}

void Engine::testCloud(const Profile &profile, Secret secret)
{
    auto kept = std::make_shared<const Secret>(std::move(secret));
    start<CloudIdentity>(
        [backend = m_backend, profile, kept](std::stop_token stop, const auto &) {
            return backend->testCloud(profile, *kept, stop);
        },
        [this](Result<CloudIdentity> answer) { Q_EMIT cloudTested(answer); });
}

void Engine::testDirectory(const Profile &profile, Secret secret)
{
    auto kept = std::make_shared<const Secret>(std::move(secret));
    start<DirectoryIdentity>(
        [backend = m_backend, profile, kept](std::stop_token stop, const auto &) {
            return backend->testDirectory(profile, *kept, stop);
        },
        [this](Result<DirectoryIdentity> answer) { Q_EMIT directoryTested(answer); });
}

void Engine::readPlan(const std::string &path)
{
    start<Plan>(
        [backend = m_backend, path](auto, const auto &) { return backend->readPlan(path); },
        orFailed<Plan>([this, path](Plan plan) { Q_EMIT planRead(plan, QString::fromStdString(path)); }));
}

void Engine::writePlan(const std::string &path, const Plan &plan)
{
    auto kept = std::make_shared<const Plan>(plan);
    start<Nothing>(
        [backend = m_backend, path, kept](auto, const auto &) {
            return valueOf(backend->writePlan(path, *kept));
        },
        orFailed<Nothing>([this, path](Nothing) { Q_EMIT planWritten(QString::fromStdString(path)); }));
}

} // namespace dwc
