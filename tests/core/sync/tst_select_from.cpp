// SPDX-License-Identifier: Apache-2.0
#include "tests/support/small_world.h"

#include <QTest>
#include <algorithm>

using namespace dwc;
using namespace dwc::testing;

class TestSelectFrom : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallWorld> m_small;
    WritebackWorld *m_world = nullptr; ///< its world

    Plan saved() { return m_world->lookAt(m_small->rules).value().plan; }
    Result<Plan> select(const Plan &file, const std::vector<DeviceId> &only = {})
    {
        LookOptions options;
        options.rules = m_small->rules;
        options.request = file.request;
        Ports ports = m_world->ports();
        const auto outlook = look(ports, options, {}, {});
        return outlook ? selectFrom(file, *outlook, only, ports, options) : tl::unexpected(outlook.error());
    }
    void verifyStale(const Plan &file, const std::string &what, const std::vector<DeviceId> &only = {})
    {
        const auto selected = select(file, only);
        QVERIFY(!selected);
        QCOMPARE(selected.error().kind, ErrorKind::StalePlan);
        QCOMPARE(selected.error().subject, what);
    }

private Q_SLOTS:
    void init()
    {
        m_small = std::make_unique<SmallWorld>();
        m_world = &m_small->world;
        m_small->addDevices(1, 3);
    }

    void givesTheFreshPlanUnderTheIdOfTheFile()
    {
        const Plan file = saved();
        const Plan selected = select(file).value();
        QVERIFY(selected.id == file.id);
        QVERIFY(selected.changes == file.changes);
        QVERIFY(selected.totals == file.totals);
    }

    void namesWhatDiffersInTheBasis_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"tenant", "forest", "container", "serviceObject", "rules"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void namesWhatDiffersInTheBasis()
    {
        QFETCH(QString, what);
        Plan file = saved();
        if (what == QLatin1String("tenant"))
            file.basis.tenant = numbered<TenantId>(9);
        else if (what == QLatin1String("forest"))
            file.basis.forest = "other.example";
        else if (what == QLatin1String("container"))
            file.basis.container.guid = numbered<ObjectGuid>(9);
        else if (what == QLatin1String("serviceObject"))
            file.basis.service.guid = numbered<ObjectGuid>(9);
        else
            m_small->rules.flow.registeredUsers = true;
        verifyStale(file, what.toStdString());
    }

    void aMovedUsnAloneIsNotStale()
    {
        Plan file = saved();
        file.basis.highestUsn -= 1'000;
        QVERIFY(select(file));
    }

    void isOldAfterADay()
    {
        const Plan file = saved();
        m_world->clock.advance(kMillisecondsPerDay);
        QVERIFY(select(file));
        m_world->clock.advance(1);
        verifyStale(file, "age");
    }

    void isAsOldAsWhatItWasMadeFrom()
    {
        Plan file = saved();
        file.basis.cloudReadAt.ms -= kMillisecondsPerDay + 1;
        verifyStale(file, "age");
    }

    void isNotFromTheFuture()
    {
        Plan file = saved();
        file.madeAt.ms += 11 * 60 * 1000;
        verifyStale(file, "age");
    }

    void isAppliedOnce()
    {
        const Plan file = saved();
        const Outlook outlook = m_world->lookAt(m_small->rules).value();
        Plan selected = select(file).value();
        QCOMPARE(m_world->apply(outlook, selected, {}).value().written, std::uint64_t(3));
        QCOMPARE(select(file).error().kind, ErrorKind::PlanAlreadyApplied);
    }

    void aDeviceThatChangedInTheCloudMakesItStaleAsAWhole()
    {
        const Plan file = saved();
        m_world->cloud.devices[1].displayName.value = "RENAMED";
        verifyStale(file, numbered<DeviceId>(2).text());
    }

    void anObjectThatChangedInTheDirectoryMakesItStaleAsAWhole()
    {
        const Plan first = saved();
        QVERIFY(m_world->apply(m_world->lookAt(m_small->rules).value(), select(first).value(), {}));
        for (MemoryDevice &device : m_world->cloud.devices)
            device.operatingSystem = {Presence::Known, "Windows"};
        const Plan file = saved();
        QCOMPARE(file.totals.update, std::uint64_t(3));
        const ObjectRef object = file.changes[1].object;
        const WriteRequest modify{
            WriteRequest::Kind::Modify, object, {{Modification::Kind::Add, "msDS-DeviceOSType", {"Linux"}}}};
        QVERIFY(!m_small->forest.write(modify, {}, MemoryRights::Everything));
        verifyStale(file, file.changes[1].deviceId.text());
        QVERIFY(select(file, {file.changes[0].deviceId})); // the others are as they were
    }

    void aDeviceThatWasWrittenByHandMakesItStale()
    {
        const Plan file = saved();
        Plan one = file;
        one.id = numbered<PlanId>(7);
        const Outlook outlook = m_world->lookAt(m_small->rules).value();
        const auto approved = approve(one, {{}, {numbered<DeviceId>(1)}});
        Ports ports = m_world->ports();
        QCOMPARE(writeBack(*approved, outlook, ports, {}, {}, {}).value().written, std::uint64_t(1));
        verifyStale(file, numbered<DeviceId>(1).text());
    }

    void everyMemberOfAChangeCounts_data()
    {
        QTest::addColumn<int>("member");
        for (int member = 0; member < 8; ++member)
            QTest::addRow("%d", member) << member;
    }
    void everyMemberOfAChangeCounts()
    {
        QFETCH(int, member);
        Plan file = saved();
        Change &change = file.changes[0];
        switch (member) {
        case 0: change.action = Action::Update; break;
        case 1: change.reason = ChangeReason::Gone; break;
        case 2: change.object.guid = numbered<ObjectGuid>(9); break;
        case 3: change.object.dn = Dn("CN=other"); break;
        case 4: change.objectId = numbered<CloudObjectId>(9); break;
        case 5: change.displayName = "harmless"; break;
        case 6: change.identityChange = true; break;
        default: change.attributes[0].after.push_back("more"); break;
        }
        verifyStale(file, change.deviceId.text());
    }

    void foreignTextComparesAsTheFileHoldsIt()
    {
        m_world->cloud.devices[0].displayName.value = std::string("nul\0inside", 10);
        Plan file = saved();
        const auto change = std::ranges::find(file.changes, numbered<DeviceId>(1), &Change::deviceId);
        QCOMPARE(change->displayName.size(), std::size_t(10));
        change->displayName = "nulinside";
        QVERIFY(select(file));
    }

    void narrowsToTheDevicesNamed()
    {
        const Plan file = saved();
        m_world->cloud.devices[1].displayName.value = "RENAMED";
        const Plan selected = select(file, {numbered<DeviceId>(3)}).value();
        const auto holds = [&](std::uint8_t number) {
            return std::ranges::count(selected.changes, numbered<DeviceId>(number), &Change::deviceId) == 1;
        };
        QVERIFY(holds(3) &&
                !holds(2)); // the others that are still so count for the guards; approve() narrows
        QCOMPARE(selected.totals.create, std::uint64_t(selected.changes.size()));
        const auto approved = approve(selected, {{}, {numbered<DeviceId>(3)}});
        QVERIFY(approved.has_value());
        QCOMPARE(approved->plan().changes.size(), std::size_t(1));
        verifyStale(file, numbered<DeviceId>(2).text(), {numbered<DeviceId>(2)});
    }

    void isDecidedAgainForTheSameRequest()
    {
        const Plan all = saved();
        const Plan two =
            m_world->lookAt(m_small->rules, {{}, {}, {numbered<DeviceId>(1), numbered<DeviceId>(3)}})
                .value()
                .plan;
        QCOMPARE(two.changes.size(), std::size_t(2));
        QCOMPARE(two.totals.create, std::uint64_t(2));
        QVERIFY(select(two).value().changes == two.changes);
        const Outlook outlook = m_world->lookAt(m_small->rules).value();
        Ports ports = m_world->ports();
        QCOMPARE(selectFrom(two, outlook, {}, ports, {}).error().kind, ErrorKind::BadPlanFile);
        Plan undo = all;
        undo.kind = PlanKind::Undo;
        QCOMPARE(selectFrom(undo, outlook, {}, ports, {}).error().kind, ErrorKind::BadPlanFile);
    }

    void asksTheGuardsAboutAllOfTheFileWhateverIsNamed()
    {
        m_world->cloud.devices.clear();
        for (std::uint8_t number = 1; number <= 20; ++number)
            m_world->cloud.devices.push_back(numberedDevice(number));
        const Outlook first = m_world->lookAt(m_small->rules).value();
        QVERIFY(m_world->apply(first, first.plan, {}));
        m_small->rules.removal.mode = RemovalMode::Delete;
        m_world->cloud.devices.resize(10);
        const Plan file = saved();
        QCOMPARE(file.totals.remove, std::uint64_t(10));
        QVERIFY(guardNamedBy({FindingCode::TooManyDeletes, 10}, file));
        const Plan whole = select(file).value(), one = select(file, {numbered<DeviceId>(20)}).value();
        QVERIFY(guardNamedBy({FindingCode::TooManyDeletes, 10}, whole));
        QVERIFY(guardNamedBy({FindingCode::TooManyDeletes, 10}, one)); // naming few is no way past it
    }
};

QTEST_GUILESS_MAIN(TestSelectFrom)
#include "tst_select_from.moc"
