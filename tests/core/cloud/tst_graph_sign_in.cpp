// SPDX-License-Identifier: Apache-2.0
#include "tests/core/cloud/graph_stage.h"

#include <QTest>

using namespace dwc;

class TestGraphSignIn : public QObject, GraphStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startEmulator(); }
    void cleanup() { m_emulator->clearFaults(); }

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
};

QTEST_GUILESS_MAIN(TestGraphSignIn)
#include "tst_graph_sign_in.moc"
