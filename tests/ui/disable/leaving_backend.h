// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/make_plan.h"
#include "tests/ui/bridge/scripted_backend.h"

#include <mutex>

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
        change.deviceId.bytes[0] = std::uint8_t(i + 1);
        change.displayName = "LT-" + std::to_string(i);
        plan->changes.push_back(change);
    }
    (deletes ? plan->totals.remove : plan->totals.disable) = devices;
    plan->totals.owned = devices;
    return plan;
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

private:
    Leaving &m_leaving;
};

} // namespace dwc::testing
