// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/sqlite/sqlite_file.h"

#include <memory>
#include <string>

namespace dwc {

/// The journal on SQLite. Only open_journal.cpp makes one. Runs are in journal_runs.cpp, intents and outcomes
/// in journal_entries.cpp, the tables that stay in journal_ownership.cpp.
class SqliteJournal final : public Journal
{
public:
    SqliteJournal(std::string path, std::unique_ptr<SQLite::Database> database)
        : m_path(std::move(path)), m_database(std::move(database)), m_statements(*m_database)
    {
    }

    Result<RunId> begin(const RunStart &start) override;
    Result<void> addIntents(RunId run, std::span<const Intent> intents) override;
    Result<void> addOutcomes(RunId run, std::span<const Outcome> outcomes,
                             std::span<const OwnershipRow> gained,
                             std::span<const ObjectGuid> ended) override;
    Result<void> end(RunId run, const RunEnd &end) override;
    Result<RunId> record(const RunStart &start, const RunEnd &end) override;
    Result<std::uint64_t> markInterrupted(Moment now) override;

    Result<std::vector<JournalEntry>> open() override;
    Result<std::vector<RunRecord>> runs(std::size_t limit) override;
    Result<std::vector<JournalEntry>> entries(RunId run) override;
    Result<std::optional<RunStart>> newest(RunKind kind) override;
    Result<std::string> lastController() override;
    Result<bool> wasApplied(PlanId plan) override;
    Result<std::uint64_t> deletesSince(Moment since) override;
    Result<std::vector<std::optional<std::vector<std::string>>>>
    lastWritten(std::span<const std::pair<ObjectGuid, std::string>> objectsAndAttributes) override;

    Result<Ownership> ownership() override;
    Result<std::vector<Hold>> holds() override;
    Result<void> hold(const Hold &hold) override;
    Result<void> release(DeviceId device) override;
    Result<std::optional<Pins>> pins() override;
    Result<std::optional<ApprovedIdentity>> approvedIdentity() override;
    Result<void> approve(const Pins &pins, const ApprovedIdentity &identity) override;

private:
    RunId insert(const RunStart &start, const RunEnd &end);
    Result<void> putOutcome(RunId run, const Outcome &outcome);
    void putOwnership(const OwnershipRow &row);
    void countWritten(std::vector<RunRecord> &runs); ///< newest first; throws as statements do

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
    PreparedStatements m_statements; ///< after the database: gone before it
};

} // namespace dwc
