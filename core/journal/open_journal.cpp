// SPDX-License-Identifier: Apache-2.0
#include "core/journal/open_journal.h"

#include "core/journal/journal_schema.h"
#include "core/journal/sqlite_journal.h"

namespace dwc {

namespace {

Result<std::unique_ptr<Journal>> open(const std::string &path, SqliteAccess access)
{
    auto database = openSqlite(path, kJournalKind, access);
    if (!database)
        return tl::unexpected(std::move(database.error().error));
    return std::make_unique<SqliteJournal>(path, std::move(*database));
}

} // namespace

Result<std::unique_ptr<Journal>> openJournal(const std::string &path)
{
    return open(path, SqliteAccess::ReadWrite);
}

Result<std::unique_ptr<Journal>> openJournalReadOnly(const std::string &path)
{
    return open(path, SqliteAccess::ReadOnly);
}

} // namespace dwc
