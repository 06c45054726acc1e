// SPDX-License-Identifier: Apache-2.0
#include "core/model/cloud_snapshot.h"
#include "core/model/directory_snapshot.h"

#include <QTest>
#include <algorithm>

using namespace dwc;

namespace {

DeviceId device(std::uint8_t number)
{
    DeviceId id;
    id.bytes[0] = number;
    return id;
}

CloudObjectId object(std::uint8_t number)
{
    CloudObjectId id;
    id.bytes[1] = number;
    return id;
}

CloudUserId user(std::uint8_t number)
{
    CloudUserId id;
    id.bytes[2] = number;
    return id;
}

CloudDeviceRecord record(int number, std::string_view name)
{
    CloudDeviceRecord made;
    made.objectId = object(std::uint8_t(number));
    made.deviceId = device(std::uint8_t(number));
    made.displayName = {Presence::Known, name};
    return made;
}

} // namespace

class TestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Nil stands for "no id" in plans and files: an object with it could be told from none nowhere.
    void aNilDeviceIdIsNone()
    {
        CloudSnapshotBuilder builder({});
        CloudDeviceRecord nil = record(1, "nil");
        nil.deviceId = DeviceId{};
        QVERIFY(builder.add(nil).has_value());
        const auto snapshot = builder.finish({});
        QCOMPARE(snapshot->size(), 0u);
        QCOMPARE(snapshot->withoutDeviceId(), std::vector{object(1)});
    }

    void aDeviceThatComesAgainAndAgainTakesNoMoreRoom()
    {
        const auto bytesAfter = [](int times) {
            CloudSnapshotBuilder builder({});
            const std::string_view texts[] = {"one", "two", "three"};
            const CloudUserId users[] = {user(1), user(2)};
            for (int i = 0; i < times; ++i) {
                CloudDeviceRecord again = record(1, "name");
                again.keys = again.physicalIds = {Presence::Known, texts};
                again.owners = again.users = {Presence::Known, users};
                if (!builder.add(again) || !builder.setOwners(object(1), {Presence::Known, users}))
                    qFatal("not added");
            }
            return builder.finish({})->memoryBytes();
        };
        QCOMPARE(bytesAfter(1000), bytesAfter(1));
    }

    void aRowThatIsSetAgainHasTheNewValuesOnly()
    {
        CloudSnapshotBuilder builder({});
        const std::string_view many[] = {"one", "two", "three"}, few[] = {"two"}, more[] = {"two", "four", "five", "six"};
        for (const auto &texts : std::vector<std::span<const std::string_view>>{many, few, more}) {
            CloudDeviceRecord again = record(1, "name");
            again.physicalIds = {Presence::Known, texts};
            QVERIFY(builder.add(again).has_value());
        }
        CloudDeviceRecord other = record(2, "other");
        other.physicalIds = {Presence::Known, many};
        QVERIFY(builder.add(other).has_value());
        const auto snapshot = builder.finish({});
        const TextList first = snapshot->device(0).physicalIds().value, second = snapshot->device(1).physicalIds().value;
        QVERIFY(std::equal(first.begin(), first.end(), std::begin(more), std::end(more)));
        QVERIFY(std::equal(second.begin(), second.end(), std::begin(many), std::end(many)));
    }

    /// The service counts apart from the list, and may be behind it.
    void moreDevicesThanExpectedFindRoom()
    {
        for (const std::uint64_t expected : {0, 1, 2, 5, 10, 11}) {
            CloudSnapshotBuilder builder({});
            builder.expect(expected);
            for (int number = 1; number <= 40; ++number)
                QVERIFY(builder.add(record(number, "PC")).has_value());
            QCOMPARE(builder.finish({})->size(), 40u);
        }
    }

    void theCloudIsSortedWhateverTheOrder()
    {
        CloudSnapshotBuilder builder({});
        for (const int number : {3, 1, 2})
            QVERIFY(builder.add(record(number, std::to_string(number))).has_value());
        const auto snapshot = builder.finish({7});
        QCOMPARE(snapshot->size(), 3u);
        for (std::uint32_t i = 0; i < 3; ++i) {
            QVERIFY(snapshot->device(i).deviceId() == device(std::uint8_t(i + 1)));
            QCOMPARE(snapshot->device(i).displayName().value, std::string_view(std::to_string(i + 1)));
        }
        QCOMPARE(snapshot->readAt().ms, 7);
        QVERIFY(snapshot->find(device(2)) == 1u);
        QVERIFY(!snapshot->find(device(9)));
    }

    void aDeviceMetAgainReplacesWhatWasKnown()
    {
        CloudSnapshotBuilder builder({});
        (void)builder.add(record(1, "old"));
        (void)builder.add(record(1, "new"));
        const auto snapshot = builder.finish({});
        QCOMPARE(snapshot->size(), 1u);
        QCOMPARE(snapshot->device(0).displayName().value, std::string_view("new"));
    }

    void collidingDeviceIdsAreSeen()
    {
        CloudSnapshotBuilder builder({});
        CloudDeviceRecord twin = record(2, "twin");
        twin.deviceId = device(1);
        (void)builder.add(record(1, "one"));
        (void)builder.add(twin);
        (void)builder.add(record(3, "three"));
        const auto snapshot = builder.finish({});
        QVERIFY(snapshot->collides(0) && snapshot->collides(1) && !snapshot->collides(2));
    }

    void devicesWithoutIdStandApart()
    {
        CloudSnapshotBuilder builder({});
        CloudDeviceRecord without = record(1, "x");
        without.deviceId.reset();
        (void)builder.add(without);
        (void)builder.add(without);
        const auto snapshot = builder.finish({});
        QCOMPARE(snapshot->size(), 0u);
        QCOMPARE(snapshot->withoutDeviceId().size(), std::size_t(1));
    }

    void ownersAreInternedAndDescribedOnce()
    {
        CloudSnapshotBuilder builder({});
        const CloudUserId owners[] = {user(5)};
        for (const int number : {1, 2}) {
            CloudDeviceRecord owned = record(number, "x");
            owned.owners = {Presence::Known, owners};
            (void)builder.add(owned);
        }
        QCOMPARE(builder.undescribedUsers().size(), std::size_t(1));
        CloudUserRecord described;
        described.id = user(5);
        described.securityIdentifier = {Presence::Known, "S-1-5-21-1"};
        (void)builder.describe(described);
        QVERIFY(builder.undescribedUsers().empty());
        const auto snapshot = builder.finish({});
        QCOMPARE(snapshot->userCount(), 1u);
        QCOMPARE(snapshot->user(snapshot->device(1).owners().value.front()).securityIdentifier.value,
                 std::string_view("S-1-5-21-1"));
    }

    void objectsWithoutReadableIdComeLast()
    {
        DirectorySnapshotBuilder builder({{}, Dn("CN=R,DC=x")});
        const std::string good = device(9).windowsBytes();
        DirectoryDeviceRecord bad;
        bad.guid.bytes[0] = 1;
        bad.deviceId = "short";
        bad.cn = "a,b";
        DirectoryDeviceRecord fine;
        fine.guid.bytes[0] = 2;
        fine.deviceId = good;
        fine.isEnabled = false;
        (void)builder.add(bad);
        (void)builder.add(fine);
        const auto snapshot = builder.finish(5, {});
        QCOMPARE(snapshot->deviceIdCount(), 1u);
        QVERIFY(snapshot->device(0).deviceId() == device(9));
        QVERIFY(snapshot->device(0).isEnabled() == std::optional(false));
        QVERIFY(!snapshot->device(1).deviceId());
        QVERIFY(!snapshot->device(1).isEnabled());
        QCOMPARE(snapshot->device(1).ref().dn.text(), std::string("CN=a\\,b,CN=R,DC=x"));
        QVERIFY(snapshot->findByGuid(bad.guid) == 1u);
        QCOMPARE(snapshot->highestUsn(), std::int64_t(5));
    }
};

QTEST_APPLESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
