// SPDX-License-Identifier: Apache-2.0
#include "tests/core/cloud/graph_stage.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace dwc;

/// A service that is busy, down, or answers oddly; and being told to stop.
class TestGraphTrouble : public QObject, GraphStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startEmulator(); }
    void cleanup() { m_emulator->clearFaults(); }

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

QTEST_GUILESS_MAIN(TestGraphTrouble)
#include "tst_graph_trouble.moc"
