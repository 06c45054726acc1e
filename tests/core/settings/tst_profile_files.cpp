// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_store.h"
#include "core/settings/read_profile.h"
#include "core/settings/write_profile.h"
#include "tests/core/settings/sample_profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace dwc;

namespace {

unsigned modeOf(const std::string &path)
{
    struct stat status
    {
    };
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777u : 0;
}

} // namespace

class TestProfileFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::string below(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    ProfileStore store() const
    {
        return ProfileStore({below("config/profiles"), below("etc/profiles"), below("data"), below("var")});
    }
    void put(const char *file, const std::string &text) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(file));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text.data(), qint64(text.size()));
    }
    static Profile sample() { return profileFrom(smallProfile().dump()).value_or(Profile()); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesWholeForItsOwnerOnlyAndReadsTheSame()
    {
        const std::string path = below("config/profiles/contoso.json");
        ::umask(0);
        QVERIFY(writeProfile(path, sample(), IfThere::Replace));
        QCOMPARE(modeOf(path), 0600u);
        QCOMPARE(modeOf(below("config/profiles")), 0700u);
        auto read = store().load("contoso", false);
        QVERIFY(read);
        read->place = {};
        QVERIFY(*read == sample());
        QVERIFY(writeProfile(path, sample(), IfThere::Replace));
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("config/profiles"))).entryList(QDir::Files).size(),
                 1);
        ::umask(022);
    }

    void doesNotReplaceWhenToldSo()
    {
        const std::string path = below("p/contoso.json");
        put("p/contoso.json", "mine");
        const auto written = writeProfile(path, sample(), IfThere::Refuse);
        QVERIFY(!written && written.error().kind == ErrorKind::AlreadyExists);
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("p"))).entryList(QDir::Files).size(), 1);
    }

    void leavesTheOldFileWhenTheNewOneCannotBeMade()
    {
        put("p/contoso.json", "old");
        Profile wrong = sample();
        wrong.directory.user = "nobody";
        const auto written = writeProfile(below("p/contoso.json"), wrong, IfThere::Replace);
        QVERIFY(!written && written.error().kind == ErrorKind::WrongProfile);
        QFile file(m_folder->filePath(QStringLiteral("p/contoso.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
    }

    void findsTheUsersProfileBeforeTheMachines()
    {
        put("config/profiles/a.json", smallProfile().dump());
        put("etc/profiles/a.json", smallProfile().dump());
        put("etc/profiles/b.json", smallProfile().dump());
        put("etc/profiles/.hidden.json", "");
        put("etc/profiles/b.json.bak", "");
        const auto list = store().list();
        QVERIFY(list);
        QCOMPARE(list->size(), std::size_t(3));
        QVERIFY(!(*list)[0].system && (*list)[1].system && (*list)[1].shadowed && !(*list)[2].shadowed);
        QCOMPARE(store().find("a")->path, below("config/profiles/a.json"));
        const auto system = store().load("b", false);
        QVERIFY(system);
        QVERIFY(system->place.system);
        QCOMPARE(system->place.dataFolder, below("var") + '/' + system->id.text());
        QCOMPARE(store().load("a", false)->place.dataFolder, below("data") + '/' + system->id.text());
    }

    void takesTheOnlyProfileAndAsksWhenThereAreSeveral()
    {
        const auto none = store().find("");
        QVERIFY(!none && none.error().kind == ErrorKind::NoSuchProfile && none.error().detail.empty());
        put("config/profiles/a.json", smallProfile().dump());
        QCOMPARE(store().find("")->name, std::string("a"));
        put("etc/profiles/b.json", smallProfile().dump());
        const auto several = store().find("");
        QVERIFY(!several && several.error().kind == ErrorKind::NoSuchProfile);
        QCOMPARE(several.error().detail, std::string("a, b"));
    }

    void readsAProfileByItsFile()
    {
        put("elsewhere/lab.json", smallProfile().dump());
        const auto profile = store().load(below("elsewhere/lab.json"), false);
        QVERIFY(profile);
        QCOMPARE(profile->place.path, below("elsewhere/lab.json"));
        QVERIFY(!profile->place.system);
        QVERIFY(store().load(below("elsewhere/none.json"), false).error().kind == ErrorKind::NoSuchProfile);
    }

    void refusesAProfileThatOthersMayWriteWhenSecretsAreFiles_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<bool>("refused");
        QTest::newRow("own") << 0600 << 0700 << false;
        QTest::newRow("readable") << 0644 << 0755 << false;
        QTest::newRow("group may write") << 0660 << 0700 << true;
        QTest::newRow("all may write") << 0606 << 0700 << true;
        QTest::newRow("folder of a group") << 0600 << 0770 << true;
        QTest::newRow("folder of all") << 0600 << 0707 << true;
        QTest::newRow("sticky folder of all") << 0600 << 01777 << false;
    }
    void refusesAProfileThatOthersMayWriteWhenSecretsAreFiles()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        QFETCH(bool, refused);
        put("config/profiles/a.json", smallProfile().dump());
        ::chmod(below("config/profiles/a.json").c_str(), mode_t(fileMode));
        ::chmod(below("config/profiles").c_str(), mode_t(folderMode));
        QVERIFY(store().load("a", false));
        const auto guarded = store().load("a", true);
        QCOMPARE(!guarded, refused);
        if (refused) {
            QVERIFY(guarded.error().kind == ErrorKind::WrongProfile);
            QCOMPARE(guarded.error().nativeCode, std::int64_t(ProfileFault::WritableByOthers));
        }
    }

    void looksBehindASymbolicLinkForOthersRights()
    {
        put("open/a.json", smallProfile().dump());
        ::chmod(below("open").c_str(), 0777);
        QDir().mkpath(m_folder->filePath(QStringLiteral("config/profiles")));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("open/a.json")),
                            m_folder->filePath(QStringLiteral("config/profiles/a.json"))));
        QVERIFY(store().load("a", false));
        QVERIFY(!store().load("a", true));
    }

    void looksAtEveryFolderAboveAndAtTheAuthorities()
    {
        put("config/profiles/a.json", smallProfile().dump());
        QVERIFY(store().load("a", true));
        ::chmod(below("config").c_str(), 0777);
        QVERIFY(!store().load("a", true));
        ::chmod(below("config").c_str(), 0700);
        QVERIFY(store().load("a", true));

        QVERIFY(QFile::copy(QStringLiteral("/etc/ssl/certs/ca-certificates.crt"),
                            m_folder->filePath(QStringLiteral("ca.pem"))));
        Json json = smallProfile();
        at(json, "directory.caFile") = below("ca.pem");
        put("config/profiles/a.json", json.dump());
        QVERIFY(store().load("a", true));
        ::chmod(below("ca.pem").c_str(), 0666);
        QVERIFY(store().load("a", false));
        QCOMPARE(store().load("a", true).error().nativeCode, std::int64_t(ProfileFault::WritableByOthers));
    }

    void refusesFilesThatAreNotThere()
    {
        Json json = smallProfile();
        at(json, "directory.caFile") = below("none.pem");
        put("config/profiles/a.json", json.dump());
        QCOMPARE(store().load("a", false).error().nativeCode, std::int64_t(ProfileFault::UnreadableFile));
        put("none.pem", "no certificate");
        QCOMPARE(store().load("a", false).error().nativeCode, std::int64_t(ProfileFault::NoCertificate));
    }

    void makesTheDataFolderForItsOwnerOnly()
    {
        put("config/profiles/a.json", smallProfile().dump());
        const auto profile = store().load("a", false);
        const auto folder = makeDataFolder(*profile);
        QVERIFY(folder);
        QCOMPARE(modeOf(*folder), 0700u);
        QCOMPARE(*folder, dataFolderOf(*profile));
        QVERIFY(makeDataFolder(*profile));
        ::chmod(folder->c_str(), 0777);
        const auto open = makeDataFolder(*profile);
        QVERIFY(!open && open.error().kind == ErrorKind::Storage);
    }

    void takesNoPathForAName()
    {
        QCOMPARE(*store().pathForNew("lab"), below("config/profiles/lab.json"));
        QVERIFY(!store().pathForNew("two words"));
        QVERIFY(!store().pathForNew(".."));
        QVERIFY(!store().pathForNew(""));
    }
};

QTEST_GUILESS_MAIN(TestProfileFiles)
#include "tst_profile_files.moc"
