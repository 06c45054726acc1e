// SPDX-License-Identifier: Apache-2.0
#include "core/settings/read_profile.h"
#include "core/settings/secret_places.h"
#include "core/settings/trust_anchor.h"
#include "tests/core/settings/sample_profile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;

namespace {

Profile sample()
{
    return profileFrom(smallProfile().dump()).value_or(Profile());
}

} // namespace

class TestSecretPlaces : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void makeCertificate(const char *name) const
    {
        const QString path = QString::fromStdString(file(name));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=test"), QStringLiteral("-keyout"),
                       path + QStringLiteral(".key"), QStringLiteral("-out"), path});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }
    QByteArray content(const char *name) const
    {
        QFile in(QString::fromStdString(file(name)));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &octets) const
    {
        QFile out(QString::fromStdString(file(name)));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(octets);
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeCertificate("one.pem");
        makeCertificate("two.pem");
        write("both.pem", content("one.pem") + content("two.pem"));
        write("turned.pem", content("two.pem") + content("one.pem"));
    }

    void anotherReceiverOfTheClientSecretIsAnotherPlace()
    {
        const std::string place = cloudSecretPlace(sample()).place;
        std::vector<Profile> others(4, sample());
        others[0].cloud.loginOrigin = "https://login.evil.example";
        others[1].cloud.graphOrigin = "https://graph.evil.example";
        others[2].cloud.tenant.bytes[0] ^= 1;
        others[3].cloud.clientId = "00000000-8888-7777-6666-555555555555";
        for (const Profile &other : others)
            QVERIFY(cloudSecretPlace(other).place != place);
    }

    void anotherReceiverOfThePasswordIsAnotherPlace()
    {
        const std::string place = directorySecretPlace(sample()).place;
        std::vector<Profile> others(4, sample());
        others[0].directory.domain = "evil.example";
        others[1].directory.user = "other@corp.example";
        others[2].directory.caFile = file("one.pem");
        others[3].directory.servers = {"192.0.2.66"};
        for (const Profile &other : others)
            QVERIFY(directorySecretPlace(other).place != place);
    }

    void serversInsideTheDomainAndTheirOrderDoNotMatter()
    {
        Profile one = sample(), two = sample();
        one.directory.servers = {"dc1.corp.example", "192.0.2.1", "192.0.2.2"};
        two.directory.servers = {"192.0.2.2", "DC9.CORP.EXAMPLE", "192.0.2.1", "192.0.2.1"};
        QCOMPARE(directorySecretPlace(one).place, directorySecretPlace(two).place);
        one.directory.servers = {"dc1.corp.example.evil.example"};
        two.directory.servers = {"dc1.corp.example"};
        QVERIFY(directorySecretPlace(one).place != directorySecretPlace(two).place);
        two.directory.servers = {"evilcorp.example"};
        QVERIFY(directorySecretPlace(sample()).place != directorySecretPlace(two).place);
    }

    void everyCertificateOfTheFileCounts()
    {
        Profile one = sample(), both = sample(), turned = sample(), unreadable = sample();
        one.directory.caFile = file("one.pem");
        both.directory.caFile = file("both.pem");
        turned.directory.caFile = file("turned.pem");
        unreadable.directory.caFile = file("none.pem");
        QVERIFY(directorySecretPlace(one).place != directorySecretPlace(both).place);
        QCOMPARE(directorySecretPlace(both).place, directorySecretPlace(turned).place);
        QVERIFY(directorySecretPlace(unreadable).place != directorySecretPlace(sample()).place);
    }

    void theFingerprintOfOneCertificateIsItsOwn()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("x509"), QStringLiteral("-in"), QString::fromStdString(file("one.pem")),
                       QStringLiteral("-noout"), QStringLiteral("-fingerprint"), QStringLiteral("-sha256")});
        QVERIFY(openssl.waitForFinished());
        QByteArray expected = openssl.readAllStandardOutput().trimmed();
        expected = expected.mid(expected.indexOf('=') + 1).replace(":", "").toLower();
        QCOMPARE(QByteArray::fromStdString(fingerprintOfAnchors(file("one.pem")).value_or("none")), expected);
    }

    void whatAnotherLibraryReadsAsAnAuthorityIsRefused()
    {
        QByteArray renamed = content("two.pem");
        renamed.replace("BEGIN CERTIFICATE", "BEGIN X509 CERTIFICATE")
            .replace("END CERTIFICATE", "END X509 CERTIFICATE");
        write("renamed.pem", content("one.pem") + renamed);
        write("padded.pem", content("one.pem") + QByteArray(5 << 20, '\n') + content("two.pem"));
        write("key.pem", content("one.pem") + content("one.pem.key"));
        for (const char *name : {"renamed.pem", "padded.pem", "key.pem"})
            QVERIFY2(!fingerprintOfAnchors(file(name)), name);
    }

    void theProfileAndTheSecretsNameArePartOfIt()
    {
        QCOMPARE(cloudSecretPlace(sample()).profileId, sample().id.text());
        QVERIFY(cloudSecretPlace(sample()).name == SecretName::ClientSecret);
        QVERIFY(directorySecretPlace(sample()).name == SecretName::DirectoryPassword);
    }
};

QTEST_GUILESS_MAIN(TestSecretPlaces)
#include "tst_secret_places.moc"
