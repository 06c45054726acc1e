// SPDX-License-Identifier: Apache-2.0
#include "core/model/octet_form.h"
#include "core/model/stored_snapshot.h"
#include "core/state/sqlite_state.h"

namespace dwc {

namespace {

constexpr std::string_view kCloud = "cloud", kDirectory = "directory";
constexpr std::int64_t kMaxPieceBytes = 512 * 1024 * 1024; ///< we write pieces of a few megabytes

/// Several texts as one, so that no two lists of texts give the same.
std::string tie(std::initializer_list<std::string_view> parts)
{
    std::string tied;
    for (const std::string_view part : parts)
        tied += std::to_string(part.size()) + ':' + std::string(part);
    return tied;
}

std::string tieOf(const CloudCursor &cursor)
{
    return tie({cursor.tenant.text(), cursor.graphOrigin, cursor.select});
}

std::string tieOf(const DirectoryCursor &cursor)
{
    return tie({cursor.container.text(), cursor.dnsHostName, cursor.invocationId});
}

} // namespace

template <class Snapshot>
Result<void> SqliteState::putSnapshot(std::string_view side, const Snapshot &snapshot)
{
    std::int64_t number = 0;
    const auto saved = saveSnapshot(snapshot, [&](std::string_view piece) -> Result<void> {
        m_statements
            .use("INSERT INTO snapshot_piece (side, number, content) VALUES (?1, ?2, ?3) "
                 "ON CONFLICT (side, number) DO UPDATE SET content = excluded.content "
                 "WHERE content <> excluded.content")
            .with(side, number++, Blob{piece})
            .run();
        return {};
    });
    if (saved)
        m_statements.use("DELETE FROM snapshot_piece WHERE side = ?1 AND number >= ?2")
            .with(side, number)
            .run();
    return saved;
}

Result<void> SqliteState::keepSnapshots(const CloudSnapshot &cloud, const DirectorySnapshot &directory)
{
    return guarded(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto put =
            putSnapshot(kCloud, cloud).and_then([&] { return putSnapshot(kDirectory, directory); });
        if (put)
            transaction.commit();
        return put;
    });
}

template <class Snapshot, class Restore>
Result<std::shared_ptr<const Snapshot>> SqliteState::loadSnapshot(std::string_view side, Restore restore)
{
    bool isStored = false;
    auto restored = guarded(m_path, [&]() -> Result<std::shared_ptr<const Snapshot>> {
        Prepared rows = m_statements.use("SELECT number, length(content), content FROM snapshot_piece "
                                         "WHERE side = ?1 ORDER BY number");
        rows.with(side);
        std::int64_t expected = 0;
        const auto next = [&]() -> Result<std::optional<std::string_view>> {
            if (!rows.next())
                return std::optional<std::string_view>();
            isStored = true;
            if (rows.integer(0) != expected++ || rows.integer(1) > kMaxPieceBytes)
                return fail(ErrorKind::Storage, "the stored snapshot",
                            "has pieces that do not belong together");
            return std::optional(rows.blob(2));
        };
        auto snapshot = restore(next);
        return snapshot || isStored ? std::move(snapshot) : Result<std::shared_ptr<const Snapshot>>(nullptr);
    });
    if (restored)
        return restored;
    Error error = std::move(restored.error());
    error.subject = m_path;
    const auto forgotten = guarded(m_path, [&]() -> Result<void> {
        m_statements.use("DELETE FROM snapshot_piece").run();
        return {};
    });
    return tl::unexpected(forgotten ? std::move(error) : forgotten.error());
}

Result<std::shared_ptr<const CloudSnapshot>> SqliteState::loadCloud()
{
    return loadSnapshot<CloudSnapshot>(kCloud, restoreCloudSnapshot);
}

Result<std::shared_ptr<const DirectorySnapshot>> SqliteState::loadDirectory()
{
    return loadSnapshot<DirectorySnapshot>(kDirectory, restoreDirectorySnapshot);
}

Result<void> SqliteState::putCursor(std::string_view side, const std::string &tiedTo,
                                    const std::string &value)
{
    return guarded(m_path, [&]() -> Result<void> {
        m_statements.use("INSERT OR REPLACE INTO cursor (side, tied_to, value) VALUES (?1, ?2, ?3)")
            .with(side, tiedTo, Blob{value})
            .run();
        return {};
    });
}

Result<std::optional<std::string>> SqliteState::cursor(std::string_view side, const std::string &tiedTo)
{
    return guarded(m_path, [&]() -> Result<std::optional<std::string>> {
        Prepared row = m_statements.use("SELECT value FROM cursor WHERE side = ?1 AND tied_to = ?2");
        row.with(side, tiedTo);
        return row.next() ? std::optional(std::string(row.blob(0))) : std::nullopt;
    });
}

Result<void> SqliteState::keepCursor(const CloudCursor &cursor)
{
    return putCursor(kCloud, tieOf(cursor), cursor.deltaLink);
}

Result<void> SqliteState::keepCursor(const DirectoryCursor &cursor)
{
    OctetWriter value;
    value.integer(cursor.usn);
    return putCursor(kDirectory, tieOf(cursor), value.octets());
}

Result<std::optional<std::string>> SqliteState::deltaLink(const CloudCursor &wanted)
{
    return cursor(kCloud, tieOf(wanted));
}

Result<std::optional<std::int64_t>> SqliteState::usn(const DirectoryCursor &wanted)
{
    const auto stored = cursor(kDirectory, tieOf(wanted));
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return std::optional<std::int64_t>();
    OctetReader value(**stored);
    const std::int64_t usn = value.integer();
    return value.ok() && value.atEnd() ? std::optional(usn) : std::nullopt;
}

Result<void> SqliteState::forgetCursors()
{
    return guarded(m_path, [&]() -> Result<void> {
        m_statements.use("DELETE FROM cursor").run();
        return {};
    });
}

} // namespace dwc
