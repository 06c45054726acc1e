// SPDX-License-Identifier: Apache-2.0
// Objects that nobody in the cloud knows: told, and adopted one by one.
#include "core/plan/write_request.h"
#include "core/sync/adopt.h"
#include "tests/support/small_world.h"

#include <QTest>

using namespace dwc;
using namespace dwc::testing;

namespace {

/// Four devices that another account wrote, of which the cloud's list now lacks all but the first.
struct Left
{
    SmallWorld small;
    Outlook outlook;

    Left()
    {
        MemoryDirectory other(small.forest, small.forest.identity.domainSid.child(1200));
        WritebackWorld writer(other, small.forest.now);
        small.addDevices(1, 4);
        writer.cloud.devices = small.world.cloud.devices;
        const Outlook theirs = writer.lookAt(small.rules).value();
        (void)writer.apply(theirs, theirs.plan, WritebackWorld::allLifts(theirs.plan)).value();
        small.world.cloud.devices.resize(1);
        outlook = small.world.lookAt(small.rules).value();
    }
    std::vector<int> orphans()
    {
        Ports ports = small.world.ports();
        std::vector<int> numbers;
        const auto found = orphansOf(outlook, ports, {});
        for (const Change &change : found.value())
            numbers.push_back(change.deviceId.bytes[15]);
        return numbers;
    }
};

} // namespace

class TestOrphans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothMustBeUnknown()
    {
        Left left;
        QCOMPARE(left.orphans(), (std::vector{2, 3, 4}));
        left.small.world.cloud.unclear.insert(numbered<DeviceId>(2));
        QCOMPARE(left.orphans(), (std::vector{3, 4}));
        MemoryDevice byDevice = numberedDevice(3); // found by a point read, whatever the list says
        byDevice.objectId = numbered<CloudObjectId>(77);
        MemoryDevice byAnchor = numberedDevice(4);
        byAnchor.deviceId = numbered<DeviceId>(78);
        left.small.world.cloud.devices.push_back(byDevice);
        QCOMPARE(left.orphans(), (std::vector{4}));
        left.small.world.cloud.devices.push_back(byAnchor);
        QVERIFY(left.orphans().empty());
    }

    void neverInBulkAndOneByName()
    {
        Left left;
        Ports ports = left.small.world.ports();
        const auto bulk = adoptionPlan(left.outlook, {}).value();
        QCOMPARE(bulk.changes.size(), 1u); // the one that the cloud has
        const std::vector named{numbered<DeviceId>(2)};
        QCOMPARE(adoptionPlan(left.outlook, named).error().kind, ErrorKind::NoSuchDevice);
        const auto orphans = orphansOf(left.outlook, ports, {}).value();
        QCOMPARE(orphanPlan(left.outlook, orphans, numbered<DeviceId>(1)).error().kind,
                 ErrorKind::NoSuchDevice);
        const auto plan = orphanPlan(left.outlook, orphans, numbered<DeviceId>(2)).value();
        QCOMPARE(plan.changes.size(), 1u);
        QVERIFY(plan.changes.front().attributes.empty());
        QCOMPARE(formerWritersOf(plan, left.outlook).size(), 1u);
        QCOMPARE(adopt(plan, left.outlook, ports, "somebody").value().written, 1u);
        const auto rows = ports.journal.ownership().value();
        QCOMPARE(rows.size(), 1u);
        QVERIFY(rows.begin()->second.deviceId == numbered<DeviceId>(2));
        QVERIFY(rows.begin()->second.anchor == numbered<CloudObjectId>(2));
    }
};

QTEST_GUILESS_MAIN(TestOrphans)
#include "tst_orphans.moc"
