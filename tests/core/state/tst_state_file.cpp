// SPDX-License-Identifier: Apache-2.0
#include "core/state/open_state.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/stat.h>

using namespace dwc;

namespace {

constexpr Moment kNow{1'800'000'000'000}; // 2027-01-15T08:00:00Z

TenantId tenant()
{
    TenantId id;
    id.bytes[0] = 1;
    return id;
}

ObjectGuid container()
{
    ObjectGuid id;
    id.bytes[0] = 2;
    return id;
}

} // namespace

class TestStateFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;

    QByteArray content(const std::string &path) const
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void makeBaseline() const
    {
        const auto opened = openState(m_path, kNow);
        QVERIFY(opened);
        QVERIFY(opened->store->rememberRead({tenant(), container(), 100, kNow}, {}));
    }
    /// The file stands aside, byte for byte, and a fresh one without a baseline has taken its place.
    void verifySetAside(const char *name = "state.db.set-aside-20270115T080000Z") const
    {
        const QByteArray before = content(m_path);
        const auto opened = openState(m_path, kNow);
        QVERIFY(opened);
        QVERIFY(opened->setAside.has_value());
        QCOMPARE(opened->setAside->path, m_folder->filePath(QString::fromLatin1(name)).toStdString());
        QCOMPARE(opened->setAside->why.kind, ErrorKind::Storage);
        QCOMPARE(opened->setAside->why.subject, m_path);
        QVERIFY(!opened->setAside->why.detail.empty());
        QCOMPARE(content(opened->setAside->path), before);
        QVERIFY(!opened->store->hasBaseline(tenant(), container()).value());
        QVERIFY(opened->store->rememberRead({tenant(), container(), 100, kNow}, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("state.db")).toStdString();
    }

    void setsAFileAsideThatIsNoDatabase()
    {
        put(QByteArray(5000, 'x'));
        verifySetAside();
        QVERIFY(!openState(m_path, kNow)->setAside);
    }

    void setsAnotherProgramsDatabaseAside()
    {
        {
            SQLite::Database other(m_path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE baseline (one INTEGER PRIMARY KEY)");
        }
        verifySetAside();
    }

    void setsALaterVersionAside()
    {
        makeBaseline();
        {
            SQLite::Database newer(m_path, SQLite::OPEN_READWRITE);
            newer.exec("PRAGMA user_version = 1000");
        }
        verifySetAside();
    }

    void setsADamagedFileAside()
    {
        makeBaseline();
        QByteArray bytes = content(m_path);
        QVERIFY(bytes.size() > 8192);
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = char(0x5a);
        put(bytes);
        verifySetAside();
    }

    void setsATruncatedFileAside()
    {
        makeBaseline();
        put(content(m_path).left(4096));
        verifySetAside();
    }

    void setsASecondOneAsideBesideTheFirst()
    {
        put("one");
        verifySetAside();
        put("two");
        verifySetAside("state.db.set-aside-20270115T080000Z-2");
    }

    void doesNotPlayTheLogOfTheOldFileIntoTheFreshOne()
    {
        makeBaseline();
        QFile log(QString::fromStdString(m_path + "-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("left by somebody");
        log.close();
        put("no database");
        verifySetAside();
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("state.db.set-aside-20270115T080000Z-wal"))));
    }

    void keepsAFileThatIsOnlyLocked()
    {
        makeBaseline();
        SQLite::Database other(m_path, SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        const auto opened = openState(m_path, kNow);
        QVERIFY(opened);
        QVERIFY(!opened->setAside);
        QVERIFY(opened->store->hasBaseline(tenant(), container()).value());
    }

    void tellsThatItsFolderIsMissing()
    {
        const std::string path = m_folder->filePath(QStringLiteral("none/state.db")).toStdString();
        const auto opened = openState(path, kNow);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().subject, path);
    }

    void tellsThatAFolderStandsInItsPlace()
    {
        QVERIFY(QDir().mkdir(QString::fromStdString(m_path)));
        QCOMPARE(openState(m_path, kNow).error().kind, ErrorKind::Storage);
        QVERIFY(QDir(QString::fromStdString(m_path)).exists());
    }
};

QTEST_APPLESS_MAIN(TestStateFile)
#include "tst_state_file.moc"
