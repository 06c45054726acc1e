// SPDX-License-Identifier: Apache-2.0
#include "core/state/open_state.h"

#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace dwc;

namespace {

constexpr Moment kNow{1'800'000'000'000};

template <class Id>
Id idOf(std::uint8_t number)
{
    Id id;
    id.bytes[15] = number;
    return id;
}

const TenantId kTenant = idOf<TenantId>(1);
const ObjectGuid kContainer = idOf<ObjectGuid>(2);

std::shared_ptr<const CloudSnapshot> cloudOf(std::uint8_t devices)
{
    CloudSnapshotBuilder builder(kTenant);
    for (std::uint8_t i = 1; i <= devices; ++i) {
        CloudDeviceRecord record;
        record.objectId = idOf<CloudObjectId>(i);
        record.deviceId = idOf<DeviceId>(i);
        record.displayName = {Presence::Known, "DEVICE"};
        (void)builder.add(record);
    }
    return builder.finish(kNow);
}

std::shared_ptr<const DirectorySnapshot> directoryOf(std::uint8_t objects)
{
    DirectorySnapshotBuilder builder({kContainer, Dn("CN=R,DC=corp")});
    for (std::uint8_t i = 1; i <= objects; ++i) {
        const std::string id = idOf<DeviceId>(i).windowsBytes();
        DirectoryDeviceRecord record;
        record.guid = idOf<ObjectGuid>(i);
        record.cn = "x";
        record.deviceId = id;
        (void)builder.add(record);
    }
    return builder.finish(7, kNow);
}

/// The tables as version 1 had them, word for word.
constexpr const char *kVersion1 = R"sql(
CREATE TABLE baseline (one INTEGER PRIMARY KEY CHECK (one = 1), tenant BLOB, container BLOB, at INTEGER NOT NULL) STRICT;
CREATE TABLE complete_read (at INTEGER PRIMARY KEY, cloud_count INTEGER NOT NULL) STRICT;
CREATE TABLE missing (device BLOB NOT NULL PRIMARY KEY, since INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO baseline VALUES (1, x'00000000000000000000000000000001', x'00000000000000000000000000000002', 1799999999000);
INSERT INTO complete_read VALUES (1799999999000, 123);
INSERT INTO missing VALUES (x'00000000000000000000000000000009', 1790000000000);
PRAGMA application_id = 0x44574353;
PRAGMA user_version = 1;
)sql";

} // namespace

class TestStateSnapshots : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<StateStore> m_state;

    void openAgain()
    {
        m_state.reset();
        auto opened = openState(m_path, kNow);
        QVERIFY(opened);
        QVERIFY(!opened->setAside);
        m_state = std::move(opened->store);
    }
    /// Something happens to the file behind our back.
    void sql(const std::string &statement)
    {
        m_state.reset();
        {
            SQLite::Database database(m_path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec(statement);
        }
        openAgain();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("state.db")).toStdString();
        openAgain();
    }

    void hasNothingAtFirst()
    {
        QVERIFY(m_state->loadCloud().value() == nullptr);
        QVERIFY(m_state->loadDirectory().value() == nullptr);
    }

    void keepsTheLastReadOnly()
    {
        QVERIFY(m_state->keepSnapshots(*cloudOf(5), *directoryOf(4)));
        QVERIFY(m_state->keepSnapshots(*cloudOf(3), *directoryOf(2)));
        openAgain();
        QCOMPARE(m_state->loadCloud().value()->size(), 3u);
        QCOMPARE(m_state->loadDirectory().value()->size(), 2u);
        QCOMPARE(m_state->loadDirectory().value()->highestUsn(), std::int64_t(7));
        QVERIFY(m_state->loadCloud().value()->readAt() == kNow);
    }

    void keepsLessThanBefore()
    {
        QVERIFY(m_state->keepSnapshots(*cloudOf(5), *directoryOf(4)));
        QVERIFY(m_state->keepSnapshots(*cloudOf(0), *directoryOf(0)));
        openAgain();
        QCOMPARE(m_state->loadCloud().value()->size(), 0u);
        QCOMPARE(m_state->loadDirectory().value()->size(), 0u);
    }

    void whatIsTheSameIsNotWrittenAgain()
    {
        QVERIFY(m_state->keepSnapshots(*cloudOf(5), *directoryOf(4)));
        sql("CREATE TABLE written (side TEXT, number INTEGER);"
            "CREATE TRIGGER added AFTER INSERT ON snapshot_piece BEGIN INSERT INTO written VALUES (new.side, "
            "new.number); END;"
            "CREATE TRIGGER changed AFTER UPDATE ON snapshot_piece BEGIN INSERT INTO written VALUES "
            "(new.side, new.number); END;");
        const auto written = [&] {
            SQLite::Database database(m_path);
            return database.execAndGet("SELECT coalesce(group_concat(side || number), '') FROM written")
                .getString();
        };
        QVERIFY(m_state->keepSnapshots(*cloudOf(5), *directoryOf(4)));
        QCOMPARE(written(), std::string());
        QVERIFY(m_state->keepSnapshots(*cloudOf(6), *directoryOf(4)));
        QCOMPARE(written(), std::string("cloud0,cloud1"));
        QCOMPARE(m_state->loadCloud().value()->size(), 6u);
    }

    void forgetsWhatIsDamagedAndTellsOnce_data()
    {
        QTest::addColumn<QByteArray>("damage");
        const auto row = [](const char *name, const char *damage) {
            QTest::newRow(name) << QByteArray(damage);
        };
        row("an octet", "UPDATE snapshot_piece SET content = CAST(content || x'00' AS BLOB)");
        row("a piece less", "DELETE FROM snapshot_piece WHERE number = 0");
        row("the last piece less", "DELETE FROM snapshot_piece WHERE number = 1");
        row("another side", "UPDATE snapshot_piece SET side = 'x' WHERE side = 'cloud';"
                            "UPDATE snapshot_piece SET side = 'cloud' WHERE side = 'directory';"
                            "UPDATE snapshot_piece SET side = 'directory' WHERE side = 'x'");
        row("empty", "UPDATE snapshot_piece SET content = x''");
        row("a number with a gap", "UPDATE snapshot_piece SET number = number + 10");
        row("a piece too many",
            "INSERT INTO snapshot_piece SELECT side, number + 2, content FROM snapshot_piece");
    }
    void forgetsWhatIsDamagedAndTellsOnce()
    {
        QFETCH(QByteArray, damage);
        for (const bool cloudFirst : {true, false}) {
            QVERIFY(m_state->keepSnapshots(*cloudOf(5), *directoryOf(4)));
            sql(damage.toStdString());
            const Error error = cloudFirst ? m_state->loadCloud().error() : m_state->loadDirectory().error();
            QCOMPARE(error.kind, ErrorKind::Storage);
            QCOMPARE(error.subject, m_path);
            QVERIFY(!error.detail.empty());
            QVERIFY(m_state->loadCloud().value() == nullptr); // neither side is half used
            QVERIFY(m_state->loadDirectory().value() == nullptr);
            QVERIFY(m_state->keepSnapshots(*cloudOf(1), *directoryOf(1)));
            QCOMPARE(m_state->loadCloud().value()->size(), 1u);
        }
    }

    void aDamagedSnapshotLeavesTheBaselineAlone()
    {
        QVERIFY(m_state->rememberRead({kTenant, kContainer, 5, kNow}, {}));
        QVERIFY(m_state->keepSnapshots(*cloudOf(5), *directoryOf(4)));
        sql("UPDATE snapshot_piece SET content = x'01'");
        QVERIFY(!m_state->loadCloud());
        QVERIFY(m_state->hasBaseline(kTenant, kContainer).value());
    }

    void keepsCursorsForWhatTheyBelongTo()
    {
        const CloudCursor cloud{kTenant, "https://graph.example", "id,deviceId",
                                "https://graph.example/delta?token=x"};
        const DirectoryCursor directory{kContainer, "dc1.corp.example", "invocation", 4'711};
        QVERIFY(m_state->keepCursor(cloud));
        QVERIFY(m_state->keepCursor(directory));
        openAgain();
        QCOMPARE(m_state->deltaLink(cloud).value(), std::optional(cloud.deltaLink));
        QCOMPARE(m_state->usn(directory).value(), std::optional(directory.usn));
        CloudCursor other = cloud;
        other.tenant = idOf<TenantId>(9);
        QVERIFY(!m_state->deltaLink(other).value());
        QVERIFY(!m_state->deltaLink({kTenant, "https://other.example", cloud.select, {}}).value());
        QVERIFY(!m_state->deltaLink({kTenant, cloud.graphOrigin, "id", {}}).value());
        QVERIFY(!m_state->usn({kContainer, "dc2.corp.example", "invocation", 0}).value());
        QVERIFY(!m_state->usn({kContainer, "dc1.corp.example", "restored", 0}).value());
        QVERIFY(!m_state->usn({idOf<ObjectGuid>(9), "dc1.corp.example", "invocation", 0}).value());
        QVERIFY(m_state->forgetCursors());
        QVERIFY(!m_state->deltaLink(cloud).value());
        QVERIFY(!m_state->usn(directory).value());
    }

    void anotherTenantForgetsSnapshotsAndCursors()
    {
        const CloudCursor cursor{kTenant, "https://graph.example", "id", "link"};
        QVERIFY(m_state->rememberRead({kTenant, kContainer, 5, kNow}, {}));
        QVERIFY(m_state->keepSnapshots(*cloudOf(5), *directoryOf(4)));
        QVERIFY(m_state->keepCursor(cursor));
        QVERIFY(m_state->rememberRead({idOf<TenantId>(9), kContainer, 5, kNow}, {}));
        QVERIFY(m_state->loadCloud().value() == nullptr);
        QVERIFY(!m_state->deltaLink(cursor).value());
    }

    void bringsAFileOfVersionOneUpToDate()
    {
        m_state.reset();
        QVERIFY(QFile::remove(QString::fromStdString(m_path)));
        sql(kVersion1);
        QVERIFY(m_state->hasBaseline(kTenant, kContainer).value());
        QCOMPARE(m_state->largestCount(Moment{0}).value(), std::optional<std::uint64_t>(123));
        const DeviceId device = idOf<DeviceId>(9);
        QCOMPARE(m_state->missingSince({&device, 1}).value().at(device).ms, std::int64_t(1'790'000'000'000));
        QVERIFY(m_state->loadCloud().value() == nullptr);
        QVERIFY(m_state->keepSnapshots(*cloudOf(2), *directoryOf(2)));
        openAgain(); // not a second time
        QCOMPARE(m_state->loadCloud().value()->size(), 2u);
    }

    void withoutItsCountABaselineIsNone()
    {
        QVERIFY(m_state->rememberRead({kTenant, kContainer, 5, kNow}, {}));
        sql("DELETE FROM complete_read");
        QVERIFY(!m_state->hasBaseline(kTenant, kContainer).value());
    }
};

QTEST_APPLESS_MAIN(TestStateSnapshots)
#include "tst_state_snapshots.moc"
