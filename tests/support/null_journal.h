// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"

namespace dwc {

/// A journal that keeps nothing: what applying costs without one; and a base for tests that keep something.
class NullJournal : public Journal
{
public:
    Result<RunId> begin(const RunStart &) override { return ++m_run; }
    Result<void> addIntents(RunId, std::span<const Intent>) override { return {}; }
    Result<void> addOutcomes(RunId, std::span<const Outcome>, std::span<const OwnershipRow>,
                             std::span<const ObjectGuid>) override
    {
        return {};
    }
    Result<RunId> record(const RunStart &, const RunEnd &) override { return RunId(1); }
    Result<void> end(RunId, const RunEnd &) override { return {}; }
    Result<std::uint64_t> markInterrupted(Moment) override { return 0; }

    Result<std::vector<JournalEntry>> open() override { return {}; }
    Result<std::vector<RunRecord>> runs(std::size_t) override { return {}; }
    Result<std::vector<JournalEntry>> entries(RunId) override { return {}; }
    Result<std::optional<RunStart>> newest(RunKind) override { return std::optional<RunStart>(); }
    Result<std::string> lastController() override { return std::string(); }
    Result<bool> wasApplied(PlanId) override { return false; }
    Result<std::uint64_t> deletesSince(Moment) override { return 0; }
    Result<std::vector<std::optional<std::vector<std::string>>>>
    lastWritten(std::span<const std::pair<ObjectGuid, std::string>> asked) override
    {
        return std::vector<std::optional<std::vector<std::string>>>(asked.size());
    }

    Result<Ownership> ownership() override { return {}; }
    Result<std::vector<Hold>> holds() override { return {}; }
    Result<void> hold(const Hold &) override { return {}; }
    Result<void> release(DeviceId) override { return {}; }
    Result<std::optional<Pins>> pins() override { return {}; }
    Result<std::optional<ApprovedIdentity>> approvedIdentity() override { return {}; }
    Result<void> approve(const Pins &, const ApprovedIdentity &) override { return {}; }

private:
    RunId m_run = 0;
};

} // namespace dwc
