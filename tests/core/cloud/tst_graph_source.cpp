// SPDX-License-Identifier: Apache-2.0
#include "tests/core/cloud/graph_stage.h"

#include <QStringDecoder>
#include <QTest>
#include <algorithm>

using namespace dwc;

class TestGraphSource : public QObject, GraphStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startEmulator(); }
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

    void anAnchorIsProvenByTheObjectsOwnId()
    {
        GraphSource source = m_emulator->source(m_clock);
        const auto list = source.readAll({}, {}, {});
        QVERIFY(list && (*list)->size() > 0);
        const CloudObjectId there = (*list)->device(0).objectId();
        const CloudObjectId nowhere = *CloudObjectId::fromText(QUuid::createUuid().toString().toStdString());
        // a device id is no object id
        const CloudObjectId other = *CloudObjectId::fromText((*list)->device(0).deviceId().text());
        const std::vector asked{there, nowhere, other};
        QCOMPARE(source.proveAnchors(asked, {}).value(),
                 (std::vector{Whereabouts::Present, Whereabouts::Gone, Whereabouts::Gone}));
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
};

QTEST_GUILESS_MAIN(TestGraphSource)
#include "tst_graph_source.moc"
