// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/retry.h"

#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace dwc;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAsTheTableSays_data()
    {
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("retry");
        QTest::addColumn<int>("retryAfter"); // -1 = none
        QTest::addColumn<double>("jitter");
        QTest::addColumn<int>("delayMs"); // -1 = give up
        const auto row = [](const char *name, int tries, Retry retry, int after, double jitter, int delay) {
            QTest::newRow(name) << tries << int(retry) << after << jitter << delay;
        };
        row("busy, first try, least", 1, Retry::WhenBusy, -1, 0.0, 500);
        row("busy, first try, most", 1, Retry::WhenBusy, -1, 1.0, 1'000);
        row("busy, doubled", 2, Retry::WhenBusy, -1, 1.0, 2'000);
        row("busy, doubled again", 5, Retry::WhenBusy, -1, 1.0, 16'000);
        row("busy, last try but one", 7, Retry::WhenBusy, -1, 1.0, 64'000);
        row("busy, last try", 8, Retry::WhenBusy, -1, 1.0, -1);
        row("busy, told", 1, Retry::WhenBusy, 7, 0.0, 7'000);
        row("busy, told, with jitter never less", 1, Retry::WhenBusy, 7, 0.5, 7'125);
        row("busy, told nought", 1, Retry::WhenBusy, 0, 0.0, 0);
        row("busy, told the most", 1, Retry::WhenBusy, 180, 0.0, 180'000);
        row("busy, told too long", 1, Retry::WhenBusy, 181, 0.0, -1);
        row("busy, told, last try", 8, Retry::WhenBusy, 1, 0.0, -1);
        row("failing, first try", 1, Retry::WhenFailing, -1, 1.0, 1'000);
        row("failing, second try", 2, Retry::WhenFailing, -1, 1.0, 2'000);
        row("failing, third try", 3, Retry::WhenFailing, -1, 1.0, -1);
        row("never", 1, Retry::Never, -1, 1.0, -1);
        row("never, though told", 1, Retry::Never, 5, 1.0, -1);
    }

    void waitsAsTheTableSays()
    {
        QFETCH(int, tries);
        QFETCH(int, retry);
        QFETCH(int, retryAfter);
        QFETCH(double, jitter);
        QFETCH(int, delayMs);
        const auto told = retryAfter < 0 ? std::nullopt : std::optional(seconds(retryAfter));
        const auto delay = nextDelay(RetryPolicy(), tries, Retry(retry), told, jitter);
        QCOMPARE(delay ? int(delay->count()) : -1, delayMs);
    }

    void neverWaitsLongerThanTheLongestDelay()
    {
        RetryPolicy policy;
        policy.busyTries = 1'000;
        for (int tries = 1; tries < 1'000; ++tries)
            QVERIFY(nextDelay(policy, tries, Retry::WhenBusy, {}, 0.999) <= policy.longestDelay);
    }

    void readsRetryAfterInAllItsForms_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("expected"); // -1 = none
        const auto row = [](const char *header, int expected) {
            QTest::newRow(header) << QString::fromLatin1(header) << expected;
        };
        row("0", 0);
        row("7", 7);
        row(" 7 ", 7);
        row("1.2", 2);
        row("-5", 0);
        row("99999999999999999999", 366 * 86'400);
        row("Sat, 31 Jan 2026 08:00:30 GMT", 30);
        row("Sat, 31 Jan 2026 07:00:00 GMT", 0);
        row("Mon, 31 Jan 2146 07:00:00 GMT", 366 * 86'400);
        row("", -1);
        row("soon", -1);
        row("nan", -1);
        row("inf", -1);
        row("0x10", -1);
        row("Sat, 31 Jan 2026", -1);
    }

    void readsRetryAfterInAllItsForms()
    {
        QFETCH(QString, header);
        QFETCH(int, expected);
        const Moment now = *momentFromIso("2026-01-31T08:00:00Z");
        const auto after = retryAfterFrom(header.toStdString(), now);
        QCOMPARE(after ? int(after->count()) : -1, expected);
    }

    void aStopEndsTheWaitingAtOnce()
    {
        std::stop_source stop;
        QElapsedTimer timer;
        timer.start();
        std::jthread stopper([&] { stop.request_stop(); });
        QVERIFY(!waitFor(seconds(60), stop.get_token()));
        QVERIFY(timer.elapsed() < 10'000);
    }

    void waitsTheWholeTimeWithoutAStop()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(waitFor(milliseconds(30), {}));
        QVERIFY(timer.elapsed() >= 30);
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
