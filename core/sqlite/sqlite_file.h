// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sqlite/prepared.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <type_traits>

namespace dwc {

/// One kind of database file of ours.
struct SqliteKind
{
    std::uint32_t applicationId; ///< in the file's header (offset 68): tells our files from all others
    /// SQL; the n-th brings version n to n + 1 (`user_version`). A released one is never edited, only followed.
    std::span<const char *const> migrations;
};

enum class SqliteAccess : std::uint8_t { ReadWrite, ReadOnly };

enum class SqliteTrouble : std::uint8_t {
    Missing,  ///< there is no such file (ReadOnly)
    Foreign,  ///< not a database, or another program's
    Newer,    ///< written by a later version
    Older,    ///< written by an earlier version, and not to be written (ReadOnly)
    Damaged,  ///< ours, and no longer readable
    Unusable  ///< permission, disk, lock: the file may be as good as ever
};

struct SqliteRefusal
{
    SqliteTrouble trouble;
    Error error; ///< NotFound for Missing, else Storage; subject = path, nativeCode = SQLite's extended code
};

/// Opens a file of that kind. ReadWrite creates it when it is missing (mode: fileModeIn) and brings an older one up
/// to date; write-ahead log, synchronous=FULL: a commit that returned is durable. ReadOnly works while another
/// process writes. A foreign or newer file is left as it is. The connection belongs to one thread.
tl::expected<std::unique_ptr<SQLite::Database>, SqliteRefusal> openSqlite(const std::string &path,
                                                                          const SqliteKind &kind,
                                                                          SqliteAccess access);

Error storageError(const std::string &path, const SQLite::Exception &problem);

/// Runs work that returns a Result; what SQLite or a stored form throws becomes Storage with the path.
template <class Work>
std::invoke_result_t<Work> guarded(const std::string &path, Work &&work)
{
    try {
        return work();
    } catch (const SQLite::Exception &problem) {
        return tl::unexpected(storageError(path, problem));
    } catch (const BadStoredForm &problem) {
        return fail(ErrorKind::Storage, path, problem.what());
    }
}

} // namespace dwc
