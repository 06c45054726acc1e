// SPDX-License-Identifier: Apache-2.0
#include "core/state/state_schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

namespace dwc {

namespace {

constexpr int kApplicationId = 0x4457'4353; // "DWCS"

/// One step per version: number n takes a file of version n to n + 1.
constexpr std::array<const char *, 1> kSteps{R"sql(
    CREATE TABLE baseline (one INTEGER PRIMARY KEY CHECK (one = 1), tenant BLOB NOT NULL, container BLOB NOT NULL);
    CREATE TABLE reads (at INTEGER NOT NULL, cloudCount INTEGER NOT NULL);
    CREATE TABLE missing (device BLOB PRIMARY KEY, since INTEGER NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID;
)sql"};

int pragma(SQLite::Database &database, const char *name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

} // namespace

void prepareState(SQLite::Database &database)
{
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const bool isNew = database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
    if (!isNew && pragma(database, "application_id") != kApplicationId)
        throw SQLite::Exception("this is the file of another program");
    const auto version = std::size_t(pragma(database, "user_version"));
    if (version > kSteps.size())
        throw SQLite::Exception("this state was written by a newer version");
    for (std::size_t step = version; step < kSteps.size(); ++step)
        database.exec(kSteps[step]);
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(kSteps.size()));
    transaction.commit();
}

} // namespace dwc
