// SPDX-License-Identifier: Apache-2.0
#include "core/journal/open_journal.h"

#include "core/journal/journal_schema.h"
#include "core/journal/sqlite_journal.h"

namespace dwc {

Result<std::unique_ptr<Journal>> openJournal(const std::string &path)
{
    auto database = openSqlite(path, kJournalKind, SqliteAccess::ReadWrite);
    if (!database)
        return tl::unexpected(std::move(database.error().error));
    return std::make_unique<SqliteJournal>(path, std::move(*database));
}

Result<std::unique_ptr<Journal>> openJournalReadOnly(const std::string &path)
{
    auto database = openSqlite(path, kJournalKind, SqliteAccess::ReadOnly);
    if (!database && database.error().trouble == SqliteTrouble::Older) {
        // once after an update of this program, and what a writer would do anyway
        if (!openSqlite(path, kJournalKind, SqliteAccess::ReadWrite))
            return tl::unexpected(std::move(database.error().error));
        database = openSqlite(path, kJournalKind, SqliteAccess::ReadOnly);
    }
    if (!database)
        return tl::unexpected(std::move(database.error().error));
    return std::make_unique<SqliteJournal>(path, std::move(*database));
}

} // namespace dwc
