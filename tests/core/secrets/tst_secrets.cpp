// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/hardening_posix.h"
#include "core/secrets/layered_store.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace dwc;

namespace {

class MemoryStore final : public SecretStore
{
public:
    Result<Secret> read(const SecretPlace &place) override
    {
        const auto found = m_secrets.find(place.name);
        if (found == m_secrets.end())
            return fail(ErrorKind::MissingSecret, std::string(nameOf(place.name)));
        return Secret(std::string(found->second));
    }
    Result<void> write(const SecretPlace &place, const Secret &secret) override
    {
        m_secrets[place.name] = secret.reveal();
        return {};
    }
    Result<void> remove(const SecretPlace &place) override
    {
        m_secrets.erase(place.name);
        return {};
    }

private:
    std::map<SecretName, std::string> m_secrets;
};

SecretPlace place(SecretName name)
{
    return {"profile", "place", name};
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const char *name, const QByteArray &octets) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
    }
    CredentialsDirectory folder() const { return CredentialsDirectory(m_folder->path().toStdString()); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMovedSecretLeavesNothingBehind_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("short enough to stand in the object itself") << 10;
        QTest::newRow("long") << 200;
    }
    void aMovedSecretLeavesNothingBehind()
    {
        QFETCH(int, length);
        Secret first(std::string(std::size_t(length), 'x'));
        const char *const begin = reinterpret_cast<const char *>(&first);
        Secret second(std::move(first));
        QCOMPARE(second.reveal(), std::string_view(std::string(std::size_t(length), 'x')));
        // the object itself is alive; only its text is gone
        QVERIFY(std::string_view(begin, sizeof first).find("xxxx") == std::string_view::npos);
        Secret third;
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the point
        QCOMPARE(third.reveal().size(), std::size_t(length));
    }

    void wipesAllThatAStringHolds()
    {
        std::string text(200, 'x');
        text.resize(3);
        const char *const octets = text.data();
        const std::size_t room = text.capacity();
        wipeText(text);
        QVERIFY(std::string_view(octets, room).find('x') == std::string_view::npos);
    }

    void readsACredentialFileWithoutOneNewline_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("plain") << QByteArray("pass word") << QByteArray("pass word");
        QTest::newRow("newline") << QByteArray("secret\n") << QByteArray("secret");
        QTest::newRow("two newlines") << QByteArray("secret\n\n") << QByteArray("secret\n");
        QTest::newRow("octets") << QByteArray("a\0b\xFF", 4) << QByteArray("a\0b\xFF", 4);
    }
    void readsACredentialFileWithoutOneNewline()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, secret);
        put("client-secret", file);
        const auto read = folder().read(SecretName::ClientSecret);
        QVERIFY(read);
        QCOMPARE(read->reveal(), std::string_view(secret.constData(), std::size_t(secret.size())));
        QVERIFY(folder().holdsAny());
    }

    void tellsAMissingCredentialFromAnUnreadableOne()
    {
        QVERIFY(!folder().holdsAny());
        QVERIFY(folder().read(SecretName::ClientSecret).error().kind == ErrorKind::MissingSecret);
        put("client-secret", "\n");
        QVERIFY(folder().read(SecretName::ClientSecret).error().kind == ErrorKind::MissingSecret);
        put("directory-password", QByteArray(CredentialsDirectory::kMaxBytes + 1, 'x'));
        QVERIFY(folder().read(SecretName::DirectoryPassword).error().kind == ErrorKind::SecretStoreUnusable);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("key-passphrase")));
        QVERIFY(folder().read(SecretName::KeyPassphrase).error().kind == ErrorKind::SecretStoreUnusable);
    }

    void believesOnlyAnAbsoluteFolderFromTheEnvironment()
    {
        qunsetenv("CREDENTIALS_DIRECTORY");
        QVERIFY(!CredentialsDirectory::fromEnvironment());
        qputenv("CREDENTIALS_DIRECTORY", "run/credentials");
        QVERIFY(!CredentialsDirectory::fromEnvironment());
        qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toUtf8());
        QVERIFY(CredentialsDirectory::fromEnvironment());
    }

    void takesTheCredentialFileBeforeTheKeychain()
    {
        MemoryStore keychain;
        LayeredStore store(folder(), keychain);
        QVERIFY(store.write(place(SecretName::ClientSecret), Secret("from the keychain")));
        QCOMPARE(store.read(place(SecretName::ClientSecret))->reveal(),
                 std::string_view("from the keychain"));
        put("client-secret", "from the file");
        QCOMPARE(store.read(place(SecretName::ClientSecret))->reveal(), std::string_view("from the file"));
    }

    void anUnreadableCredentialFileIsNotReplacedByTheKeychain()
    {
        MemoryStore keychain;
        LayeredStore store(folder(), keychain);
        QVERIFY(store.write(place(SecretName::ClientSecret), Secret("from the keychain")));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("client-secret")));
        QVERIFY(store.read(place(SecretName::ClientSecret)).error().kind == ErrorKind::SecretStoreUnusable);
    }

    void anAdministratorsPasswordIsNeverKept()
    {
        MemoryStore keychain;
        QVERIFY(keychain.write(place(SecretName::AdminPassword), Secret("left over")));
        LayeredStore store(folder(), keychain);
        QVERIFY(store.read(place(SecretName::AdminPassword)).error().kind == ErrorKind::MissingSecret);
        QVERIFY(!store.write(place(SecretName::AdminPassword), Secret("secret")));
        put("admin-password", "from the file");
        QCOMPARE(store.read(place(SecretName::AdminPassword))->reveal(), std::string_view("from the file"));
    }

    void keepsMemoryFromDumpsAndOtherProcesses()
    {
        QVERIFY(hardenProcess());
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
        rlimit core{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_max, rlim_t(0));
    }

    void noFileTurnsOnTheKeychainsPlainTextFallback()
    {
        for (const char *folderName : {"core", "app"}) {
            QDirIterator files(QStringLiteral(DWC_SOURCE_DIR) + QLatin1Char('/') +
                                   QString::fromLatin1(folderName),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
            int seen = 0;
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray text = file.readAll();
                QVERIFY2(!text.contains("setInsecureFallback"), qPrintable(file.fileName()));
                QVERIFY2(!text.contains("setSettings"), qPrintable(file.fileName()));
                ++seen;
            }
            QVERIFY(seen > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
