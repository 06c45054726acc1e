// SPDX-License-Identifier: Apache-2.0
#include "core/journal/sqlite_journal.h"
#include "core/journal/stored_form.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace dwc {

namespace {

/// kind, plan, basis, started, started_by
RunStart startFrom(const Prepared &row, int first)
{
    RunStart start;
    start.kind = enumFromStored(row.text(first), {RunKind::Apply, RunKind::Run, RunKind::Undo, RunKind::Adopt,
                                                  RunKind::Disable, RunKind::Prepare});
    start.plan = row.id<PlanId>(first + 1);
    start.basis = basisFromStored(row.blob(first + 2));
    start.started = row.moment(first + 3);
    start.startedBy = row.text(first + 4);
    return start;
}

RunRecord runFrom(const Prepared &row)
{
    RunRecord run;
    run.id = row.integer(0);
    run.start = startFrom(row, 1);
    run.state = enumFromStored(row.text(6), {RunState::Running, RunState::Done, RunState::Failed,
                                             RunState::Interrupted, RunState::Stopped, RunState::Guarded});
    if (!row.isNull(7))
        run.ended = row.moment(7);
    run.written = std::uint64_t(row.integer(8));
    run.failed = std::uint64_t(row.integer(9));
    try {
        if (!row.isNull(10))
            run.error = errorFromStored(row.blob(10));
        if (!row.isNull(11))
            run.guards = findingsFromStored(row.blob(11));
    } catch (const BadStoredForm &) {
        // said to people only: a word of a later version must not hide the history, nor stop what rests on it
    }
    return run;
}

/// The cause of an end as it is stored; NULL where there is none.
class StoredCause
{
public:
    explicit StoredCause(const RunEnd &end)
        : m_error(end.error ? storedError(*end.error) : std::string()),
          m_guards(end.guards.empty() ? std::string() : storedFindings(end.guards))
    {
    }
    std::optional<Blob> errorBlob() const { return blob(m_error); }
    std::optional<Blob> guardsBlob() const { return blob(m_guards); }

private:
    static std::optional<Blob> blob(const std::string &octets)
    {
        return octets.empty() ? std::nullopt : std::optional(Blob{octets});
    }

    std::string m_error, m_guards;
};

bool hasSameCause(const RunRecord &run, const RunStart &start, const RunEnd &end)
{
    const auto isSameError = [](const Error &a, const Error &b) {
        return a.kind == b.kind && a.subject == b.subject && a.nativeCode == b.nativeCode;
    };
    return run.start.kind == start.kind && run.state == end.state &&
           run.error.has_value() == end.error.has_value() &&
           (!run.error || isSameError(*run.error, *end.error)) &&
           std::ranges::equal(run.guards, end.guards, {}, &Finding::code, &Finding::code);
}

/// The field that counts an action's writes.
std::uint64_t &countOf(WrittenCounts &counts, Action action)
{
    switch (action) {
    case Action::Create: return counts.created;
    case Action::Update: return counts.updated;
    case Action::Disable: return counts.disabled;
    case Action::Delete: break;
    }
    return counts.deleted;
}

} // namespace

RunId SqliteJournal::insert(const RunStart &start, const RunEnd &end)
{
    const std::string basis = storedBasis(start.basis);
    const StoredCause cause(end);
    const bool hasEnded = end.state != RunState::Running;
    m_statements
        .use("INSERT INTO run (kind, plan, basis, started, started_by, state, ended, error, guards) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .with(nameOf(start.kind), Blob{{reinterpret_cast<const char *>(start.plan.bytes.data()), 16}},
              Blob{basis}, start.started, start.startedBy, nameOf(end.state),
              hasEnded ? std::optional(end.ended) : std::nullopt, cause.errorBlob(), cause.guardsBlob())
        .run();
    return m_database->getLastInsertRowid();
}

Result<RunId> SqliteJournal::begin(const RunStart &start)
{
    return guarded(m_path, [&]() -> Result<RunId> { return insert(start, {RunState::Running, {}}); });
}

Result<void> SqliteJournal::end(RunId run, const RunEnd &end)
{
    return guarded(m_path, [&]() -> Result<void> {
        const StoredCause cause(end);
        const int rows =
            m_statements.use("UPDATE run SET state = ?2, ended = ?3, error = ?4, guards = ?5 WHERE id = ?1")
                .with(run, nameOf(end.state), end.ended, cause.errorBlob(), cause.guardsBlob())
                .run();
        if (rows == 0)
            return fail(ErrorKind::NoSuchRun, std::to_string(run));
        return {};
    });
}

Result<RunId> SqliteJournal::record(const RunStart &start, const RunEnd &end)
{
    return guarded(m_path, [&]() -> Result<RunId> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        std::vector<RunRecord> last;
        {
            Prepared rows =
                m_statements.use("SELECT id, kind, plan, basis, started, started_by, state, ended, "
                                 "0, 0, error, guards FROM run ORDER BY id DESC LIMIT 2");
            while (rows.next())
                last.push_back(runFrom(rows));
        }
        const auto isAlike = [&](const RunRecord &run) { return hasSameCause(run, start, end); };
        if (last.size() == 2 && std::ranges::all_of(last, isAlike))
            m_statements.use("DELETE FROM run WHERE id = ?1").with(last.front().id).run();
        const RunId run = insert(start, end);
        transaction.commit();
        return run;
    });
}

Result<std::uint64_t> SqliteJournal::markInterrupted(Moment now)
{
    return guarded(m_path, [&]() -> Result<std::uint64_t> {
        const int rows =
            m_statements.use("UPDATE run SET state = 'interrupted', ended = ?1 WHERE state = 'running'")
                .with(now)
                .run();
        return std::uint64_t(rows);
    });
}

Result<std::vector<RunRecord>> SqliteJournal::runs(std::size_t limit)
{
    return guarded(m_path, [&]() -> Result<std::vector<RunRecord>> {
        constexpr auto kAll = std::size_t(std::numeric_limits<std::int64_t>::max());
        const auto most = std::int64_t(limit == 0 || limit > kAll ? kAll : limit);
        Prepared rows = m_statements.use(
            "SELECT id, kind, plan, basis, started, started_by, state, ended, "
            "(SELECT count(*) FROM outcome WHERE run = id AND result IN ('written', 'alreadyDone')), "
            "(SELECT count(*) FROM outcome WHERE run = id AND result = 'failed'), error, guards "
            "FROM run ORDER BY id DESC LIMIT ?1");
        rows.with(most);
        std::vector<RunRecord> runs;
        while (rows.next())
            runs.push_back(runFrom(rows));
        if (!runs.empty())
            countWritten(runs);
        return runs;
    });
}

/// One walk over the outcomes of all these runs, newest first: a query per run and action would walk them
/// four times.
void SqliteJournal::countWritten(std::vector<RunRecord> &runs)
{
    Prepared rows = m_statements.use(
        "SELECT outcome.run, action, count(*) FROM outcome JOIN intent USING (run, number) "
        "WHERE outcome.run BETWEEN ?1 AND ?2 AND result IN ('written', 'alreadyDone') GROUP BY 1, 2");
    rows.with(runs.back().id, runs.front().id);
    while (rows.next()) {
        const auto run = std::ranges::lower_bound(runs, rows.integer(0), std::greater(), &RunRecord::id);
        const auto action =
            enumFromStored(rows.text(1), {Action::Create, Action::Update, Action::Disable, Action::Delete});
        countOf(run->counts, action) = std::uint64_t(rows.integer(2));
    }
}

Result<std::optional<RunStart>> SqliteJournal::newest(RunKind kind)
{
    return guarded(m_path, [&]() -> Result<std::optional<RunStart>> {
        Prepared row =
            m_statements.use("SELECT kind, plan, basis, started, started_by FROM run WHERE kind = ?1 "
                             "ORDER BY id DESC LIMIT 1");
        row.with(nameOf(kind));
        return row.next() ? std::optional(startFrom(row, 0)) : std::nullopt;
    });
}

Result<std::string> SqliteJournal::lastController()
{
    return guarded(m_path, [&]() -> Result<std::string> {
        Prepared rows = m_statements.use("SELECT basis FROM run ORDER BY id DESC");
        while (rows.next()) {
            if (std::string controller = basisFromStored(rows.blob(0)).domainController; !controller.empty())
                return controller;
        }
        return std::string();
    });
}

Result<bool> SqliteJournal::wasApplied(PlanId plan)
{
    return guarded(m_path, [&]() -> Result<bool> {
        return m_statements.use("SELECT 1 FROM run WHERE plan = ?1 AND state <> 'guarded' LIMIT 1")
            .with(plan)
            .next();
    });
}

} // namespace dwc
