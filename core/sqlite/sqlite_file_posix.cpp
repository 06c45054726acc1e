// SPDX-License-Identifier: Apache-2.0
#include "core/sqlite/sqlite_file.h"

#include "core/sqlite/file_mode_posix.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dwc {

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr std::size_t kHeaderBytes = 100; // SQLite file format 1.3
constexpr std::size_t kApplicationIdOffset = 68;
constexpr std::string_view kMagic("SQLite format 3\0", 16);

SqliteRefusal refusal(SqliteTrouble trouble, const std::string &path, const std::string &detail,
                      std::int64_t code = 0)
{
    const ErrorKind kind = trouble == SqliteTrouble::Missing ? ErrorKind::NotFound : ErrorKind::Storage;
    return {trouble, fail(kind, path, detail, code).value()};
}

SqliteRefusal refusalFrom(const std::string &path, const SQLite::Exception &problem)
{
    const int code = problem.getErrorCode();
    const SqliteTrouble trouble = code == SQLITE_NOTADB    ? SqliteTrouble::Foreign
                                  : code == SQLITE_CORRUPT ? SqliteTrouble::Damaged
                                                           : SqliteTrouble::Unusable;
    return {trouble, storageError(path, problem)};
}

/// An empty file with our mode, if there is none. SQLite gives the log beside it the same mode.
bool createEmpty(const std::string &path)
{
    const mode_t mode = fileModeIn(folderOf(path));
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0)
        return errno == EEXIST;
    const bool made = ::fchmod(file, mode) == 0;
    ::close(file);
    return made;
}

struct Header
{
    bool empty = false;
    bool isSqlite = false;
    std::uint32_t applicationId = 0;
};

/// The header's raw bytes through SQLite's own file handle. Opening and closing the file a second time would drop
/// the locks this process may hold on it ("How To Corrupt An SQLite Database File", 2.2).
Header readHeader(SQLite::Database &database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    std::array<unsigned char, kHeaderBytes> bytes{};
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw SQLite::Exception("the file's size cannot be read", SQLITE_IOERR);
    if (size == 0)
        return {.empty = true};
    if (size < sqlite3_int64(bytes.size()))
        return {};
    if (const int code = file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0); code != SQLITE_OK)
        throw SQLite::Exception("the file's header cannot be read", code);
    Header header;
    header.isSqlite = std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) == 0;
    for (std::size_t i = 0; i < 4; ++i)
        header.applicationId = header.applicationId << 8 | bytes[kApplicationIdOffset + i];
    return header;
}

std::int64_t number(SQLite::Database &database, const char *sql)
{
    return database.execAndGet(sql).getInt64();
}

bool isFresh(SQLite::Database &database)
{
    return number(database, "PRAGMA application_id") == 0 &&
           number(database, "SELECT count(*) FROM sqlite_master") == 0;
}

void migrate(SQLite::Database &database, const SqliteKind &kind)
{
    if (number(database, "PRAGMA user_version") >= std::int64_t(kind.migrations.size()))
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // asked again: another process may have been faster
    const auto version = std::size_t(number(database, "PRAGMA user_version"));
    for (std::size_t i = version; i < kind.migrations.size(); ++i)
        database.exec(kind.migrations[i]);
    database.exec("PRAGMA application_id = " + std::to_string(kind.applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(std::max(version, kind.migrations.size())));
    transaction.commit();
}

void useWriteAheadLog(SQLite::Database &database)
{
    try {
        database.execAndGet("PRAGMA journal_mode = WAL");
    } catch (const SQLite::Exception &problem) {
        // somebody reads just now; without the log it is as durable, and the next opening asks again
        if (problem.getErrorCode() != SQLITE_BUSY)
            throw;
    }
}

void prepareWriting(SQLite::Database &database, const SqliteKind &kind)
{
    // SQLite falls back to reading when it may not write; that must show now, not at the first write
    if (sqlite3_db_readonly(database.getHandle(), "main") == 1)
        throw SQLite::Exception("attempt to write a readonly database", SQLITE_READONLY);
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA cache_size = -32768"); // KiB: keys are random, their index pages should stay at hand
    migrate(database, kind);
    useWriteAheadLog(database);
}

} // namespace

Error storageError(const std::string &path, const SQLite::Exception &problem)
{
    return fail(ErrorKind::Storage, path, problem.what(), problem.getExtendedErrorCode()).value();
}

tl::expected<std::unique_ptr<SQLite::Database>, SqliteRefusal> openSqlite(const std::string &path,
                                                                          const SqliteKind &kind,
                                                                          SqliteAccess access)
{
    const bool writing = access == SqliteAccess::ReadWrite;
    struct stat facts = {};
    if (writing ? !createEmpty(path) : ::stat(path.c_str(), &facts) != 0) {
        const bool missing = !writing && errno == ENOENT;
        return tl::unexpected(refusal(missing ? SqliteTrouble::Missing : SqliteTrouble::Unusable, path,
                                      std::strerror(errno), errno));
    }
    try {
        auto database = std::make_unique<SQLite::Database>(
            path, writing ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY, kBusyTimeoutMs);
        const Header header = readHeader(*database);
        if (!header.empty && (!header.isSqlite || header.applicationId != kind.applicationId))
            return tl::unexpected(refusal(SqliteTrouble::Foreign, path, "is not this program's database"));
        if (!isFresh(*database) && number(*database, "PRAGMA application_id") != kind.applicationId)
            return tl::unexpected(refusal(SqliteTrouble::Foreign, path, "is not this program's database"));
        const std::int64_t version = number(*database, "PRAGMA user_version");
        if (version > std::int64_t(kind.migrations.size()))
            return tl::unexpected(refusal(SqliteTrouble::Newer, path, "was written by a later version"));
        if (writing)
            prepareWriting(*database, kind);
        else if (version < std::int64_t(kind.migrations.size()))
            return tl::unexpected(refusal(SqliteTrouble::Older, path, "was written by an earlier version"));
        return database;
    } catch (const SQLite::Exception &problem) {
        return tl::unexpected(refusalFrom(path, problem));
    }
}

} // namespace dwc
