// SPDX-License-Identifier: Apache-2.0
#include "core/sqlite/sqlite_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace dwc;

namespace {

constexpr const char *kFirst[] = {"CREATE TABLE thing (id INTEGER PRIMARY KEY); INSERT INTO thing VALUES (1);"};
constexpr const char *kBoth[] = {kFirst[0], "ALTER TABLE thing ADD COLUMN name TEXT NOT NULL DEFAULT 'old';"};
constexpr const char *kBroken[] = {kFirst[0], "CREATE TABLE half (id INTEGER); CREATE TABLE thing (id INTEGER);"};
constexpr std::uint32_t kId = 0x1234'5678;

} // namespace

class TestSqliteFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;

    auto open(std::span<const char *const> migrations, SqliteAccess access = SqliteAccess::ReadWrite) const
    {
        return openSqlite(m_path, SqliteKind{kId, migrations}, access);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a folder with %20 and ünicode.db")).toStdString();
    }

    void isDurableOnCommit()
    {
        const auto database = open(kFirst);
        QVERIFY(database);
        QCOMPARE((*database)->execAndGet("PRAGMA synchronous").getInt(), 2); // FULL
        QCOMPARE((*database)->execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
        QCOMPARE((*database)->execAndGet("PRAGMA foreign_keys").getInt(), 1);
    }

    void bringsAnOlderFileUpToDateAndKeepsWhatIsInIt()
    {
        QVERIFY(open(kFirst));
        const auto reading = open(kBoth, SqliteAccess::ReadOnly);
        QVERIFY(reading.error().trouble == SqliteTrouble::Older);
        const auto database = open(kBoth);
        QVERIFY(database);
        QCOMPARE((*database)->execAndGet("SELECT name FROM thing WHERE id = 1").getString(), std::string("old"));
        QCOMPARE((*database)->execAndGet("PRAGMA user_version").getInt(), 2);
        QVERIFY(open(kFirst).error().trouble == SqliteTrouble::Newer);
    }

    void leavesAFileAsItWasWhenAMigrationFails()
    {
        QVERIFY(open(kFirst));
        QVERIFY(open(kBroken).error().trouble == SqliteTrouble::Unusable);
        const auto database = open(kFirst);
        QVERIFY(database);
        QVERIFY(!(*database)->tableExists("half"));
        QCOMPARE((*database)->execAndGet("SELECT count(*) FROM thing").getInt(), 1);
    }

    void isMadeOnceByProcessesThatStartTogether()
    {
        std::vector<pid_t> children;
        for (int i = 0; i < 8; ++i) {
            const pid_t child = ::fork();
            if (child == 0) {
                const auto database = open(kBoth);
                ::_exit(database && (*database)->execAndGet("SELECT count(*) FROM thing").getInt() == 1 ? 0 : 1);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        }
    }

    void storesTheNilIdAsNullAndGivesItBack()
    {
        const auto database = open(kFirst);
        (*database)->exec("CREATE TABLE ids (id BLOB)");
        PreparedStatements statements(**database);
        DeviceId id;
        id.bytes[3] = 7;
        statements.use("INSERT INTO ids VALUES (?1)").with(id).run();
        statements.use("INSERT INTO ids VALUES (?1)").with(DeviceId()).run();
        Prepared rows = statements.use("SELECT id FROM ids ORDER BY rowid");
        QVERIFY(rows.next());
        QCOMPARE(rows.id<DeviceId>(0), id);
        QVERIFY(rows.next());
        QVERIFY(rows.isNull(0));
        QVERIFY(rows.id<DeviceId>(0).isNil());
        QVERIFY(!rows.next());
    }

    void refusesAnIdOfAnotherLength()
    {
        const auto database = open(kFirst);
        PreparedStatements statements(**database);
        Prepared row = statements.use("SELECT x'0102'");
        QVERIFY(row.next());
        QVERIFY_THROWS_EXCEPTION(BadStoredForm, row.id<DeviceId>(0));
    }
};

QTEST_APPLESS_MAIN(TestSqliteFile)
#include "tst_sqlite_file.moc"
