// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/client_assertion.h"
#include "tests/core/cloud/graph_stage.h"
#include "tests/support/fixed_clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;

/// Certificates made by openssl; the service that takes them is the emulator, with its own reading of the
/// documents.
class TestCertificateSignIn : public QObject, GraphStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startEmulator();
        make("rsa", {QStringLiteral("rsa:2048")}, {});
        make("other", {QStringLiteral("rsa:2048")}, {});
        make("ec",
             {QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")},
             {});
        make("locked", {QStringLiteral("rsa:2048")}, QStringLiteral("pass:open sesame"));
    }
    void init() { registerCertificate("rsa"); }

    void theRegisteredCertificateSignsIn()
    {
        const auto identity = signIn("rsa.pem", "rsa.key");
        QVERIFY2(identity, identity ? "" : qPrintable(textOf(identity.error())));
    }

    void eachAssertionIsAnother()
    {
        for (int i = 0; i < 2; ++i)
            QVERIFY(signIn("rsa.pem", "rsa.key"));
    }

    void anotherCertificateIsRefusedByItsNumber()
    {
        const auto identity = signIn("other.pem", "other.key");
        QCOMPARE(kindOf(identity), QStringLiteral("signInRefused"));
        QCOMPARE(identity.error().nativeCode, 700027);
    }

    void aWrongClockIsRefusedByItsNumber()
    {
        dwc::testing::FixedClock late(Moment{m_clock.now().ms - 3'600'000});
        const auto identity = GraphSource(with("rsa.pem", "rsa.key"), late, none()).identify({});
        QCOMPARE(kindOf(identity), QStringLiteral("signInRefused"));
        QCOMPARE(identity.error().nativeCode, 700024);
    }

    void anEncryptedKeyAsksForItsPassphraseAndOnlyThen()
    {
        registerCertificate("locked");
        QVERIFY(GraphSource(with("locked.pem", "locked.key"), m_clock, [] {
                    return Secret(std::string("open sesame"));
                }).identify({}));
        const auto wrong = GraphSource(with("locked.pem", "locked.key"), m_clock, [] {
                               return Secret(std::string("close sesame"));
                           }).identify({});
        QCOMPARE(kindOf(wrong), QStringLiteral("unusableCertificate"));
        QCOMPARE(wrong.error().nativeCode, int(KeyFault::WrongPassphrase));
        QVERIFY(!textOf(wrong.error()).contains(QStringLiteral("close sesame")));
        const auto empty = GraphSource(with("locked.pem", "locked.key"), m_clock, [] {
                               return Secret(std::string());
                           }).identify({});
        QCOMPARE(kindOf(empty), QStringLiteral("unusableCertificate"));
        QCOMPARE(empty.error().nativeCode, int(KeyFault::WrongPassphrase));
        const auto missing = GraphSource(with("locked.pem", "locked.key"), m_clock, none()).identify({});
        QCOMPARE(kindOf(missing), QStringLiteral("missingSecret"));
    }

    void aCertificateThatEndedIsNotSent()
    {
        constexpr std::int64_t kTwoMonths = std::int64_t(61) * 24 * 3'600'000; // they are made for one
        dwc::testing::FixedClock late(Moment{m_clock.now().ms + kTwoMonths});
        const auto identity = GraphSource(with("rsa.pem", "rsa.key"), late, none()).identify({});
        QCOMPARE(kindOf(identity), QStringLiteral("unusableCertificate"));
        QCOMPARE(identity.error().nativeCode, int(KeyFault::Ended));
        QVERIFY2(identity.error().detail.starts_with("20"), identity.error().detail.c_str());
    }

    void whatIsWrongWithTheFilesIsTold_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *certificate, const char *key, KeyFault fault) {
            QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(key)
                                << QStringLiteral("unusableCertificate") << int(fault);
        };
        row("a key in the certificate's place", "rsa.key", "rsa.key", KeyFault::NoCertificate);
        row("a certificate in the key's place", "rsa.pem", "rsa.pem", KeyFault::NoKey);
        row("an elliptic key", "ec.pem", "ec.key", KeyFault::NotRsa);
        row("the key of another", "rsa.pem", "other.key", KeyFault::NotItsKey);
        QTest::newRow("no file") << QStringLiteral("none.pem") << QStringLiteral("rsa.key")
                                 << QStringLiteral("storage") << 0;
    }
    void whatIsWrongWithTheFilesIsTold()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, kind);
        QFETCH(int, fault);
        const auto identity = signIn(certificate.toLatin1(), key.toLatin1());
        QCOMPARE(kindOf(identity), kind);
        QCOMPARE(int(identity.error().nativeCode), fault);
        QVERIFY(!identity.error().subject.empty());
    }

private:
    QString at(const QByteArray &name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void make(const char *name, const QStringList &kind, const QString &passphrase)
    {
        QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-subj"),
                              QStringLiteral("/CN=console"), QStringLiteral("-newkey")};
        arguments += kind;
        arguments += passphrase.isEmpty() ? QStringList{QStringLiteral("-nodes")}
                                          : QStringList{QStringLiteral("-passout"), passphrase};
        arguments += {QStringLiteral("-keyout"), at(QByteArray(name) + ".key"), QStringLiteral("-out"),
                      at(QByteArray(name) + ".pem")};
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }

    void registerCertificate(const char *name)
    {
        QFile file(at(QByteArray(name) + ".pem"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_emulator->control("PATCH", QStringLiteral("/control/tenant"),
                            {{QStringLiteral("clientCertificate"), QString::fromLatin1(file.readAll())}});
    }

    GraphSettings with(const QByteArray &certificate, const QByteArray &key) const
    {
        GraphSettings settings = m_emulator->settings();
        settings.method = SignInMethod::Certificate;
        settings.certificateFile = at(certificate).toStdString();
        settings.keyFile = at(key).toStdString();
        return settings;
    }

    /// For a key without a passphrase, which is not asked for.
    static std::function<Result<Secret>()> none()
    {
        return [] { return Result<Secret>(fail(ErrorKind::MissingSecret, "key-passphrase")); };
    }

    Result<CloudIdentity> signIn(const QByteArray &certificate, const QByteArray &key)
    {
        return GraphSource(with(certificate, key), m_clock, none()).identify({});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCertificateSignIn)
#include "tst_certificate_sign_in.moc"
