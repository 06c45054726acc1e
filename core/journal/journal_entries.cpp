// SPDX-License-Identifier: Apache-2.0
#include "core/journal/sqlite_journal.h"
#include "core/journal/stored_form.h"

#include <algorithm>

#include <strings.h>

namespace dwc {

namespace {

Outcome outcomeFrom(const Prepared &row, int first, std::uint32_t number)
{
    Outcome outcome;
    outcome.number = number;
    outcome.result = enumFromStored(row.text(first), {OutcomeResult::Written, OutcomeResult::AlreadyDone,
                                                      OutcomeResult::Failed, OutcomeResult::NotDone,
                                                      OutcomeResult::NotSent});
    outcome.guid = row.id<ObjectGuid>(first + 1);
    if (!row.isNull(first + 2))
        outcome.error = errorFromStored(row.blob(first + 2));
    outcome.at = row.moment(first + 3);
    return outcome;
}

/// run, number, change, before, result, object, error, at
JournalEntry entryFrom(const Prepared &row)
{
    JournalEntry entry;
    entry.run = row.integer(0);
    entry.intent.number = std::uint32_t(row.integer(1));
    entry.intent.change = changeFromStored(row.blob(2));
    entry.intent.before = attributesFromStored(row.blob(3));
    if (!row.isNull(4))
        entry.outcome = outcomeFrom(row, 4, entry.intent.number);
    return entry;
}

std::vector<JournalEntry> entriesFrom(Prepared &rows)
{
    std::vector<JournalEntry> entries;
    while (rows.next())
        entries.push_back(entryFrom(rows));
    return entries;
}

const AttributeChange *attributeOf(const Change &change, const std::string &name)
{
    const auto found = std::ranges::find_if(change.attributes, [&](const AttributeChange &attribute) {
        return ::strcasecmp(attribute.name.c_str(), name.c_str()) == 0;
    });
    return found == change.attributes.end() ? nullptr : &*found;
}

} // namespace

Result<void> SqliteJournal::addIntents(RunId run, std::span<const Intent> intents)
{
    return guarded(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        for (const Intent &intent : intents) {
            const Change &change = intent.change;
            const std::string stored = storedChange(change), before = storedAttributes(intent.before);
            m_statements
                .use("INSERT INTO intent (run, number, action, device, object, change, before) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .with(run, intent.number, nameOf(change.action), change.deviceId, change.object.guid, Blob{stored},
                      Blob{before})
                .run();
            m_statements.use("INSERT INTO open_intent (run, number) VALUES (?1, ?2)").with(run, intent.number).run();
        }
        transaction.commit();
        return {};
    });
}

Result<void> SqliteJournal::putOutcome(RunId run, const Outcome &outcome)
{
    std::optional<std::string> error;
    if (outcome.error)
        error = storedError(*outcome.error);
    const int rows =
        m_statements
            .use("INSERT INTO outcome (run, number, result, object, error, at, deleted) "
                 "SELECT ?1, ?2, ?3, coalesce(?4, object), ?5, ?6, "
                 "action = 'delete' AND ?3 IN ('written', 'alreadyDone') "
                 "FROM intent WHERE run = ?1 AND number = ?2 "
                 "ON CONFLICT (run, number) DO UPDATE SET result = excluded.result, object = excluded.object, "
                 "error = excluded.error, at = excluded.at, deleted = excluded.deleted")
            .with(run, outcome.number, nameOf(outcome.result), outcome.guid,
                  error ? std::optional(Blob{*error}) : std::nullopt, outcome.at)
            .run();
    if (rows == 0)
        return fail(ErrorKind::Internal, "run " + std::to_string(run),
                    "an outcome without intent: " + std::to_string(outcome.number));
    m_statements
        .use("DELETE FROM open_intent WHERE run = ?1 AND number = ?2 AND NOT EXISTS "
             "(SELECT 1 FROM outcome AS o JOIN intent AS i ON i.run = o.run AND i.number = o.number "
             "WHERE o.run = ?1 AND o.number = ?2 AND o.result = 'written' AND o.object IS NULL "
             "AND i.action = 'create')")
        .with(run, outcome.number)
        .run();
    return {};
}

Result<void> SqliteJournal::addOutcomes(RunId run, std::span<const Outcome> outcomes,
                                        std::span<const OwnershipRow> gained, std::span<const ObjectGuid> ended)
{
    if (outcomes.empty() && gained.empty() && ended.empty())
        return {};
    return guarded(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        for (const Outcome &outcome : outcomes) {
            if (const auto put = putOutcome(run, outcome); !put)
                return put;
        }
        for (const OwnershipRow &row : gained)
            putOwnership(row);
        for (const ObjectGuid &guid : ended)
            m_statements.use("DELETE FROM ownership WHERE object = ?1").with(guid).run();
        transaction.commit();
        return {};
    });
}

Result<std::vector<JournalEntry>> SqliteJournal::open()
{
    return guarded(m_path, [&]() -> Result<std::vector<JournalEntry>> {
        Prepared rows = m_statements.use(
            "SELECT i.run, i.number, i.change, i.before, o.result, o.object, o.error, o.at FROM open_intent AS u "
            "JOIN intent AS i ON i.run = u.run AND i.number = u.number "
            "LEFT JOIN outcome AS o ON o.run = u.run AND o.number = u.number ORDER BY u.run, u.number");
        return entriesFrom(rows);
    });
}

Result<std::vector<JournalEntry>> SqliteJournal::entries(RunId run)
{
    return guarded(m_path, [&]() -> Result<std::vector<JournalEntry>> {
        if (!m_statements.use("SELECT 1 FROM run WHERE id = ?1").with(run).next())
            return fail(ErrorKind::NoSuchRun, std::to_string(run));
        Prepared rows = m_statements.use(
            "SELECT i.run, i.number, i.change, i.before, o.result, o.object, o.error, o.at FROM intent AS i "
            "LEFT JOIN outcome AS o ON o.run = i.run AND o.number = i.number WHERE i.run = ?1 ORDER BY i.number");
        rows.with(run);
        return entriesFrom(rows);
    });
}

Result<std::uint64_t> SqliteJournal::deletesSince(Moment since)
{
    return guarded(m_path, [&]() -> Result<std::uint64_t> {
        Prepared row = m_statements.use("SELECT count(*) FROM outcome WHERE deleted = 1 AND at >= ?1");
        row.with(since).next();
        return std::uint64_t(row.integer(0));
    });
}

Result<std::vector<std::optional<std::vector<std::string>>>>
SqliteJournal::lastWritten(std::span<const std::pair<ObjectGuid, std::string>> objectsAndAttributes)
{
    using Values = std::optional<std::vector<std::string>>;
    return guarded(m_path, [&]() -> Result<std::vector<Values>> {
        std::unordered_map<ObjectGuid, std::vector<std::size_t>> wanted;
        for (std::size_t i = 0; i < objectsAndAttributes.size(); ++i)
            wanted[objectsAndAttributes[i].first].push_back(i);
        std::vector<Values> answers(objectsAndAttributes.size());
        for (auto &[guid, open] : wanted) {
            Prepared rows = m_statements.use(
                "SELECT change FROM outcome AS o JOIN intent AS i ON i.run = o.run AND i.number = o.number "
                "WHERE o.object = ?1 AND result IN ('written', 'alreadyDone') ORDER BY o.run DESC, o.number DESC");
            rows.with(guid);
            while (!open.empty() && rows.next()) {
                const Change change = changeFromStored(rows.blob(0));
                std::erase_if(open, [&](std::size_t i) {
                    const AttributeChange *attribute = attributeOf(change, objectsAndAttributes[i].second);
                    if (attribute)
                        answers[i] = attribute->after;
                    return attribute != nullptr;
                });
            }
        }
        return answers;
    });
}

} // namespace dwc
