// SPDX-License-Identifier: Apache-2.0
#include "core/base/late_stop.h"

#include <QTest>
#include <condition_variable>
#include <mutex>

using namespace dwc;
using namespace std::chrono_literals;

namespace {

/// Whether the token is set within a time, without looking again and again.
bool comes(const std::stop_token &token, std::chrono::milliseconds within)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, token, within, [] { return false; });
    return token.stop_requested();
}

} // namespace

class TestLateStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAfterTheFirstAndNotWithoutIt()
    {
        std::stop_source first;
        const LateStop late(first.get_token(), 50ms);
        QVERIFY(!comes(late.token(), 100ms));
        const auto asked = std::chrono::steady_clock::now();
        first.request_stop();
        QVERIFY(comes(late.token(), 10s));
        QVERIFY(std::chrono::steady_clock::now() - asked >= 50ms);
    }

    void comesAlsoWhenTheFirstWasThereBefore()
    {
        std::stop_source first;
        first.request_stop();
        const LateStop late(first.get_token(), 1ms);
        QVERIFY(comes(late.token(), 10s));
    }

    void endsWithItsOwnerWithoutWaiting()
    {
        std::stop_source first;
        const auto begun = std::chrono::steady_clock::now();
        {
            const LateStop waiting(first.get_token(), 1h);
            const LateStop counting(
                [&] {
                    first.request_stop();
                    return first.get_token();
                }(),
                1h);
        }
        QVERIFY(std::chrono::steady_clock::now() - begun < 1min);
    }
};

QTEST_APPLESS_MAIN(TestLateStop)
#include "tst_late_stop.moc"
