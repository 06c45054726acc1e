// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/make_plan.h"
#include "tests/ui/enable/forest_backend.h"

namespace dwc::testing {

inline std::shared_ptr<Plan> leavingPlan(const std::string &choice, std::size_t devices)
{
    auto plan = std::make_shared<Plan>();
    plan->kind = PlanKind::Disable;
    plan->request.choice = choice;
    plan->basis.container.dn = Dn("CN=RegisteredDevices,DC=corp,DC=example");
    const bool deletes = choice == kLeaveDelete;
    for (std::size_t i = 0; i < devices; ++i) {
        Change change;
        change.action = deletes ? Action::Delete : Action::Disable;
        change.deviceId.bytes[0] = change.object.guid.bytes[0] = std::uint8_t(i + 1);
        change.displayName = "LT-" + std::to_string(i);
        plan->changes.push_back(change);
    }
    (deletes ? plan->totals.remove : plan->totals.disable) = devices;
    plan->totals.owned = devices;
    return plan;
}

inline Finding threeDisablesAreTooMany()
{
    Finding guard;
    guard.severity = Severity::Guard;
    guard.code = FindingCode::TooManyDisables;
    guard.number = 3;
    return guard;
}

/// Of a forest that was prepared: two objects and an entry on what they stand in.
inline ForestLook removalLook(ForestRemoval removal)
{
    ForestLook look;
    look.preparation = barePreparation(PermissionProfile::Strict);
    Plan &plan = look.preparation.plan;
    const ForestState &state = look.preparation.state;
    plan.kind = PlanKind::Disable;
    plan.request.choice = choiceOf(removal);
    plan.changes.clear();
    Change change;
    if (removal != ForestRemoval::Entries) {
        for (const Dn &dn : {Dn::child(state.services, "CN", "DeviceRegistrationService"), state.container}) {
            change.action = Action::Delete;
            change.object.dn = dn;
            plan.changes.push_back(change);
        }
    }
    if (removal != ForestRemoval::Configuration) {
        change.action = Action::Update;
        change.object.dn = state.configuration;
        change.attributes = {{"nTSecurityDescriptor", {"(A;CI;RPWPLC;;;S-1-5-21-1-2-3-1146)"}, {}}};
        plan.changes.push_back(change);
    }
    return look;
}

/// A directory with some devices of this profile.
class LeavingBackend final : public ScriptedBackend
{
public:
    struct Wishes
    {
        std::size_t devices = 3;
        std::vector<Finding> findings; ///< of each plan
        std::optional<Error> lookError, applyError;
        std::size_t failing = 0;     ///< the last ones
        std::vector<Finding> guards; ///< that speak at the write
        std::vector<std::string> looks;
        std::vector<ApplyRequest> applied;
        std::vector<ScheduleMode> saved;
        std::vector<RemovalQuestion> questions;
        std::vector<std::string> passwords;                  ///< of looks and writes
        std::vector<WordedCheck> blockers;                   ///< of what is to be taken back
        std::optional<Error> removalLookError, removalError; ///< once
        std::vector<PreparationRequest> removals;
        bool hasPoint = true; ///< the forest has a service connection point
    };
    struct Leaving : Wishes
    {
        std::mutex mutex;
        std::atomic<bool> applyWaitsForStop = false;
        std::atomic<int> reads = 0;
        std::atomic<bool> ended = false; ///< the schedule, by a write
    };
    LeavingBackend(Script &script, Leaving &leaving) : ScriptedBackend(script), m_leaving(leaving) {}

    Result<Profile> loadProfile(const std::string &name) override
    {
        auto profile = ScriptedBackend::loadProfile(name);
        profile->place.path = name;
        if (m_leaving.ended)
            profile->schedule.mode = ScheduleMode::PlanOnly;
        return profile;
    }
    Result<Profile> saveProfile(const Profile &profile) override
    {
        const std::lock_guard lock(m_leaving.mutex);
        m_leaving.saved.push_back(profile.schedule.mode);
        return profile;
    }
    Result<Profile> endSchedule(const Profile &profile) override
    {
        m_leaving.ended = true;
        return loadProfile(profile.place.path);
    }
    Result<Outlook> look(const Profile &, const PlanRequest &request, std::stop_token,
                         const ProgressFunction &) override
    {
        const std::lock_guard lock(m_leaving.mutex);
        Outlook outlook;
        outlook.cloud = std::make_shared<const CloudSnapshot>();
        outlook.directory = std::make_shared<const DirectorySnapshot>();
        if (request.choice.empty()) {
            ++m_leaving.reads;
            outlook.plan.totals.owned = m_leaving.devices;
            return outlook;
        }
        m_leaving.looks.push_back(request.choice);
        if (m_leaving.lookError)
            return tl::unexpected(*m_leaving.lookError);
        outlook.plan = *leavingPlan(request.choice, m_leaving.devices);
        outlook.plan.findings = m_leaving.findings;
        return outlook;
    }
    Result<ApplyResult> apply(const Profile &, const ApplyRequest &request, std::stop_token stop,
                              const ProgressFunction &progress) override
    {
        progress({Stage::Apply, 1, request.plan.changes.size()});
        while (m_leaving.applyWaitsForStop && !stop.stop_requested())
            std::this_thread::yield();
        const std::lock_guard lock(m_leaving.mutex);
        m_leaving.applied.push_back(request);
        if (m_leaving.applyError)
            return tl::unexpected(*m_leaving.applyError);
        ApplyResult result;
        result.plan = request.plan;
        result.guards = std::exchange(m_leaving.guards, {});
        if (!result.guards.empty()) {
            result.plan.findings = result.guards;
            return result;
        }
        m_leaving.ended = true;
        const auto count = std::uint32_t(request.plan.changes.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            const bool fails = i + m_leaving.failing >= count;
            result.report.outcomes.push_back(
                {i, fails ? OutcomeResult::Failed : OutcomeResult::Written, {}, {}, {}});
        }
        result.report.written = count - m_leaving.failing;
        result.report.failed = m_leaving.failing;
        result.report.state = m_leaving.failing ? RunState::Failed : RunState::Done;
        return result;
    }
    Result<ForestLook> lookAtRemoval(const Profile &, const RemovalQuestion &question, const Secret &password,
                                     std::stop_token) override
    {
        const std::lock_guard lock(m_leaving.mutex);
        m_leaving.questions.push_back(question);
        m_leaving.passwords.emplace_back(password.reveal());
        if (const auto error = std::exchange(m_leaving.removalLookError, {}))
            return tl::unexpected(*error);
        ForestLook look = removalLook(question.removal);
        look.blockers = m_leaving.blockers;
        if (m_leaving.hasPoint)
            look.preparation.state.connectionPoint.emplace();
        return look;
    }
    Result<ForestResult> prepareForest(const Profile &, const PreparationRequest &request,
                                       const Secret &password, std::stop_token,
                                       const ProgressFunction &) override
    {
        const std::lock_guard lock(m_leaving.mutex);
        m_leaving.passwords.emplace_back(password.reveal());
        if (const auto error = std::exchange(m_leaving.removalError, {}))
            return tl::unexpected(*error);
        m_leaving.removals.push_back(request);
        m_leaving.ended = true;
        ForestResult result = resultOf(request, request.shown.size());
        result.preparation.plan.kind = PlanKind::Disable;
        return result;
    }

private:
    Leaving &m_leaving;
};

} // namespace dwc::testing
