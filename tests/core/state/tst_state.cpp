// SPDX-License-Identifier: Apache-2.0
#include "core/state/open_state.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dwc;

namespace {

template <class Id>
Id idOf(std::uint8_t number)
{
    Id id;
    id.bytes[15] = number;
    return id;
}

Moment day(std::int64_t days)
{
    return Moment{1'800'000'000'000 + days * kMillisecondsPerDay};
}

const TenantId kTenant = idOf<TenantId>(1);
const ObjectGuid kContainer = idOf<ObjectGuid>(2);
const DeviceId kFirst = idOf<DeviceId>(11), kSecond = idOf<DeviceId>(12), kThird = idOf<DeviceId>(13);

using Devices = std::vector<DeviceId>;
using Since = std::unordered_map<DeviceId, Moment>;
using Count = std::optional<std::uint64_t>;

} // namespace

class TestState : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StateStore> m_state;

    void openAgain()
    {
        m_state.reset();
        auto opened = openState(m_folder->filePath(QStringLiteral("state.db")).toStdString(), day(0));
        QVERIFY(opened);
        QVERIFY(!opened->setAside);
        m_state = std::move(opened->store);
    }
    void remember(Moment at, const Devices &missing, std::uint64_t count = 100, TenantId tenant = kTenant,
                  ObjectGuid container = kContainer)
    {
        QVERIFY(m_state->rememberRead({tenant, container, count, at}, missing));
    }
    Since missing() { return m_state->missingSince(Devices{kFirst, kSecond, kThird}).value(); }
    bool hasBaseline() { return m_state->hasBaseline(kTenant, kContainer).value(); }
    Count largest(Moment since) { return m_state->largestCount(since).value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openAgain();
    }

    void hasNoBaselineBeforeTheFirstCompleteRead()
    {
        QVERIFY(!hasBaseline());
        QCOMPARE(largest(day(-1000)), Count());
        QCOMPARE(missing(), Since());
        remember(day(0), {});
        QVERIFY(hasBaseline());
        openAgain();
        QVERIFY(hasBaseline());
    }

    void hasNoBaselineForAnotherTenantOrContainer()
    {
        remember(day(0), {});
        QVERIFY(!m_state->hasBaseline(idOf<TenantId>(9), kContainer).value());
        QVERIFY(!m_state->hasBaseline(kTenant, idOf<ObjectGuid>(9)).value());
    }

    void forgetsEverythingWhenTheTenantOrTheContainerIsAnotherOne()
    {
        remember(day(0), {kFirst}, 500);
        remember(day(1), {kFirst}, 10, idOf<TenantId>(9));
        QVERIFY(!hasBaseline());
        QCOMPARE(missing(), (Since{{kFirst, day(1)}}));
        QCOMPARE(largest(day(-1)), Count(10));
        remember(day(2), {}, 20, idOf<TenantId>(9), idOf<ObjectGuid>(9));
        QCOMPARE(missing(), Since());
        remember(day(3), {}); // back where it began: begins anew
        QCOMPARE(largest(day(-1)), Count(100));
    }

    void countsTheAbsenceFromTheFirstReadThatMissedTheDevice()
    {
        remember(day(0), {kFirst});
        remember(day(1), {kFirst, kSecond});
        remember(day(5), {kFirst, kSecond});
        openAgain();
        QCOMPARE(missing(), (Since{{kFirst, day(0)}, {kSecond, day(1)}}));
    }

    void beginsAgainWhenTheDeviceWasSeenInBetween()
    {
        remember(day(0), {kFirst, kSecond});
        remember(day(1), {kSecond});
        QCOMPARE(missing(), (Since{{kSecond, day(0)}}));
        remember(day(2), {kFirst, kSecond});
        QCOMPARE(missing(), (Since{{kFirst, day(2)}, {kSecond, day(0)}}));
    }

    void doesNotCountTheAbsenceFromBeforeTheLastReadWhenTheClockIsSetBack()
    {
        remember(day(0), {});
        remember(day(-400), {kFirst});
        QCOMPARE(missing(), (Since{{kFirst, day(0)}}));
    }

    void answersTheLargestCountOfTheDaysAskedFor()
    {
        remember(day(0), {}, 900);
        remember(day(3), {}, 300);
        remember(day(5), {}, 200);
        QCOMPARE(largest(day(0)), Count(900));
        QCOMPARE(largest(day(1)), Count(300));
        QCOMPARE(largest(day(6)), Count());
    }

    void keepsReadsForEightDaysAndTheLastOneForEver()
    {
        remember(day(0), {}, 900);
        remember(day(8), {}, 300);
        QCOMPARE(largest(day(-1)), Count(900));
        remember(day(9), {}, 200);
        QCOMPARE(largest(day(-1)), Count(300));
        remember(day(100), {}, 50);
        openAgain();
        QCOMPARE(largest(day(-1)), Count(50));
        QVERIFY(hasBaseline());
    }

    void keepsTheLargerOfTwoReadsOfOneMoment()
    {
        remember(day(0), {}, 900);
        remember(day(0), {}, 300);
        QCOMPARE(largest(day(0)), Count(900));
    }
};

QTEST_APPLESS_MAIN(TestState)
#include "tst_state.moc"
