// SPDX-License-Identifier: Apache-2.0
#include "core/journal/journal_schema.h"
#include "core/journal/open_journal.h"
#include "tests/core/journal/sample_changes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dwc;

namespace {

mode_t modeOf(const std::string &path)
{
    struct stat facts = {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

/// What `check` says in a child process without root's rights.
template <class Check>
bool asPlainUser(Check &&check)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped =
            ::geteuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(65534) == 0 && ::setuid(65534) == 0);
        ::_exit(dropped && check() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class TestJournalFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;

    QByteArray content() const
    {
        QFile file(QString::fromStdString(m_path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Refused for both ways of opening, with the path, and not one byte changed.
    void verifyLeftAlone() const
    {
        const QByteArray before = content();
        for (const auto &refused : {openJournal(m_path).error(), openJournalReadOnly(m_path).error()}) {
            QCOMPARE(refused.kind, ErrorKind::Storage);
            QCOMPARE(refused.subject, m_path);
            QVERIFY(!refused.detail.empty());
        }
        QCOMPARE(content(), before);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journal.db")).toStdString();
    }

    void belongsToItsOwnerAloneWhateverTheUmask()
    {
        const mode_t before = ::umask(0);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY((*journal)->begin(sampleStart()));
        QCOMPARE(modeOf(m_path), mode_t(0600));
        QCOMPARE(modeOf(m_path + "-wal"), mode_t(0600));
        ::umask(before);
    }

    void belongsToTheGroupInASystemFolder()
    {
        ::chmod(m_folder->path().toStdString().c_str(), 02770);
        const mode_t before = ::umask(0077);
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY((*journal)->begin(sampleStart()));
        QCOMPARE(modeOf(m_path), mode_t(0660));
        QCOMPARE(modeOf(m_path + "-wal"), mode_t(0660));
        ::umask(before);
    }

    void refusesAFileThatIsNoDatabase()
    {
        put("this is a text, and it is longer than one hundred bytes, so that it could hold a header of SQLite's "
            "if it were one");
        verifyLeftAlone();
        put("short");
        verifyLeftAlone();
    }

    void refusesAnotherProgramsDatabase()
    {
        {
            SQLite::Database other(m_path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE run (id INTEGER PRIMARY KEY)");
        }
        verifyLeftAlone();
    }

    void refusesANewerVersion()
    {
        QVERIFY(openJournal(m_path));
        {
            SQLite::Database newer(m_path, SQLite::OPEN_READWRITE);
            newer.exec("PRAGMA user_version = 1000");
        }
        verifyLeftAlone();
    }

    void finishesAFileThatWasCreatedAndLeftEmpty()
    {
        put({});
        const auto journal = openJournal(m_path);
        QVERIFY(journal);
        QVERIFY((*journal)->begin(sampleStart()));
    }

    void tellsThatItsFolderIsMissing()
    {
        const std::string path = m_folder->filePath(QStringLiteral("none/journal.db")).toStdString();
        QCOMPARE(openJournal(path).error().kind, ErrorKind::Storage);
        QCOMPARE(openJournal(path).error().subject, path);
    }

    void cannotBeOpenedForWritingWhereNothingMayBeWritten()
    {
        const std::string folder = m_folder->path().toStdString(), fresh = folder + "/fresh.db";
        QVERIFY(openJournal(m_path));
        const auto isRefused = [](const std::string &path) {
            return asPlainUser([&] {
                const auto journal = openJournal(path);
                return !journal && journal.error().kind == ErrorKind::Storage && journal.error().subject == path &&
                       !journal.error().detail.empty();
            });
        };
        ::chmod(m_path.c_str(), 0666);
        ::chmod(folder.c_str(), 0555);
        QVERIFY(isRefused(fresh));
        QVERIFY(isRefused(m_path)); // the log cannot be made
        ::chmod(m_path.c_str(), 0444);
        ::chmod(folder.c_str(), 0777);
        QVERIFY(isRefused(m_path));
        ::chmod(m_path.c_str(), 0666);
        QVERIFY(!isRefused(m_path));
    }

    void isReadWhileARunWrites()
    {
        const auto writer = openJournal(m_path).value();
        const RunId run = writer->begin(sampleStart()).value();
        const auto reader = openJournalReadOnly(m_path).value();
        const Intent intents[] = {{0, sampleCreate(1), {}}, {1, sampleCreate(2), {}}};
        QVERIFY(writer->addIntents(run, intents));
        QCOMPARE(reader->entries(run).value().size(), std::size_t(2));
        QCOMPARE(reader->runs(0).value().front().state, RunState::Running);
        QVERIFY(writer->end(run, {RunState::Done, {}}));
        QCOMPARE(reader->runs(0).value().front().state, RunState::Done);
        QCOMPARE(reader->begin(sampleStart()).error().kind, ErrorKind::Storage);
        QCOMPARE(reader->markInterrupted({}).error().kind, ErrorKind::Storage);
    }

    void isReadWhenNobodyWrites()
    {
        QVERIFY(openJournal(m_path).value()->begin(sampleStart()));
        QCOMPARE(openJournalReadOnly(m_path).value()->runs(0).value().size(), std::size_t(1));
    }

    void isReadAfterAnUpdateOfTheProgram()
    {
        {
            const SqliteKind first{kJournalKind.applicationId, std::span(kJournalMigrations).first(1)};
            const auto old = openSqlite(m_path, first, SqliteAccess::ReadWrite);
            QVERIFY(old);
            (*old)->exec("INSERT INTO hold (device, held_by, since, reason) VALUES (zeroblob(16), 'me', 5, '')");
        }
        const auto reader = openJournalReadOnly(m_path);
        QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
        QVERIFY((*reader)->runs(0).value().empty());
        QCOMPARE((*reader)->holds().value().size(), std::size_t(1));
        QCOMPARE((*reader)->begin(sampleStart()).error().kind, ErrorKind::Storage);
    }

    void tellsWhyARunWroteNothing()
    {
        const Error error{ErrorKind::SignInRefused, "login", kHostileText, 7000222, "request", {}};
        const Finding guard{Severity::Guard, FindingCode::TooManyDeletes, kHostileText, 612, {"500", kHostileText}};
        const Finding other{Severity::Guard, FindingCode::PinsDiffer, {}, {}, {"tenant"}};
        {
            const auto journal = openJournal(m_path).value();
            const RunId failed = journal->begin(sampleStart(1)).value();
            QVERIFY(journal->end(failed, {RunState::Failed, Moment{5}, error}));
            QVERIFY(journal->record(sampleStart(2), {RunState::Guarded, Moment{6}, {}, {guard, other}}));
        }
        const auto runs = openJournalReadOnly(m_path).value()->runs(0).value();
        QVERIFY(runs[1].error == error);
        QVERIFY(runs[1].guards.empty());
        QCOMPARE(runs[0].state, RunState::Guarded);
        QVERIFY(runs[0].guards == (std::vector{guard, other}));
        QVERIFY(!runs[0].error);
        QCOMPARE(runs[0].ended->ms, std::int64_t(6));
    }

    void keepsTheFirstAndTheNewestOfASeriesWithOneCause()
    {
        const auto journal = openJournal(m_path).value();
        const auto failing = [&](std::int64_t at, const char *host) {
            const Error error{ErrorKind::Unreachable, host, {}, 0, "request " + std::to_string(at), {}};
            QVERIFY(journal->record(sampleStart(), {RunState::Failed, Moment{at}, error}));
        };
        const auto ends = [&] {
            std::vector<std::int64_t> found;
            const auto runs = journal->runs(0).value();
            for (const RunRecord &run : runs)
                found.push_back(run.ended->ms);
            return found;
        };
        for (const std::int64_t at : {1, 2, 3, 4})
            failing(at, "dc1");
        QCOMPARE(ends(), (std::vector<std::int64_t>{4, 1}));
        failing(5, "dc2");
        failing(6, "dc1");
        QCOMPARE(ends(), (std::vector<std::int64_t>{6, 5, 4, 1}));
        const RunId wrote = journal->begin(sampleStart(7)).value();
        QVERIFY(journal->end(wrote, {RunState::Done, Moment{7}}));
        failing(8, "dc1");
        failing(9, "dc1");
        failing(10, "dc1");
        QCOMPARE(ends(), (std::vector<std::int64_t>{10, 8, 7, 6, 5, 4, 1}));
    }

    void remembersTheControllerOfTheNewestRunThatReachedOne()
    {
        const auto journal = openJournal(m_path).value();
        QCOMPARE(journal->lastController().value(), std::string());
        RunStart start = sampleStart(1);
        for (const char *controller : {"dc1.corp.example", "dc2.corp.example", ""}) {
            start.basis.domainController = controller;
            QVERIFY(journal->begin(start));
        }
        QCOMPARE(journal->lastController().value(), std::string("dc2.corp.example"));
    }

    void tellsTheReaderThatNothingWasEverRecorded()
    {
        QCOMPARE(openJournalReadOnly(m_path).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(QString::fromStdString(m_path)));
    }

    void keepsNothingOfAGroupThatFailedAndGoesOn()
    {
        const auto journal = openJournal(m_path).value();
        const RunId run = journal->begin(sampleStart()).value();
        const Intent intents[] = {{0, sampleCreate(1), {}}, {1, sampleCreate(2), {}}};
        SQLite::Database stranger(m_path, SQLite::OPEN_READWRITE);
        stranger.exec("CREATE TRIGGER stop BEFORE INSERT ON open_intent WHEN NEW.number = 1 "
                      "BEGIN SELECT RAISE(ABORT, 'no more'); END");
        const auto refused = journal->addIntents(run, intents);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().detail, std::string("no more"));
        QVERIFY(journal->entries(run).value().empty());
        stranger.exec("DROP TRIGGER stop");
        QVERIFY(journal->addIntents(run, intents));
        QCOMPARE(journal->open().value().size(), std::size_t(2));
    }

    void answersStorageForARowItCannotRead()
    {
        const auto journal = openJournal(m_path).value();
        const RunId run = journal->begin(sampleStart()).value();
        const Intent intent{0, sampleCreate(1), {}};
        QVERIFY(journal->addIntents(run, {&intent, 1}));
        {
            SQLite::Database stranger(m_path, SQLite::OPEN_READWRITE);
            stranger.exec("UPDATE intent SET change = x'00'");
        }
        const auto entries = journal->entries(run);
        QCOMPARE(entries.error().kind, ErrorKind::Storage);
        QCOMPARE(entries.error().subject, m_path);
        QCOMPARE(journal->open().error().kind, ErrorKind::Storage);
    }
};

QTEST_APPLESS_MAIN(TestJournalFile)
#include "tst_journal_file.moc"
