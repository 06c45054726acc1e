// SPDX-License-Identifier: Apache-2.0
#include "tests/core/directory/ldap_stage.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <optional>

using namespace dwc;
using namespace dwc::testing;

namespace {

std::vector<std::string> numbered(unsigned from, unsigned to)
{
    std::vector<std::string> values;
    for (unsigned i = from; i < to; ++i)
        values.push_back("value " + std::to_string(i));
    return values;
}

} // namespace

/// What Windows does and no lab can be brought to do, and what no server should do.
class tst_ldap_reads : public QObject, LdapStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginDomain(); }
    void cleanup() { endDomain(); }

    void readsAllPages()
    {
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (!isDeviceList(request))
                return std::nullopt;
            if (request.has("cookie-3"))
                return QList<QByteArray>{entryMessage(request, "CN=c", device('c')), resultMessage(request)};
            if (request.has("cookie-2")) // an empty page is not the end
                return QList<QByteArray>{resultMessage(request, 0, {}, "cookie-3")};
            return QList<QByteArray>{entryMessage(request, "CN=a", device('a')),
                                     referenceMessage(request, "ldaps://other.example/"),
                                     resultMessage(request, 0, {}, "cookie-2")};
        };
        const auto devices = readDevices();
        QVERIFY(devices);
        QCOMPARE((*devices)->size(), 2u);
    }

    void givesNothingWhenAPageFails_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("kind");
        QTest::newRow("size limit") << 4 << int(ErrorKind::LimitExceeded);
        QTest::newRow("cookie of another connection") << 53 << int(ErrorKind::Refused);
        QTest::newRow("busy") << 51 << int(ErrorKind::Throttled);
        QTest::newRow("cut") << -1 << int(ErrorKind::ConnectionLost);
        QTest::newRow("no right") << 50 << int(ErrorKind::PermissionDenied);
    }

    void givesNothingWhenAPageFails()
    {
        QFETCH(int, fault);
        QFETCH(int, kind);
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (!isDeviceList(request))
                return std::nullopt;
            if (request.has("cookie-2"))
                return QList<QByteArray>{entryMessage(request, "CN=b", device('b')),
                                         fault < 0 ? ScriptedLdap::kCut : resultMessage(request, fault)};
            return QList<QByteArray>{entryMessage(request, "CN=a", device('a')),
                                     resultMessage(request, 0, {}, "cookie-2")};
        };
        const auto devices = readDevices();
        QVERIFY(!devices);
        QCOMPARE(int(devices.error().kind), kind);
    }

    void joinsValuesThatComeInRanges()
    {
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (request.asksFor("msDS-DevicePhysicalIDs;range=1500-*"))
                return m_domain->found(request, "CN=a",
                                       {{"msDS-DevicePhysicalIDs;range=1500-2999", numbered(1500, 3000)}});
            if (request.asksFor("msDS-DevicePhysicalIDs;range=3000-*"))
                return m_domain->found(request, "CN=a",
                                       {{"msDS-DevicePhysicalIDs;range=3000-*", numbered(3000, 3100)}});
            if (!isDeviceList(request) && !request.base.starts_with("<GUID=61616161"))
                return std::nullopt;
            if (request.scope == LDAP_SCOPE_ONELEVEL && !isDeviceList(request))
                return std::nullopt;
            LdapAttributes attributes = device('a');
            attributes.push_back(
                {"msDS-DevicePhysicalIDs", {}}); // Windows sends the plain name, empty, as well
            attributes.push_back({"msDS-DevicePhysicalIDs;range=0-1499", numbered(0, 1500)});
            return m_domain->found(request, "CN=a", attributes);
        };
        const auto devices = readDevices();
        QVERIFY2(devices, devices ? "" : devices.error().subject.c_str());
        QCOMPARE((*devices)->size(), 1u);
        QCOMPARE((*devices)->device(0).physicalIds().size(), 3100u);
        constexpr std::string_view kNames[] = {"msDS-DevicePhysicalIDs"};
        const ObjectRef refs[] = {(*devices)->device(0).ref()};
        const auto objects = m_directory->readObjects(refs, kNames, {});
        QVERIFY(objects && objects->front());
        QCOMPARE(objects->front()->values("msDS-DevicePhysicalIDs").size(), 3100u);
        QCOMPARE(objects->front()->values("msDS-DevicePhysicalIDs").back(), std::string("value 3099"));
    }

    void refusesRangesThatDoNotJoin()
    {
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (request.has("range=1500-*"))
                return m_domain->found(request, "CN=a",
                                       {{"msDS-DevicePhysicalIDs;range=1600-*", numbered(0, 5)}});
            if (!isDeviceList(request))
                return std::nullopt;
            LdapAttributes attributes = device('a');
            attributes.push_back({"msDS-DevicePhysicalIDs;range=0-1499", numbered(0, 1500)});
            return m_domain->found(request, "CN=a", attributes);
        };
        const auto devices = readDevices();
        QVERIFY(!devices);
        QCOMPARE(devices.error().kind, ErrorKind::IncompleteRead);
    }

    void refusesValuesThatTheirSyntaxForbids_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("boolean") << QByteArray("msDS-IsEnabled") << QByteArray("yes");
        QTest::newRow("identity") << QByteArray("objectGUID") << QByteArray("short");
        QTest::newRow("time") << QByteArray("whenCreated") << QByteArray("yesterday");
    }

    void refusesValuesThatTheirSyntaxForbids()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (!isDeviceList(request))
                return std::nullopt;
            LdapAttributes attributes = device('a');
            for (auto &attribute : attributes) {
                if (attribute.first == name.toStdString())
                    attribute.second = {value.toStdString()};
            }
            return m_domain->found(request, "CN=a", attributes);
        };
        const auto devices = readDevices();
        QVERIFY(!devices);
        QCOMPARE(devices.error().kind, ErrorKind::MalformedAnswer);
        QCOMPARE(devices.error().subject, std::string("CN=a"));
    }

    void survivesAnswersThatAreNoLdap_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("text") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("endless length") << QByteArray("\x30\x84\x7f\xff\xff\xff\x02\x01\x01", 9);
        QTest::newRow("odd length") << QByteArray("\x30\x89\x01\x01\x01\x01\x01\x01\x01\x01\x01", 11);
        QTest::newRow("zeros") << QByteArray(64, '\0');
    }

    void survivesAnswersThatAreNoLdap()
    {
        QFETCH(QByteArray, octets);
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (isDeviceList(request))
                return QList<QByteArray>{octets, ScriptedLdap::kCut};
            return std::nullopt;
        };
        const auto devices = readDevices();
        QVERIFY(!devices);
    }

    void survivesEntriesWithFlippedBytes()
    {
        std::atomic<unsigned> position = 0;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (!isDeviceList(request))
                return std::nullopt;
            QByteArray entry = entryMessage(request, "CN=a", device('a'));
            // within the entry: at a broken envelope libldap 2.5 loses memory of its own
            constexpr unsigned kEnvelope = 12;
            const auto at =
                qsizetype(kEnvelope + position.fetch_add(3) % (unsigned(entry.size()) - kEnvelope));
            entry[at] = char(entry[at] ^ 0x5a);
            return QList<QByteArray>{entry, resultMessage(request), ScriptedLdap::kCut};
        };
        for (int i = 0; i < 40; ++i)
            static_cast<void>(readDevices());
    }

    void waitsForAnAnswerThatComesInTwoHalves()
    {
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (!isDeviceList(request))
                return std::nullopt;
            const QByteArray entry = entryMessage(request, "CN=a", device('a'));
            return QList<QByteArray>{entry.left(30), ScriptedLdap::kPause, entry.mid(30),
                                     resultMessage(request)};
        };
        const auto devices = readDevices();
        QVERIFY2(devices, devices ? "" : devices.error().detail.c_str());
        QCOMPARE((*devices)->size(), 1u);
    }

    void stopsInTheMiddleOfAMessage()
    {
        std::stop_source stop;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (!isDeviceList(request))
                return std::nullopt;
            stop.request_stop();
            return QList<QByteArray>{entryMessage(request, "CN=a", device('a')).left(30)};
        };
        const auto identity = open();
        QVERIFY(identity);
        QElapsedTimer timer;
        timer.start();
        const auto devices = m_directory->readDevices(identity->container, stop.get_token(), {});
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!devices);
        QCOMPARE(devices.error().kind, ErrorKind::Stopped);
    }
};

QTEST_GUILESS_MAIN(tst_ldap_reads)
#include "tst_ldap_reads.moc"
