// SPDX-License-Identifier: Apache-2.0
#include "tests/core/cloud/emulator.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QStringDecoder>
#include <QTest>
#include <algorithm>
#include <thread>

using namespace dwc;

namespace {

QString textOf(const Error &error)
{
    return QString::fromStdString(std::string(codeOf(error.kind)) + " " + error.subject + " " + error.detail +
                                  " " + std::to_string(error.nativeCode));
}

template <class T>
QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("fine") : QString::fromStdString(std::string(codeOf(result.error().kind)));
}

QJsonObject devicesOf(const Emulator &emulator)
{
    QJsonObject byId;
    const auto devices =
        emulator.control("GET", QStringLiteral("/control/devices"))[QLatin1String("devices")].toArray();
    for (const auto &device : devices)
        byId.insert(device[QLatin1String("deviceId")].toString().toLower(), device.toObject());
    return byId;
}

/// Which devices of the snapshot differ from the emulator's.
QStringList differences(const CloudSnapshot &snapshot, const QJsonObject &devices)
{
    QStringList different;
    for (std::uint32_t i = 0; i < snapshot.size(); ++i) {
        const CloudDevice device = snapshot.device(i);
        const QString id = QString::fromStdString(device.deviceId().text());
        const QJsonObject expected = devices[id].toObject();
        const auto owners = device.owners();
        const QJsonArray expectedOwners = expected[QLatin1String("owners")].toArray();
        bool same =
            QString::fromStdString(device.objectId().text()) == expected[QLatin1String("id")].toString();
        same = same && device.displayName().isKnown() == expected[QLatin1String("displayName")].isString() &&
               QString::fromUtf8(device.displayName().value.data(),
                                 qsizetype(device.displayName().value.size())) ==
                   expected[QLatin1String("displayName")].toString();
        same = same && device.accountEnabled().value == expected[QLatin1String("accountEnabled")].toBool();
        same = same && int(owners.value.size()) == expectedOwners.size() && !isUnknown(owners.presence);
        for (const std::uint32_t number : owners.value)
            same = same && expectedOwners.contains(QString::fromStdString(snapshot.user(number).id.text()));
        if (!same)
            different.append(id);
    }
    return different;
}

} // namespace

class TestGraphSource : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Emulator> m_emulator;
    SystemClock m_clock;

    /// A full read under faults.
    Result<std::shared_ptr<const CloudSnapshot>> readUnder(const QJsonObject &faults,
                                                           const CloudReadRequest &request = {})
    {
        m_emulator->setFaults(faults);
        GraphSource source = m_emulator->source(m_clock);
        return source.readAll(request, {}, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_emulator =
            std::make_unique<Emulator>(QStringList{QStringLiteral("--devices"), QStringLiteral("2500")});
    }
    void cleanup() { m_emulator->clearFaults(); }

    void readsEveryDeviceAsItIsInTheTenant()
    {
        GraphSource source = m_emulator->source(m_clock);
        std::vector<Progress> steps;
        const auto snapshot = source.readAll({}, {}, [&](const Progress &step) { steps.push_back(step); });
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(textOf(snapshot.error())));
        const QJsonObject devices = devicesOf(*m_emulator);
        QVERIFY((*snapshot)->size() >= 2500);
        QCOMPARE((*snapshot)->tenant(), m_emulator->settings().tenant);
        QCOMPARE(differences(**snapshot, devices), QStringList());
        const auto pages = std::ranges::count(steps, Stage::ReadCloud, &Progress::stage);
        QCOMPARE(pages, std::int64_t((steps.front().total + 998) / 999));
        QVERIFY(std::ranges::is_sorted(steps, {}, [](const Progress &p) {
            return p.done + (p.stage == Stage::ReadCloud ? 0 : 1u << 30);
        }));
    }

    void readsAHostileTenantWhole()
    {
        Emulator hostile({QStringLiteral("--devices"), QStringLiteral("1200"), QStringLiteral("--hostile")});
        GraphSource source = hostile.source(m_clock);
        const auto snapshot = source.readAll({.registeredUsers = true}, {}, {});
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(textOf(snapshot.error())));
        QVERIFY((*snapshot)->size() >= 1200);
        for (std::uint32_t i = 0; i < (*snapshot)->size(); ++i) {
            const CloudDevice device = (*snapshot)->device(i);
            for (const std::string_view text : {device.displayName().value, device.operatingSystem().value,
                                                device.operatingSystemVersion().value}) {
                QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
                const QString decoded = utf8(QByteArrayView(text.data(), qsizetype(text.size())));
                QVERIFY(!utf8.hasError() && decoded.isValidUtf16());
            }
        }
    }

    void readsCompressedPages()
    {
        m_emulator->control("POST", QStringLiteral("/control/compression"), {{QStringLiteral("gzip"), true}});
        const auto compressed = m_emulator->source(m_clock).readAll({}, {}, {});
        m_emulator->control("POST", QStringLiteral("/control/compression"),
                            {{QStringLiteral("gzip"), false}});
        QVERIFY2(compressed, qPrintable(kindOf(compressed)));
        QCOMPARE(differences(**compressed, devicesOf(*m_emulator)), QStringList());
        const auto pages =
            m_emulator->control("GET", QStringLiteral("/control/pages"))[QLatin1String("pages")].toArray();
        QVERIFY(std::ranges::any_of(pages, [](const auto &page) {
            const int packed = page.toObject()[QLatin1String("compressed")].toInt();
            return packed > 0 && packed < page.toObject()[QLatin1String("bytes")].toInt() / 2;
        }));
    }

    void describesOwnersWithTheirIdentifiers()
    {
        const auto snapshot = readUnder({});
        QVERIFY(snapshot);
        int bySid = 0, byImmutableId = 0, cloudOnly = 0;
        for (std::uint32_t number = 0; number < (*snapshot)->userCount(); ++number) {
            const CloudUserRecord user = (*snapshot)->user(number);
            QVERIFY(user.userPrincipalName.isKnown() && user.displayName.isKnown());
            QVERIFY(!isUnknown(user.securityIdentifier.presence) && !isUnknown(user.immutableId.presence));
            if (user.displayName.value.starts_with("Person ") && user.securityIdentifier.isKnown()) {
                const auto which = user.displayName.value.substr(7);
                QCOMPARE(std::string(user.securityIdentifier.value),
                         "S-1-5-21-1-2-3-" + std::to_string(1100 + std::stoi(std::string(which))));
                ++bySid;
            }
            byImmutableId += !user.securityIdentifier.isKnown() && user.immutableId.isKnown();
            cloudOnly += !user.securityIdentifier.isKnown() && !user.immutableId.isKnown();
        }
        QCOMPARE(bySid, 9);
        QCOMPARE(byImmutableId, 3);
        QVERIFY(cloudOnly > 0);
    }

    void identifiesTheTenantAndWhatMayBeRead()
    {
        GraphSource source = m_emulator->source(m_clock);
        const auto identity = source.identify({});
        QVERIFY2(identity, identity ? "" : qPrintable(textOf(identity.error())));
        QCOMPARE(identity->tenant, m_emulator->settings().tenant);
        QCOMPARE(identity->signedInAs, m_emulator->settings().clientId);
        QVERIFY(identity->permissions == (CloudPermissions{true, true, true}));
        QVERIFY(!identity->tenantName.empty());
    }

    void withoutUsersPermissionOwnersAreKnownAndTheirIdentifiersAreNot()
    {
        m_emulator->setFaults({{QStringLiteral("denied"), QJsonArray{QStringLiteral("users")}}});
        GraphSource source = m_emulator->source(m_clock);
        const auto identity = source.identify({});
        QVERIFY(identity && !identity->permissions.readUsers && identity->permissions.readDevices);
        const auto snapshot = source.readAll({}, {}, {});
        QVERIFY(snapshot);
        QVERIFY((*snapshot)->userCount() > 0);
        for (std::uint32_t number = 0; number < (*snapshot)->userCount(); ++number)
            QCOMPARE((*snapshot)->user(number).securityIdentifier.presence, Presence::UnknownLimited);
        QCOMPARE(differences(**snapshot, devicesOf(*m_emulator)), QStringList());
    }

    void limitedUsersAreUnknownAndNotCloudOnly()
    {
        const auto snapshot = readUnder({{QStringLiteral("limitedUsers"), true}});
        QVERIFY(snapshot);
        for (std::uint32_t number = 0; number < (*snapshot)->userCount(); ++number)
            QCOMPARE((*snapshot)->user(number).securityIdentifier.presence, Presence::UnknownLimited);
    }

    void withoutOrganizationTheTokensTenantCounts()
    {
        m_emulator->setFaults({{QStringLiteral("denied"), QJsonArray{QStringLiteral("organization")}}});
        GraphSource source = m_emulator->source(m_clock);
        const auto identity = source.identify({});
        QVERIFY(identity && !identity->permissions.readOrganization);
        QCOMPARE(identity->tenant, m_emulator->settings().tenant);
    }

    void ownersAreReadApartWhereExpandIsRefused()
    {
        const auto snapshot = readUnder({{QStringLiteral("noExpand"), true}});
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(textOf(snapshot.error())));
        QCOMPARE(differences(**snapshot, devicesOf(*m_emulator)), QStringList());
    }

    void registeredUsersAreReadOnlyWhenAskedFor()
    {
        const auto without = readUnder({});
        const auto with = readUnder({}, {.registeredUsers = true});
        QVERIFY(without && with);
        std::size_t users = 0;
        for (std::uint32_t i = 0; i < (*with)->size(); ++i) {
            QCOMPARE((*without)->device(i).users().presence, Presence::UnknownNotRead);
            QVERIFY(!isUnknown((*with)->device(i).users().presence));
            users += (*with)->device(i).users().value.size();
        }
        QVERIFY(users > 0);
    }

    void getsThroughThrottlingAndOutages_data()
    {
        QTest::addColumn<QJsonObject>("faults");
        const auto row = [](const char *name, const char *fault, int value) {
            QTest::newRow(name) << QJsonObject{{QString::fromLatin1(fault), value}};
        };
        row("429 without a time", "throttle", 3);
        row("503", "unavailable", 3);
        row("504", "gatewayTimeout", 2);
        row("parts of a batch", "batchThrottle", 7);
        QTest::newRow("429 with a time")
            << QJsonObject{{QStringLiteral("throttle"), 1}, {QStringLiteral("retryAfter"), 1}};
        QTest::newRow("everything") << QJsonObject{{QStringLiteral("throttle"), 2},
                                                   {QStringLiteral("unavailable"), 1},
                                                   {QStringLiteral("gatewayTimeout"), 1},
                                                   {QStringLiteral("batchThrottle"), 25},
                                                   {QStringLiteral("noExpand"), true}};
    }

    void getsThroughThrottlingAndOutages()
    {
        QFETCH(QJsonObject, faults);
        const auto snapshot = readUnder(faults);
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(textOf(snapshot.error())));
        QCOMPARE(differences(**snapshot, devicesOf(*m_emulator)), QStringList());
    }

    void waitsAtLeastAsLongAsItIsTold()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readUnder({{QStringLiteral("throttle"), 1}, {QStringLiteral("retryAfter"), 1}}));
        QVERIFY(timer.elapsed() >= 1000);
    }

    void lastingTroubleIsAnErrorWithItsKind_data()
    {
        QTest::addColumn<QJsonObject>("faults");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("nativeCode");
        const auto row = [](const char *name, const QJsonObject &faults, const char *kind, int code) {
            QTest::newRow(name) << faults << QString::fromLatin1(kind) << code;
        };
        row("429", {{QStringLiteral("throttle"), 1000}}, "throttled", 429);
        row("429 for longer than we wait",
            {{QStringLiteral("throttle"), 1}, {QStringLiteral("retryAfter"), 3600}}, "throttled", 429);
        row("503", {{QStringLiteral("unavailable"), 1000}}, "serviceUnavailable", 503);
        row("cut", {{QStringLiteral("cutJson"), 1}}, "malformedAnswer", 200);
        row("no JSON", {{QStringLiteral("wrongJson"), 1}}, "malformedAnswer", 200);
        row("wrong types", {{QStringLiteral("wrongTypes"), 1}}, "malformedAnswer", 200);
        row("far fewer than counted", {{QStringLiteral("countOffset"), 100}}, "incompleteRead", 0);
        row("far more than counted", {{QStringLiteral("countOffset"), -100}}, "incompleteRead", 0);
        row("expired secret", {{QStringLiteral("secretExpired"), true}}, "signInRefused", 7000222);
    }

    void lastingTroubleIsAnErrorWithItsKind()
    {
        QFETCH(QJsonObject, faults);
        QFETCH(QString, kind);
        QFETCH(int, nativeCode);
        const auto snapshot = readUnder(faults);
        QCOMPARE(kindOf(snapshot), kind);
        QCOMPARE(snapshot.error().nativeCode, nativeCode);
        QVERIFY(!snapshot.error().subject.empty());
        if (kind != QLatin1String("incompleteRead"))
            QVERIFY2(!snapshot.error().requestId.empty(), qPrintable(textOf(snapshot.error())));
    }

    void theCountThatDisagreesIsNamedWithTheOther()
    {
        const auto whole = readUnder({});
        QVERIFY(whole);
        const auto listed = (*whole)->size() + (*whole)->withoutDeviceId().size();
        const auto snapshot = readUnder({{QStringLiteral("countOffset"), 100}});
        QCOMPARE(snapshot.error().detail,
                 "counted " + std::to_string(listed + 100) + ", listed " + std::to_string(listed));
    }

    void aSmallDifferenceOfTheCountIsNoError()
    {
        QVERIFY(readUnder({{QStringLiteral("countOffset"), 10}}));
        QVERIFY(readUnder({{QStringLiteral("countOffset"), -10}}));
    }

    void aNextLinkToAnotherHostIsRefusedAndNothingReachesIt()
    {
        const auto snapshot = readUnder({{QStringLiteral("foreignNextLink"), true}});
        QCOMPARE(kindOf(snapshot), QStringLiteral("foreignLink"));
        QVERIFY2(snapshot.error().subject.starts_with("https://127.0.0.1:"),
                 snapshot.error().subject.c_str());
        QVERIFY(snapshot.error().subject != m_emulator->baseUrl().toStdString());
        QVERIFY(snapshot.error().subject.find('?') == std::string::npos);
        const auto trapped =
            m_emulator->control("GET", QStringLiteral("/control/trap"))[QLatin1String("requests")];
        QCOMPARE(trapped.toArray(), QJsonArray());
    }

    void emptyPagesAndRepeatedItemsChangeNothing()
    {
        const auto plain = readUnder({});
        const auto odd =
            readUnder({{QStringLiteral("emptyPage"), true}, {QStringLiteral("repeatItems"), true}});
        QVERIFY(plain && odd);
        QCOMPARE((*odd)->deviceIds(), (*plain)->deviceIds());
        QCOMPARE(differences(**odd, devicesOf(*m_emulator)), QStringList());
    }

    void aDeviceThatTheListLacksIsProvenPresent()
    {
        const auto whole = readUnder({});
        QVERIFY(whole && (*whole)->size() > 100);
        std::vector<DeviceId> asked;
        QJsonArray lacking;
        for (std::uint32_t i = 0; i < 5; ++i) {
            asked.push_back((*whole)->device(i * 7).deviceId());
            lacking.append(QString::fromStdString(asked.back().text()));
        }
        m_emulator->setFaults({{QStringLiteral("lack"), lacking}});
        GraphSource source = m_emulator->source(m_clock);
        const auto list = source.readAll({}, {}, {});
        QVERIFY(list);
        QCOMPARE((*list)->size(), (*whole)->size() - 5);
        for (std::uint32_t i = 0; i < 40; ++i)
            asked.push_back(*DeviceId::fromText(QUuid::createUuid().toString().toStdString()));
        m_emulator->setFaults({{QStringLiteral("batchThrottle"), 3}});
        const Moment before = m_clock.now();
        const auto proofs = source.prove(asked, {}, {});
        QVERIFY(proofs && proofs->size() == asked.size());
        for (std::size_t i = 0; i < asked.size(); ++i) {
            QCOMPARE((*proofs)[i].deviceId, asked[i]);
            QCOMPARE((*proofs)[i].whereabouts, i < 5 ? Whereabouts::Present : Whereabouts::Gone);
            QVERIFY((*proofs)[i].readAt >= before && (*proofs)[i].readAt <= m_clock.now());
        }
    }

    void aPartThatStaysThrottledIsUnclear()
    {
        m_emulator->setFaults({{QStringLiteral("batchThrottle"), 1'000'000}});
        GraphSource source = m_emulator->source(m_clock);
        const std::vector<DeviceId> asked(3);
        const auto proofs = source.prove(asked, {}, {});
        QVERIFY(proofs);
        for (const Proof &proof : *proofs)
            QCOMPARE(proof.whereabouts, Whereabouts::Unclear);
    }

    void aWrongSecretIsRefusedWithItsNumberAndIsNowhereInTheError()
    {
        const std::string secret = "wrong-secret-value";
        GraphSource source(
            m_emulator->settings(), m_clock, [&] { return Secret(std::string(secret)); },
            Emulator::shortWaits());
        const auto identity = source.identify({});
        QCOMPARE(kindOf(identity), QStringLiteral("signInRefused"));
        QCOMPARE(identity.error().nativeCode, 7000215);
        QVERIFY(!textOf(identity.error()).contains(QString::fromStdString(secret)));
        QVERIFY(!identity.error().requestId.empty());
    }

    void anUnknownTenantOrClientIsASignInError()
    {
        GraphSettings settings = m_emulator->settings();
        settings.tenant = *TenantId::fromText("11111111-2222-4333-8444-555555555555");
        const auto secret = [this] { return Secret(std::string(m_emulator->secret())); };
        const auto tenant = GraphSource(settings, m_clock, secret).identify({});
        QCOMPARE(kindOf(tenant), QStringLiteral("signInRefused"));
        QCOMPARE(tenant.error().nativeCode, 90002);
        settings = m_emulator->settings();
        settings.clientId = "11111111-2222-4333-8444-555555555555";
        const auto client = GraphSource(settings, m_clock, secret).identify({});
        QCOMPARE(client.error().nativeCode, 700016);
    }

    void aMissingSecretIsHandedOn()
    {
        GraphSource source(m_emulator->settings(), m_clock,
                           [] { return Result<Secret>(fail(ErrorKind::MissingSecret, "client-secret")); });
        QCOMPARE(kindOf(source.identify({})), QStringLiteral("missingSecret"));
    }

    void aShortLivedTokenIsRenewedInMidRead()
    {
        const auto tokens = [&] {
            return m_emulator->control("GET", QStringLiteral("/control/tokens"))[QLatin1String("tokens")]
                .toArray()
                .size();
        };
        const auto before = tokens();
        const auto snapshot =
            readUnder({{QStringLiteral("tokenLifetime"), 1}, {QStringLiteral("delayMs"), 700}});
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(textOf(snapshot.error())));
        QVERIFY(tokens() >= before + 2);
    }

    void anUnknownAuthorityIsUntrusted()
    {
        GraphSettings settings = m_emulator->settings();
        settings.caFile.clear();
        const auto identity =
            GraphSource(settings, m_clock, [] { return Secret(std::string("never sent")); }).identify({});
        QCOMPARE(kindOf(identity), QStringLiteral("untrustedCertificate"));
        QCOMPARE(identity.error().subject, std::string("127.0.0.1"));
        QVERIFY(!identity.error().detail.empty());
    }

    void aStopEndsTheReadWithinASecond()
    {
        m_emulator->setFaults({{QStringLiteral("delayMs"), 20'000}});
        GraphSource source = m_emulator->source(m_clock);
        std::stop_source stop;
        QElapsedTimer sinceStop;
        const auto seen = m_emulator->requests().size();
        std::jthread stopper([&] {
            // once the page is asked for
            while (!m_emulator->requests().mid(seen).filter(QStringLiteral("$count")).size())
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            sinceStop.start();
            stop.request_stop();
        });
        const auto snapshot = source.readAll({}, stop.get_token(), {});
        QCOMPARE(kindOf(snapshot), QStringLiteral("stopped"));
        QVERIFY(sinceStop.elapsed() < 1'000);
    }
};

QTEST_GUILESS_MAIN(TestGraphSource)
#include "tst_graph_source.moc"
