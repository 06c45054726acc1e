// SPDX-License-Identifier: Apache-2.0
#include "core/state/open_state.h"
#include "core/state/sqlite_state.h"
#include "core/state/state_schema.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace dwc {

namespace {

using Opened = tl::expected<std::unique_ptr<SQLite::Database>, SqliteRefusal>;

Opened openChecked(const std::string &path)
{
    Opened database = openSqlite(path, kStateKind, SqliteAccess::ReadWrite);
    if (!database)
        return database;
    std::string verdict;
    try {
        verdict = (*database)->execAndGet("PRAGMA quick_check(1)").getString();
    } catch (const SQLite::Exception &problem) {
        verdict = problem.what();
    }
    if (verdict != "ok") {
        Error why = fail(ErrorKind::Storage, path, verdict).value();
        return tl::unexpected(SqliteRefusal{SqliteTrouble::Damaged, std::move(why)});
    }
    return database;
}

bool isWorthSettingAside(SqliteTrouble trouble)
{
    return trouble == SqliteTrouble::Foreign || trouble == SqliteTrouble::Damaged ||
           trouble == SqliteTrouble::Newer;
}

bool exists(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

std::string freeName(const std::string &path, Moment now)
{
    std::string stamp = toIso(now);
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
    const std::string first = path + ".set-aside-" + stamp;
    std::string name = first;
    for (int i = 2; exists(name); ++i)
        name = first + '-' + std::to_string(i);
    return name;
}

/// The log goes with its file, else SQLite would play it into the fresh one.
Result<std::string> moveAway(const std::string &path, Moment now)
{
    const std::string target = freeName(path, now);
    for (const char *suffix : {"-wal", "-shm", "-journal", ""}) {
        const std::string from = path + suffix, to = target + suffix;
        if (std::rename(from.c_str(), to.c_str()) != 0 && errno != ENOENT)
            return fail(ErrorKind::Storage, from, std::strerror(errno), errno);
    }
    return target;
}

} // namespace

Result<OpenedState> openState(const std::string &path, Moment now)
{
    OpenedState opened;
    Opened database = openChecked(path);
    if (!database && isWorthSettingAside(database.error().trouble)) {
        const auto moved = moveAway(path, now);
        if (!moved)
            return tl::unexpected(moved.error());
        opened.setAside = SetAside{std::move(database.error().error), *moved};
        database = openChecked(path);
    }
    if (!database)
        return tl::unexpected(std::move(database.error().error));
    opened.store = std::make_unique<SqliteState>(path, std::move(*database));
    return opened;
}

} // namespace dwc
