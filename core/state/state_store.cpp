// SPDX-License-Identifier: Apache-2.0
#include "core/state/state_store.h"

#include "core/state/state_schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <type_traits>

namespace dwc {

namespace {

constexpr int kBusyTimeoutMs = 10'000;
constexpr std::int64_t kKeepReadsDays = 8; ///< a day more than the guard against a shrunken source looks back

template <class Kind>
void bindGuid(SQLite::Statement &statement, int index, const Guid<Kind> &guid)
{
    statement.bind(index, static_cast<const void *>(guid.bytes.data()), int(guid.bytes.size()));
}

/// SQLiteCpp throws; nothing of it leaves this file.
template <class Work>
auto guarded(const std::string &path, Work work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &error) {
        return fail(ErrorKind::Storage, path, error.what(), error.getErrorCode());
    }
}

std::unique_ptr<SQLite::Database> openAndCheck(const std::string &path)
{
    auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                       kBusyTimeoutMs);
    prepareState(*database);
    return database;
}

/// Not the file's fault: another process holds it, the disk is full, the folder is not ours.
bool isPassing(const SQLite::Exception &error)
{
    const int code = error.getErrorCode();
    return code == 5 || code == 6 || code == 8 || code == 10 || code == 13 || code == 14 || code == 23; // SQLITE_BUSY …
}

bool isOfSamePlace(SQLite::Database &database, const CompleteRead &read)
{
    SQLite::Statement select(database, "SELECT 1 FROM baseline WHERE tenant = ? AND container = ?");
    bindGuid(select, 1, read.tenant);
    bindGuid(select, 2, read.container);
    return select.executeStep();
}

void startAnew(SQLite::Database &database, const CompleteRead &read)
{
    database.exec("DELETE FROM baseline");
    database.exec("DELETE FROM reads");
    database.exec("DELETE FROM missing");
    SQLite::Statement insert(database, "INSERT INTO baseline (one, tenant, container) VALUES (1, ?, ?)");
    bindGuid(insert, 1, read.tenant);
    bindGuid(insert, 2, read.container);
    insert.exec();
}

void noteMissing(SQLite::Database &database, std::span<const DeviceId> missing, Moment now)
{
    SQLite::Statement insert(database, "INSERT INTO missing (device, since, seen) VALUES (?, ?, ?) "
                                       "ON CONFLICT (device) DO UPDATE SET seen = excluded.seen");
    for (const DeviceId &device : missing) {
        bindGuid(insert, 1, device);
        insert.bind(2, now.ms);
        insert.bind(3, now.ms);
        insert.exec();
        insert.reset();
    }
    SQLite::Statement forget(database, "DELETE FROM missing WHERE seen <> ?");
    forget.bind(1, now.ms);
    forget.exec();
}

} // namespace

StateStore::StateStore(std::string path, std::unique_ptr<SQLite::Database> database,
                       std::optional<std::string> setAside)
    : m_path(std::move(path)), m_database(std::move(database)), m_setAside(std::move(setAside))
{
}
StateStore::StateStore(StateStore &&) noexcept = default;
StateStore::~StateStore() = default;

Result<StateStore> StateStore::open(const std::string &path, Moment now)
{
    try {
        return StateStore(path, openAndCheck(path), std::nullopt);
    } catch (const SQLite::Exception &error) {
        if (isPassing(error))
            return fail(ErrorKind::Storage, path, error.what(), error.getErrorCode());
    }
    const std::string aside = path + ".set-aside-" + toIso(now);
    std::error_code failed;
    std::filesystem::rename(path, aside, failed);
    if (failed)
        return fail(ErrorKind::Storage, path, failed.message(), failed.value());
    for (const char *side : {"-wal", "-shm"})
        std::filesystem::rename(path + side, aside + side, failed);
    return guarded(path, [&] { return StateStore(path, openAndCheck(path), aside); });
}

Result<bool> StateStore::hasBaseline(TenantId tenant, ObjectGuid container)
{
    return guarded(m_path, [&] { return isOfSamePlace(*m_database, {tenant, container, 0, {}}); });
}

Result<std::optional<std::uint64_t>> StateStore::largestCount(Moment since)
{
    return guarded(m_path, [&] {
        SQLite::Statement select(*m_database, "SELECT max(cloudCount) FROM reads WHERE at >= ?");
        select.bind(1, since.ms);
        select.executeStep();
        const SQLite::Column largest = select.getColumn(0);
        return largest.isNull() ? std::nullopt : std::optional(std::uint64_t(largest.getInt64()));
    });
}

Result<std::unordered_map<DeviceId, Moment>> StateStore::missingSince(std::span<const DeviceId> devices)
{
    return guarded(m_path, [&] {
        SQLite::Statement select(*m_database, "SELECT since FROM missing WHERE device = ?");
        std::unordered_map<DeviceId, Moment> since;
        for (const DeviceId &device : devices) {
            bindGuid(select, 1, device);
            if (select.executeStep())
                since[device] = Moment{select.getColumn(0).getInt64()};
            select.reset();
        }
        return since;
    });
}

Result<void> StateStore::rememberRead(const CompleteRead &read, std::span<const DeviceId> missing)
{
    return guarded(m_path, [&] {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (!isOfSamePlace(*m_database, read))
            startAnew(*m_database, read);
        SQLite::Statement insert(*m_database, "INSERT INTO reads (at, cloudCount) VALUES (?, ?)");
        insert.bind(1, read.at.ms);
        insert.bind(2, std::int64_t(read.cloudCount));
        insert.exec();
        SQLite::Statement prune(*m_database, "DELETE FROM reads WHERE at < ?");
        prune.bind(1, read.at.ms - kKeepReadsDays * kMillisecondsPerDay);
        prune.exec();
        noteMissing(*m_database, missing, read.at);
        transaction.commit();
    });
}

} // namespace dwc
