// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ldap_directory.h"
#include "core/directory/tls_fault.h"
#include "tests/contract/contract_checks.h"
#include "tests/contract/lab_stage.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QThread>
#include <future>
#include <thread>

using namespace dwc;
using namespace dwc::contract;

namespace {

Result<Secret> secretOf(const std::string &text)
{
    return Secret(std::string(text));
}

/// A TLS server on a free port, with NAME.pem and NAME-key.pem, in a thread of its own.
class TlsPort
{
public:
    explicit TlsPort(const QString &name)
    {
        std::promise<std::uint16_t> listening;
        std::future<std::uint16_t> port = listening.get_future();
        m_thread.reset(QThread::create([name, listening = std::move(listening)]() mutable {
            QSslServer server;
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificateChain(QSslCertificate::fromPath(name + QStringLiteral(".pem")));
            QFile key(name + QStringLiteral("-key.pem"));
            if (key.open(QIODevice::ReadOnly))
                configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
            server.setSslConfiguration(configuration);
            server.listen(QHostAddress::LocalHost);
            listening.set_value(server.serverPort());
            QEventLoop().exec();
        }));
        m_thread->start();
        m_port = port.get();
    }
    ~TlsPort()
    {
        m_thread->quit();
        m_thread->wait();
    }
    std::uint16_t port() const { return m_port; }

private:
    std::unique_ptr<QThread> m_thread;
    std::uint16_t m_port = 0;
};

} // namespace

/// How a real server's troubles, and the network's, arrive as errors.
class tst_samba_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<LabStage>();
        QVERIFY2(m_lab->error().isEmpty(), qPrintable(m_lab->error()));
        m_settings = m_lab->settings(m_account);
        m_password = m_lab->passwordOf(m_account);
    }

    void init() { m_lab->relay({QStringLiteral("reset")}); }

    void worksOverStartTls()
    {
        m_settings.transport = Transport::StartTls;
        m_settings.port = m_lab->plainPort();
        VERIFY_OK(open(m_settings, m_password));
        m_settings = m_lab->settings(m_account);
    }

    void findsTheAccountUnderEachFormOfItsName()
    {
        for (const char *name :
             {"svc-writeback@corp.example", "CORP\\svc-writeback", "svc-writeback@CORP",
              "CN=svc-writeback,CN=Users,DC=corp,DC=example", "SVC-Writeback@corp.example"}) {
            DirectorySettings settings = m_settings;
            settings.user = name;
            const auto identity = open(settings, m_password);
            VERIFY_OK(identity);
            QVERIFY2(identity->accountSid == m_lab->connectorSid(), name);
        }
    }

    void knowsAnAdministrator()
    {
        const QString administrator = QStringLiteral("Administrator");
        const auto identity = open(m_lab->settings(administrator), m_lab->passwordOf(administrator));
        VERIFY_OK(identity);
        QVERIFY(identity->accountIsAdministrator);
    }

    void decodesARefusedBind_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("code");
        QTest::newRow("disabled") << QStringLiteral("disabled") << 0x533;
        QTest::newRow("expired") << QStringLiteral("expired") << 0x701;
        QTest::newRow("must change") << QStringLiteral("must-change") << 0x773;
        QTest::newRow("locked") << QStringLiteral("locked") << 0x775;
        QTest::newRow("wrong password") << QStringLiteral("normal") << 0x52e;
    }

    void decodesARefusedBind()
    {
        QFETCH(QString, state);
        QFETCH(int, code);
        m_lab->setAccount(m_account, state);
        const auto identity = open(m_settings, code == 0x52e ? "wrong" : m_password);
        m_lab->setAccount(m_account, QStringLiteral("normal"));
        VERIFY_REFUSED(identity, ErrorKind::BindRefused, code);
        QCOMPARE(identity.error().subject, m_settings.user);
    }

    void triesARefusedPasswordOnce()
    {
        DirectorySettings settings = m_settings;
        settings.servers = {"127.0.0.1", "127.0.0.1", "127.0.0.1"};
        int asked = 0;
        LdapDirectory directory(settings, [&] {
            ++asked;
            return secretOf("wrong");
        });
        QVERIFY(!directory.identify({}));
        QCOMPARE(asked, 1);
    }

    void sendsNoEmptyPassword() { VERIFY_REFUSED(open(m_settings, ""), ErrorKind::MissingSecret, 0); }

    void tellsAnUnknownAuthority()
    {
        for (const Transport transport : {Transport::Ldaps, Transport::StartTls}) {
            DirectorySettings settings = m_settings;
            settings.caFile.clear();
            settings.transport = transport;
            settings.port = transport == Transport::Ldaps ? settings.port : m_lab->plainPort();
            const auto identity = open(settings, m_password);
            VERIFY_REFUSED(identity, ErrorKind::UntrustedCertificate,
                           int(CertificateFault::UnknownAuthority));
            QCOMPARE(identity.error().subject, std::string("127.0.0.1"));
        }
    }

    void tellsAnotherNameAndAnExpiredCertificate()
    {
        VERIFY_REFUSED(openBehind(QStringLiteral("issue"), QStringLiteral("DNS:other.example")),
                       ErrorKind::UntrustedCertificate, int(CertificateFault::OtherName));
        VERIFY_REFUSED(openBehind(QStringLiteral("issue-expired"), QStringLiteral("IP:127.0.0.1")),
                       ErrorKind::UntrustedCertificate, int(CertificateFault::Expired));
    }

    void tellsAnUnreadableAuthorityFile()
    {
        DirectorySettings settings = m_settings;
        settings.caFile = "/nowhere/ca.pem";
        const auto identity = open(settings, m_password);
        VERIFY_REFUSED(identity, ErrorKind::WrongProfile, 0);
        QCOMPARE(identity.error().subject, std::string("directory.caFile"));
    }

    void tellsAClosedPortAndAnUnknownName()
    {
        DirectorySettings settings = m_settings;
        settings.port = 1;
        const auto closed = open(settings, m_password);
        VERIFY_REFUSED(closed, ErrorKind::Unreachable, 0);
        QCOMPARE(closed.error().subject, std::string("127.0.0.1:1"));
        settings.servers = {"no-such-host.invalid"};
        const auto unknown = open(settings, m_password);
        VERIFY_REFUSED(unknown, ErrorKind::NameNotResolved, 0);
        QCOMPARE(unknown.error().subject, std::string("no-such-host.invalid"));
    }

    void takesTheNextServerWhenOneIsDown()
    {
        DirectorySettings settings = m_settings;
        settings.servers = {"no-such-host.invalid", "127.0.0.1"};
        VERIFY_OK(open(settings, m_password));
    }

    void refusesAnotherDomainBeforeThePasswordIsSent()
    {
        DirectorySettings settings = m_settings;
        settings.domain = "other.example";
        int asked = 0;
        LdapDirectory directory(settings, [&] {
            ++asked;
            return secretOf(m_password);
        });
        const auto identity = directory.identify({});
        VERIFY_REFUSED(identity, ErrorKind::WrongForest, 0);
        QCOMPARE(identity.error().subject, std::string("corp.example"));
        QCOMPARE(asked, 0);
    }

    void tellsAMissingContainerAndADoubledService()
    {
        const QString administrator = QStringLiteral("Administrator");
        const QByteArray parent = "CN=Device Registration Services,CN=Device Registration "
                                  "Configuration,CN=Services,CN=Configuration,DC=corp,DC=example";
        m_lab->as(administrator, {QStringLiteral("ldapadd")},
                  "dn: CN=Second," + parent +
                      "\nobjectClass: msDS-DeviceRegistrationService\n"
                      "msDS-DeviceLocation: CN=RegisteredDevices,DC=corp,DC=example\n"
                      "msDS-IsEnabled: TRUE\nmsDS-MaximumRegistrationInactivityPeriod: 0\n");
        const auto doubled = open(m_settings, m_password);
        VERIFY_REFUSED(doubled, ErrorKind::NoContainer, 2);
        QVERIFY(doubled.error().detail.find("CN=Second,") != std::string::npos);
        m_lab->as(administrator, {QStringLiteral("ldapdelete")}, "CN=Second," + parent + "\n");
        VERIFY_OK(open(m_settings, m_password));
        m_lab->as(administrator, {QStringLiteral("ldapdelete")},
                  "CN=DeviceRegistrationService," + parent + "\n");
        const auto missing = open(m_settings, m_password);
        m_lab->as(administrator, {QStringLiteral("ldapadd")},
                  "dn: CN=DeviceRegistrationService," + parent +
                      "\nobjectClass: msDS-DeviceRegistrationService\n"
                      "msDS-DeviceLocation: CN=RegisteredDevices,DC=corp,DC=example\n"
                      "msDS-IsEnabled: TRUE\nmsDS-MaximumRegistrationInactivityPeriod: 0\n");
        VERIFY_REFUSED(missing, ErrorKind::NoContainer, 0);
        QVERIFY(missing.error().subject.starts_with("CN=DeviceRegistrationService,"));
        VERIFY_OK(open(m_settings, m_password));
    }

    void losesTheConnectionInTheMiddleOfWritesAndSettlesNothing()
    {
        LdapDirectory directory(m_settings, [this] { return secretOf(m_password); });
        const auto identity = directory.identify({});
        VERIFY_OK(identity);
        std::size_t answers = 0;
        const auto requests = creates(*identity, 300, 0x10);
        const auto done = directory.write(requests, {}, {}, [&](std::size_t, const Result<void> &answer) {
            answers += answer.has_value();
            if (answers == 40)
                m_lab->relay({QStringLiteral("cut")});
        });
        QVERIFY2(!done && done.error().kind == ErrorKind::ConnectionLost, describe(done).c_str());
        QVERIFY(answers >= 40 && answers < 300);
        // the next call has a new session with the same controller
        const auto devices = directory.readDevices(identity->container, {}, {});
        VERIFY_OK(devices);
        QVERIFY((*devices)->size() >= answers);
    }

    void readsAgainAfterTheConnectionWasCutBetweenTwoCalls()
    {
        LdapDirectory directory(m_settings, [this] { return secretOf(m_password); });
        const auto identity = directory.identify({});
        VERIFY_OK(identity);
        m_lab->relay({QStringLiteral("cut")});
        const auto first = directory.readDevices(identity->container, {}, {});
        if (!first)
            QCOMPARE(first.error().kind, ErrorKind::ConnectionLost); // told, never an empty side
        VERIFY_OK(directory.readDevices(identity->container, {}, {}));
    }

    void stopsWithinTwoSecondsWhenTheServerIsSilent()
    {
        LdapDirectory directory(m_settings, [this] { return secretOf(m_password); });
        const auto identity = directory.identify({});
        VERIFY_OK(identity);
        m_lab->relay({QStringLiteral("stall"), QStringLiteral("on")});
        std::stop_source stop;
        QElapsedTimer timer;
        const auto stopSoon = [&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            timer.start();
            stop.request_stop();
        };
        std::jthread stopper(stopSoon);
        const auto devices = directory.readDevices(identity->container, stop.get_token(), {});
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!devices);
        QCOMPARE(devices.error().kind, ErrorKind::Stopped);
        stopper.join();
        stop = {};
        stopper = std::jthread(stopSoon);
        const auto done = directory.write(creates(*identity, 50, 0x20), {}, stop.get_token(),
                                          [](std::size_t, const Result<void> &) {});
        QVERIFY(timer.elapsed() < 2500);
        QVERIFY2(!done && done.error().kind == ErrorKind::Stopped, describe(done).c_str());
    }

    void stopsWithinTwoSecondsWhileConnecting()
    {
        for (const Transport transport : {Transport::Ldaps, Transport::StartTls}) {
            DirectorySettings settings = m_settings;
            settings.transport = transport;
            settings.port = transport == Transport::Ldaps ? settings.port : m_lab->plainPort();
            m_lab->relay({QStringLiteral("stall"), QStringLiteral("on")});
            std::stop_source stop;
            QElapsedTimer timer;
            const std::jthread stopper([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(500));
                timer.start();
                stop.request_stop();
            });
            LdapDirectory directory(settings, [this] { return secretOf(m_password); });
            const auto identity = directory.identify(stop.get_token());
            QVERIFY(timer.elapsed() < 2000);
            VERIFY_REFUSED(identity, ErrorKind::Stopped, 0);
        }
    }

private:
    Result<DirectoryIdentity> open(const DirectorySettings &settings, const std::string &password)
    {
        LdapDirectory directory(settings, [&] { return secretOf(password); });
        return directory.identify({});
    }

    /// With a server that has its own certificate from the lab's authority, and no LDAP behind it.
    Result<DirectoryIdentity> openBehind(const QString &how, const QString &name)
    {
        const QString tls = QString::fromStdString(m_settings.caFile).chopped(6);
        if (!m_lab->authority({how, tls, QStringLiteral("odd"), name}))
            return fail(ErrorKind::Internal, "authority");
        TlsPort server(tls + QStringLiteral("odd"));
        DirectorySettings settings = m_settings;
        settings.port = server.port();
        return open(settings, m_password);
    }

    static std::vector<WriteRequest> creates(const DirectoryIdentity &identity, unsigned count,
                                             std::uint8_t seed)
    {
        std::vector<WriteRequest> requests;
        for (unsigned i = 0; i < count; ++i) {
            DeviceId id;
            id.bytes.fill(seed);
            id.bytes[14] = std::uint8_t(i >> 8);
            id.bytes[15] = std::uint8_t(i);
            requests.push_back({WriteRequest::Kind::Add,
                                {{}, Dn::child(identity.container.dn, "CN", id.text())},
                                {set("objectClass", {"msDS-Device"}), set("displayName", {"device"}),
                                 set("msDS-DeviceID", {id.windowsBytes()}), set("msDS-IsEnabled", {"TRUE"}),
                                 set("altSecurityIdentities", {"key " + id.text()})}});
        }
        return requests;
    }

    const QString m_account = QStringLiteral("svc-writeback");
    std::unique_ptr<LabStage> m_lab;
    DirectorySettings m_settings;
    std::string m_password;
};

QTEST_GUILESS_MAIN(tst_samba_faults)
#include "tst_samba_faults.moc"
