// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/backend.h"

#include <atomic>
#include <optional>
#include <semaphore>
#include <thread>

namespace dwc::testing {

/// Answers as told, and waits where a test wants to look in between.
class ScriptedBackend : public Backend
{
public:
    struct Script
    {
        std::binary_semaphore lookBegan{0};
        std::binary_semaphore lookMayEnd{0};
        std::atomic<bool> lookWaitsForStop = false;
        std::atomic<int> looks = 0;
        std::optional<Error> lookError;
        std::binary_semaphore checkBegan{0};
        std::atomic<bool> checkWaitsForStop = false;
        std::atomic<bool> writerIsOff = false;
        std::atomic<int> checks = 0;
        std::optional<Error> checkError;
        std::binary_semaphore forestBegan{0};
        std::atomic<bool> forestWaitsForStop = false;
        std::atomic<int> forestLooks = 0;
        std::string preparedBy, preparedWith; ///< user and password
    };
    explicit ScriptedBackend(Script &script) : m_script(script) {}

    Result<std::vector<ProfileEntry>> profiles() override
    {
        return std::vector<ProfileEntry>{{"a", "/a.json"}};
    }
    Result<Profile> loadProfile(const std::string &name) override
    {
        if (name == "none")
            return fail(ErrorKind::NoSuchProfile, name);
        Profile profile;
        profile.name = profile.place.path = name;
        profile.id.bytes[0] = std::uint8_t(name.size());
        return profile;
    }
    Result<Profile> saveProfile(const Profile &profile) override { return profile; }
    Result<Profile> endSchedule(const Profile &profile) override { return profile; }
    Result<void> storeSecret(const Profile &, SecretName, Secret) override { return {}; }
    Result<Outlook> look(const Profile &, const PlanRequest &, std::stop_token stop,
                         const ProgressFunction &progress) override
    {
        ++m_script.looks;
        progress({Stage::ReadCloud, 1, 2});
        m_script.lookBegan.release();
        if (m_script.lookWaitsForStop) {
            while (!stop.stop_requested())
                std::this_thread::yield();
            return fail(ErrorKind::Stopped);
        }
        if (m_script.lookError)
            return tl::unexpected(*m_script.lookError);
        Outlook outlook;
        outlook.plan.totals.create = 7;
        return outlook;
    }
    Result<ApplyResult> apply(const Profile &, const ApplyRequest &request, std::stop_token,
                              const ProgressFunction &) override
    {
        for (const Change &change : request.plan.changes) {
            Outcome outcome;
            if (change.action == Action::Delete) {
                outcome.result = OutcomeResult::Failed;
                outcome.error = Error{ErrorKind::PermissionDenied, {}, {}, 0, {}, {}};
            }
            if (request.answered)
                request.answered(change, outcome);
        }
        ApplyResult result;
        result.report.written = request.only.size();
        return result;
    }
    Result<std::vector<RunRecord>> runs(const Profile &, std::size_t) override
    {
        return std::vector<RunRecord>(2);
    }
    Result<std::vector<JournalEntry>> entries(const Profile &, RunId) override
    {
        return fail(ErrorKind::NoSuchRun);
    }
    Result<CloudIdentity> testCloud(const Profile &, const Secret &, std::stop_token) override
    {
        return CloudIdentity{};
    }
    Result<DirectoryIdentity> testDirectory(const Profile &, const Secret &, std::stop_token) override
    {
        return DirectoryIdentity{};
    }
    Result<void> check(const Profile &, const CheckRequest &request, std::stop_token stop,
                       const CheckDone &done) override
    {
        ++m_script.checks;
        if (m_script.checkError)
            return tl::unexpected(*m_script.checkError);
        m_script.writerIsOff = request.otherWriterIsOff;
        for (const Check *check : request.wanted)
            done(*check, passed({Sentence("It is there.")}));
        m_script.checkBegan.release();
        while (m_script.checkWaitsForStop && !stop.stop_requested())
            std::this_thread::yield();
        if (stop.stop_requested()) { // what was on its way
            for (const Check *check : request.wanted)
                done(*check, passed({Sentence("It is there.")}));
        }
        return {};
    }
    Result<Plan> readPlan(const std::string &) override { return Plan{}; }
    Result<void> writePlan(const std::string &, const Plan &) override { return {}; }
    Result<ForestLook> lookAtForest(const Profile &, const PreparationWish &wish,
                                    std::stop_token stop) override
    {
        ++m_script.forestLooks;
        m_script.forestBegan.release();
        while (m_script.forestWaitsForStop && !stop.stop_requested())
            std::this_thread::yield();
        if (stop.stop_requested())
            return fail(ErrorKind::Stopped);
        ForestLook look;
        look.preparation.plan.request.choice = choiceOf(wish);
        return look;
    }
    Result<ForestLook> lookAtForestPlan(const Profile &, const Plan &, std::stop_token) override
    {
        return ForestLook();
    }
    Result<ForestLook> lookAtRemoval(const Profile &, const RemovalQuestion &, const Secret &,
                                     std::stop_token) override
    {
        return ForestLook();
    }
    Result<FoundAccounts> findAccounts(const Profile &, const std::string &, std::stop_token) override
    {
        return FoundAccounts();
    }
    Result<ForestResult> prepareForest(const Profile &, const PreparationRequest &request,
                                       const Secret &password, std::stop_token,
                                       const ProgressFunction &progress) override
    {
        progress({Stage::Apply, 0, request.shown.size()});
        m_script.preparedBy = request.user;
        m_script.preparedWith = password.reveal();
        ForestResult result;
        result.report.written = request.shown.size();
        return result;
    }

private:
    Script &m_script;
};

} // namespace dwc::testing
