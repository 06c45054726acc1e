// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/prepare_script.h"
#include "tests/ui/bridge/scripted_backend.h"

#include <deque>
#include <mutex>

namespace dwc::testing {

/// Of a forest in which nothing was prepared.
inline Preparation barePreparation(const PreparationWish &wish, std::optional<ConnectionPoint> point = {})
{
    Preparation preparation;
    ForestState &state = preparation.state;
    preparation.wish = wish;
    if (preparation.wish.connectionPoint && preparation.wish.connectionPoint->domain.empty())
        preparation.wish.connectionPoint->domain = "corp.example"; // as the cloud tells it
    state.tenant = *TenantId::fromText("6f1c2a54-3d0b-4f6e-9a8d-5b7e1c2d3e4f");
    state.connectionPoint = std::move(point);
    state.configurationDn = Dn("CN=Configuration,DC=corp,DC=example");
    state.domainDn = Dn("DC=corp,DC=example");
    state.account = *Sid::fromText("S-1-5-21-1-2-3-1146");
    state.configuration = Dn::child(Dn::child(state.configurationDn, "CN", "Services"), "CN",
                                    "Device Registration Configuration");
    state.services = Dn::child(state.configuration, "CN", "Device Registration Services");
    state.container = Dn::child(state.domainDn, "CN", "RegisteredDevices");
    preparation.account.sid = state.account;
    preparation.account.ref.dn = Dn("CN=svc-writeback,CN=Users,DC=corp,DC=example");
    preparation.plan.kind = PlanKind::Prepare;
    preparation.plan.request.choice = choiceOf(preparation.wish);
    preparation.plan.basis.forest = "corp.example";
    preparation.plan.basis.domainController = "dc1.corp.example";
    preparation.plan.changes = missingChanges(state, preparation.wish);
    return preparation;
}

inline ForestLook bareLook(const PreparationWish &wish, std::optional<ConnectionPoint> point = {})
{
    ForestLook look;
    look.preparation = barePreparation(wish, std::move(point));
    look.ldif = ldifScript(look.preparation, wish.permissions);
    look.powerShell = powerShellScript(look.preparation, wish.permissions);
    look.connectionPoint =
        WordedCheck{"forest.connectionPoint", "warning",   "Warning", "Do clients find the right tenant?",
                    {"It is <b>so</b>."},     {"Do that."}};
    return look;
}

inline WordedCheck blockerSample(const char *id = "directory.schema")
{
    return {id,
            "failed",
            "Failed",
            "Does the schema know devices?",
            {"The class <b>x</b> is missing."},
            {"Upgrade the schema."}};
}

inline ForestResult resultOf(const PreparationRequest &request, std::size_t written,
                             std::optional<Error> error = {})
{
    ForestResult result;
    result.preparation.plan.changes = request.shown;
    ApplyReport &report = result.report;
    for (std::uint32_t number = 0; number < request.shown.size(); ++number) {
        const bool isWritten = number < written, fails = number == written && error;
        report.outcomes.push_back({number,
                                   isWritten ? OutcomeResult::Written
                                   : fails   ? OutcomeResult::Failed
                                             : OutcomeResult::NotSent,
                                   {},
                                   fails ? error : std::nullopt,
                                   {}});
    }
    report.written = written;
    report.failed = error ? 1 : 0;
    report.state = error                            ? RunState::Failed
                   : written < request.shown.size() ? RunState::Stopped
                                                    : RunState::Done;
    return result;
}

/// A directory that lacks everything until it is told otherwise.
class ForestBackend final : public ScriptedBackend
{
public:
    /// What a test asks of it, and what it was asked.
    struct Wishes
    {
        std::vector<PreparationWish> looks;
        std::optional<ConnectionPoint> point;     ///< of the bare one
        std::deque<Result<ForestLook>> nextLooks; ///< instead of the bare one, in turn
        std::vector<PreparationRequest> writes;
        std::vector<std::string> passwords;
        std::optional<Error> writeError;  ///< it does not begin
        std::optional<Error> changeError; ///< of the third change
        std::vector<WordedCheck> writeBlockers;
        std::optional<Error> readError;
        std::vector<Plan> savedPlans;
        std::vector<std::string> searches;
        FoundAccounts found; ///< by any search
        std::optional<Error> searchError;
        std::vector<std::string> lookedAccounts; ///< directory.connectorAccount of each look
        Plan planFile;                           ///< that any file holds
        std::size_t planLooks = 0;
        bool planIsCompared = true;
        std::optional<Error> planLookError;
        std::shared_ptr<const Outlook> outlook; ///< instead of an empty one
    };
    struct Forest : Wishes
    {
        std::mutex mutex; ///< of the wishes
        std::atomic<bool> writeWaitsForStop = false;
        std::atomic<bool> readWaitsForStop = false;
        std::atomic<int> reads = 0;

        void forget()
        {
            const std::lock_guard lock(mutex);
            static_cast<Wishes &>(*this) = {};
            writeWaitsForStop = readWaitsForStop = false;
        }
    };
    ForestBackend(Script &script, Forest &forest) : ScriptedBackend(script), m_forest(forest) {}

    Result<Profile> loadProfile(const std::string &name) override
    {
        auto profile = ScriptedBackend::loadProfile(name);
        profile->directory.domain = "corp.example";
        profile->directory.user = "svc-writeback@corp.example";
        return profile;
    }
    Result<Outlook> look(const Profile &, const PlanRequest &, std::stop_token stop,
                         const ProgressFunction &) override
    {
        ++m_forest.reads;
        while (m_forest.readWaitsForStop && !stop.stop_requested())
            std::this_thread::yield();
        const std::lock_guard lock(m_forest.mutex);
        if (m_forest.readError)
            return tl::unexpected(*m_forest.readError);
        if (m_forest.outlook)
            return *m_forest.outlook;
        Outlook outlook;
        outlook.cloud = std::make_shared<const CloudSnapshot>();
        outlook.directory = std::make_shared<const DirectorySnapshot>();
        return outlook;
    }
    Result<void> check(const Profile &, const CheckRequest &request, std::stop_token,
                       const CheckDone &done) override
    {
        for (const Check *check : request.wanted)
            done(*check, passed({Sentence("It is there.")}));
        return {};
    }
    Result<Plan> readPlan(const std::string &) override
    {
        const std::lock_guard lock(m_forest.mutex);
        return m_forest.planFile;
    }
    Result<ForestLook> lookAtForestPlan(const Profile &, const Plan &file, std::stop_token) override
    {
        const std::lock_guard lock(m_forest.mutex);
        ++m_forest.planLooks;
        if (m_forest.planLookError)
            return tl::unexpected(*m_forest.planLookError);
        ForestLook look = bareLook(PermissionProfile::Strict);
        look.preparation.plan = file;
        look.isCompared = m_forest.planIsCompared;
        return look;
    }
    Result<FoundAccounts> findAccounts(const Profile &, const std::string &name, std::stop_token) override
    {
        const std::lock_guard lock(m_forest.mutex);
        m_forest.searches.push_back(name);
        if (m_forest.searchError)
            return tl::unexpected(*m_forest.searchError);
        return m_forest.found;
    }
    Result<ForestLook> lookAtForest(const Profile &profile, const PreparationWish &wish,
                                    std::stop_token) override
    {
        const std::lock_guard lock(m_forest.mutex);
        m_forest.lookedAccounts.push_back(profile.directory.connectorAccount);
        m_forest.looks.push_back(wish);
        if (m_forest.nextLooks.empty())
            return bareLook(wish, m_forest.point);
        auto look = std::move(m_forest.nextLooks.front());
        m_forest.nextLooks.pop_front();
        return look;
    }
    Result<void> writePlan(const std::string &, const Plan &plan) override
    {
        const std::lock_guard lock(m_forest.mutex);
        m_forest.savedPlans.push_back(plan);
        return {};
    }
    Result<ForestResult> prepareForest(const Profile &, const PreparationRequest &request,
                                       const Secret &password, std::stop_token stop,
                                       const ProgressFunction &progress) override
    {
        {
            const std::lock_guard lock(m_forest.mutex);
            m_forest.writes.push_back(request);
            m_forest.passwords.emplace_back(password.reveal());
        }
        progress({Stage::Apply, 1, request.shown.size()});
        while (m_forest.writeWaitsForStop && !stop.stop_requested())
            std::this_thread::yield();
        const std::lock_guard lock(m_forest.mutex);
        if (m_forest.writeError)
            return tl::unexpected(*m_forest.writeError);
        if (m_forest.writeBlockers.empty())
            return resultOf(request,
                            m_forest.changeError         ? 2
                            : m_forest.writeWaitsForStop ? 1
                                                         : request.shown.size(),
                            m_forest.changeError);
        ForestResult blocked;
        blocked.blockers = m_forest.writeBlockers;
        return blocked;
    }

private:
    Forest &m_forest;
};

} // namespace dwc::testing
