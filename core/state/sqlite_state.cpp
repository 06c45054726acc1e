// SPDX-License-Identifier: Apache-2.0
#include "core/state/sqlite_state.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace dwc {

namespace {

constexpr std::int64_t kKeptDays = 8;

} // namespace

bool SqliteState::isBaseline(TenantId tenant, ObjectGuid container)
{
    // without its count, the guard against a shrunken source would compare with less than it should
    return m_statements
        .use("SELECT 1 FROM baseline WHERE tenant IS ?1 AND container IS ?2 "
             "AND EXISTS (SELECT 1 FROM complete_read WHERE complete_read.at = baseline.at)")
        .with(tenant, container)
        .next();
}

Result<bool> SqliteState::hasBaseline(TenantId tenant, ObjectGuid container)
{
    return guarded(m_path, [&]() -> Result<bool> { return isBaseline(tenant, container); });
}

Result<std::optional<std::uint64_t>> SqliteState::largestCount(Moment since)
{
    return guarded(m_path, [&]() -> Result<std::optional<std::uint64_t>> {
        Prepared row = m_statements.use("SELECT max(cloud_count) FROM complete_read WHERE at >= ?1");
        row.with(since).next();
        if (row.isNull(0))
            return std::optional<std::uint64_t>();
        return std::optional(std::uint64_t(row.integer(0)));
    });
}

Result<std::unordered_map<DeviceId, Moment>> SqliteState::missingSince(std::span<const DeviceId> devices)
{
    return guarded(m_path, [&]() -> Result<std::unordered_map<DeviceId, Moment>> {
        std::unordered_map<DeviceId, Moment> since;
        for (const DeviceId &device : devices) {
            Prepared row = m_statements.use("SELECT since FROM missing WHERE device = ?1");
            if (row.with(device).next())
                since.emplace(device, row.moment(0));
        }
        return since;
    });
}

void SqliteState::forgetAll()
{
    m_statements.use("DELETE FROM baseline").run();
    m_statements.use("DELETE FROM complete_read").run();
    m_statements.use("DELETE FROM missing").run();
    m_statements.use("DELETE FROM snapshot_piece").run();
    m_statements.use("DELETE FROM cursor").run();
}

void SqliteState::putMissing(Moment now, std::span<const DeviceId> missing)
{
    const std::unordered_set<DeviceId> still(missing.begin(), missing.end());
    std::vector<DeviceId> seen;
    {
        Prepared rows = m_statements.use("SELECT device FROM missing");
        while (rows.next()) {
            if (const auto device = rows.id<DeviceId>(0); !still.contains(device))
                seen.push_back(device);
        }
    }
    for (const DeviceId &device : seen)
        m_statements.use("DELETE FROM missing WHERE device = ?1").with(device).run();
    Moment since = now;
    if (Prepared last = m_statements.use("SELECT at FROM baseline"); last.next())
        since = std::max(since, last.moment(0)); // a clock that was set back must not make the absence longer
    for (const DeviceId &device : still) {
        m_statements
            .use("INSERT INTO missing (device, since) VALUES (?1, ?2) ON CONFLICT (device) DO NOTHING")
            .with(device, since)
            .run();
    }
}

void SqliteState::putRead(const CompleteRead &read)
{
    m_statements
        .use("INSERT INTO complete_read (at, cloud_count) VALUES (?1, ?2) "
             "ON CONFLICT (at) DO UPDATE SET cloud_count = max(cloud_count, excluded.cloud_count)")
        .with(read.at, std::int64_t(read.cloudCount))
        .run();
    m_statements.use("DELETE FROM complete_read WHERE at < ?1")
        .with(Moment{read.at.ms - kKeptDays * kMillisecondsPerDay})
        .run();
    m_statements.use("INSERT OR REPLACE INTO baseline (one, tenant, container, at) VALUES (1, ?1, ?2, ?3)")
        .with(read.tenant, read.container, read.at)
        .run();
}

Result<void> SqliteState::rememberRead(const CompleteRead &read, std::span<const DeviceId> missing)
{
    return guarded(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (!isBaseline(read.tenant, read.container))
            forgetAll();
        putMissing(read.at, missing);
        putRead(read);
        transaction.commit();
        return {};
    });
}

} // namespace dwc
