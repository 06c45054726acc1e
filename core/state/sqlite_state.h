// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sqlite/sqlite_file.h"
#include "core/state/state_store.h"

#include <memory>
#include <string>

namespace dwc {

/// The state on SQLite. Only open_state.cpp makes one. What the rules need is in sqlite_state.cpp, snapshots
/// and cursors in sqlite_state_snapshots.cpp.
class SqliteState final : public StateStore
{
public:
    SqliteState(std::string path, std::unique_ptr<SQLite::Database> database)
        : m_path(std::move(path)), m_database(std::move(database)), m_statements(*m_database)
    {
    }

    Result<bool> hasBaseline(TenantId tenant, ObjectGuid container) override;
    Result<std::optional<std::uint64_t>> largestCount(Moment since) override;
    Result<std::unordered_map<DeviceId, Moment>> missingSince(std::span<const DeviceId> devices) override;
    Result<void> rememberRead(const CompleteRead &read, std::span<const DeviceId> missing) override;

    Result<void> keepSnapshots(const CloudSnapshot &cloud, const DirectorySnapshot &directory) override;
    Result<std::shared_ptr<const CloudSnapshot>> loadCloud() override;
    Result<std::shared_ptr<const DirectorySnapshot>> loadDirectory() override;

    Result<void> keepCursor(const CloudCursor &cursor) override;
    Result<void> keepCursor(const DirectoryCursor &cursor) override;
    Result<std::optional<std::string>> deltaLink(const CloudCursor &wanted) override;
    Result<std::optional<std::int64_t>> usn(const DirectoryCursor &wanted) override;
    Result<void> forgetCursors() override;

private:
    bool isBaseline(TenantId tenant, ObjectGuid container);
    void forgetAll();
    void putMissing(Moment now, std::span<const DeviceId> missing);
    void putRead(const CompleteRead &read);
    template <class Snapshot>
    Result<void> putSnapshot(std::string_view side, const Snapshot &snapshot);
    template <class Snapshot, class Restore>
    Result<std::shared_ptr<const Snapshot>> loadSnapshot(std::string_view side, Restore restore);
    Result<void> putCursor(std::string_view side, const std::string &tiedTo, const std::string &value);
    Result<std::optional<std::string>> cursor(std::string_view side, const std::string &tiedTo);

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
    PreparedStatements m_statements; ///< after the database: gone before it
};

} // namespace dwc
