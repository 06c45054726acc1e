// SPDX-License-Identifier: Apache-2.0
#include "core/base/slices.h"

#include <QTest>
#include <atomic>

using namespace dwc;

class TestSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyThingIsInJustOneSliceAndSlicesFollowEachOther()
    {
        for (const std::size_t count : {0, 1, 2, 7, 8, 1000}) {
            for (const std::size_t slices : {1, 2, 3, 7}) {
                std::vector<std::pair<std::size_t, std::size_t>> bounds(slices);
                std::atomic<int> calls = 0;
                inSlices(count, slices, [&](std::size_t slice, std::size_t first, std::size_t end) {
                    bounds[slice] = {first, end};
                    ++calls;
                });
                QCOMPARE(calls.load(), int(slices));
                std::size_t next = 0;
                for (const auto &[first, end] : bounds) {
                    QCOMPARE(first, next);
                    QVERIFY(end >= first && end - first <= count / slices + 1);
                    next = end;
                }
                QCOMPARE(next, count);
            }
        }
    }

    void bothAreCalledOnceHoweverMuchThereIs()
    {
        for (const std::size_t count : {std::size_t(0), std::size_t(100), std::size_t(1'000'000)}) {
            int first = 0, second = 0;
            bothAtOnce(
                count, [&] { ++first; }, [&] { ++second; });
            QCOMPARE(first, 1);
            QCOMPARE(second, 1);
        }
    }

    void fewThingsAreNotWorthAThread()
    {
        QCOMPARE(slicesFor(0), std::size_t(1));
        QCOMPARE(slicesFor(100), std::size_t(1));
        QVERIFY(slicesFor(1'000'000) <= std::max(1u, std::thread::hardware_concurrency()));
    }
};

QTEST_APPLESS_MAIN(TestSlices)
#include "tst_slices.moc"
