// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sqlite/sqlite_file.h"
#include "core/state/state_store.h"

#include <memory>
#include <string>

namespace dwc {

/// The state on SQLite. Only open_state.cpp makes one.
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

private:
    bool isBaseline(TenantId tenant, ObjectGuid container);
    void forgetAll();
    void putMissing(Moment now, std::span<const DeviceId> missing);
    void putRead(const CompleteRead &read);

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
    PreparedStatements m_statements; ///< after the database: gone before it
};

} // namespace dwc
