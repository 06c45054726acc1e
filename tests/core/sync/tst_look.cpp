// SPDX-License-Identifier: Apache-2.0
#include "core/state/open_state.h"
#include "core/sync/look.h"
#include "tests/support/small_world.h"

#include <QByteArrayList>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace dwc;
using namespace dwc::testing;

namespace {

const Sid kStranger = *Sid::fromText("S-1-5-21-1111111111-2222222222-3333333333-2222");

std::vector<Action> actionsOf(const Plan &plan)
{
    std::vector<Action> actions;
    for (const Change &change : plan.changes)
        actions.push_back(change.action);
    return actions;
}

bool says(const Plan &plan, FindingCode code, Severity severity)
{
    return std::ranges::any_of(plan.findings, [&](const Finding &finding) {
        return finding.code == code && finding.severity == severity;
    });
}

/// A tenant with some devices, all of them written, and a second look an hour later.
struct Written : SmallWorld
{
    explicit Written(int devices)
    {
        addDevices(1, devices);
        apply(look());
        world.clock.advance(kMillisecondsPerHour);
    }

    static constexpr std::int64_t kMillisecondsPerHour = 3'600'000;

    Outlook look() { return lookFrom(directory, false); }
    Outlook lookFrom(Directory &from, bool settle)
    {
        LookOptions options;
        options.rules = rules;
        options.settle = settle;
        Ports ports = world.portsOver(from);
        auto outlook = dwc::look(ports, options, {}, {});
        if (!outlook)
            qFatal("the look failed: %s", outlook.error().subject.c_str());
        return std::move(*outlook);
    }
    ApplyReport apply(const Outlook &outlook) { return applyOver(directory, outlook); }
    ApplyReport applyOver(Directory &over, const Outlook &outlook)
    {
        const auto approved = approve(outlook.plan, {WritebackWorld::allLifts(outlook.plan), {}});
        if (!approved)
            qFatal("a guard that nothing lifts");
        Ports ports = world.portsOver(over);
        auto report = writeBack(*approved, outlook, ports, {RunKind::Apply, "somebody", {}}, {}, {});
        if (!report)
            qFatal("the journal failed");
        return std::move(*report);
    }
    QByteArray outcomesOf(RunId run)
    {
        QByteArrayList words;
        const auto entries = world.journal().entries(run);
        for (const JournalEntry &entry : *entries)
            words << (entry.outcome ? nameOf(entry.outcome->result).data() : "open");
        return words.join(' ');
    }
    void createAs(const Sid &account, const Change &like, DeviceId deviceId)
    {
        MemoryDirectory other(forest, account);
        WriteRequest request;
        request.kind = WriteRequest::Kind::Add;
        request.object.dn = Dn::child(forest.identity.container.dn, "CN", deviceId.text());
        request.changes.push_back({Modification::Kind::Add, "objectClass", {"msDS-Device"}});
        for (const AttributeChange &attribute : like.attributes) {
            const bool isId = attribute.name == "msDS-DeviceID";
            request.changes.push_back({Modification::Kind::Add, attribute.name,
                                       isId ? std::vector{deviceId.windowsBytes()} : attribute.after});
        }
        const WriteRequest requests[] = {request};
        (void)other.write(requests, {}, {}, [](std::size_t, const Result<void> &answer) {
            if (!answer)
                qFatal("the stranger was refused: %s", answer.error().detail.c_str());
        });
    }
};

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultModeDisablesAndDeletesAfterThirtyDays()
    {
        Written w(20);
        w.world.cloud.devices.pop_back();
        Outlook outlook = w.look();
        QCOMPARE(actionsOf(outlook.plan), std::vector{Action::Disable});
        w.apply(outlook);
        w.world.clock.advance(29 * kMillisecondsPerDay);
        QVERIFY(w.look().plan.changes.empty());
        w.world.clock.advance(kMillisecondsPerDay);
        outlook = w.look();
        QCOMPARE(actionsOf(outlook.plan), std::vector{Action::Delete});
        QCOMPARE(w.apply(outlook).written, 1u);
        QCOMPARE(w.forest.objects().size(), std::size_t(19));
    }

    void aTrustTypeThatWasNotReadRemovesNothing()
    {
        Written w(20);
        w.rules.removal.outOfScope = OutOfScope::Delete;
        w.world.cloud.devices.front().trustType = TrustType::Unread;
        const Outlook outlook = w.look();
        QVERIFY(outlook.plan.changes.empty());
        QCOMPARE(outlook.plan.skipped.front().reason, SkipReason::ScopeUnknown);
    }

    void whatWasSentElsewhereIsNotSettledHere()
    {
        Written w(2);
        w.rules.removal.mode = RemovalMode::Delete;
        w.world.cloud.devices.clear();
        const Outlook outlook = w.look();
        QCOMPARE(outlook.plan.totals.remove, 2u);
        w.directory.loseConnectionAfterWrites(0, 0);
        QCOMPARE(w.apply(outlook).state, RunState::Interrupted);

        MemoryForest elsewhere;
        elsewhere.identity.domainSid = *Sid::fromText("S-1-5-21-9-9-9");
        elsewhere.identity.container.guid.bytes[0] = 0x77;
        MemoryDirectory other(elsewhere, w.connector);
        QVERIFY(says(w.lookFrom(other, true).plan, FindingCode::PinsDiffer, Severity::Guard));
        QCOMPARE(w.outcomesOf(2), QByteArray("open open"));
        QCOMPARE(w.world.journal().ownership()->size(), std::size_t(2));
        QCOMPARE(*w.world.journal().deletesSince({0}), 0u);

        (void)w.lookFrom(w.directory, true);
        QCOMPARE(w.outcomesOf(2), QByteArray("notDone notDone"));
    }

    void aControllerThatHasNotHeardOfAWriteProvesNothing()
    {
        Written w(1);
        for (int number = 2; number <= 4; ++number)
            w.world.cloud.devices.push_back(numberedDevice(number));
        const Outlook outlook = w.look();
        w.directory.loseConnectionAfterWrites(1, 2);
        const ApplyReport report = w.apply(outlook);
        QByteArrayList told;
        for (const Outcome &outcome : report.outcomes)
            told << nameOf(outcome.result).data();
        QCOMPARE(told.join(' '), QByteArray("written open open"));

        MemoryForest second;
        second.identity = w.forest.identity;
        second.identity.dnsHostName = "dc2.corp.example";
        MemoryDirectory late(second, w.connector);
        const Outlook blind = w.lookFrom(late, true);
        const auto waits =
            std::ranges::count(blind.plan.skipped, SkipReason::OpenElsewhere, &SkippedDevice::reason);
        QCOMPARE(waits, 3);
        QCOMPARE(w.outcomesOf(2), QByteArray("written open open"));

        const Outlook seen = w.lookFrom(w.directory, true);
        QCOMPARE(w.outcomesOf(2), QByteArray("written alreadyDone alreadyDone"));
        QVERIFY(seen.plan.changes.empty());
        QCOMPARE(w.world.journal().ownership()->size(), std::size_t(4));
    }

    void aStrangersObjectMadeWhileTheQuestionStoodIsAGuard()
    {
        Written w(2);
        w.world.cloud.devices.push_back(numberedDevice(3));
        const Outlook outlook = w.look();
        w.world.clock.advance(30'000);
        w.forest.now = w.world.clock.now();
        w.createAs(kStranger, outlook.plan.changes.front(), outlook.plan.changes.front().deviceId);
        w.world.clock.advance(60'000);
        QCOMPARE(w.apply(outlook).failed, 1u);
        w.world.clock.advance(60'000);
        QVERIFY(says(w.look().plan, FindingCode::AnotherWriter, Severity::Guard));
    }

    void aStrangersObjectWithOurAnchorAndAnotherIdIsAGuard()
    {
        Written w(1);
        w.world.cloud.devices.push_back(numberedDevice(2));
        const Outlook outlook = w.look();
        w.forest.now = w.world.clock.now();
        w.createAs(kStranger, outlook.plan.changes.front(), numbered<DeviceId>(99));
        QVERIFY(says(w.look().plan, FindingCode::AnotherWriter, Severity::Guard));
    }

    void aListThatShrankStaysAGuardWithoutHistory()
    {
        Written w(100);
        w.world.cloud.devices.resize(3);
        const QTemporaryDir folder;
        const auto lost =
            openState(folder.filePath(QStringLiteral("state.db")).toStdString(), w.world.clock.now());
        Ports ports{w.world.cloud, w.directory, w.world.journal(), *lost->store, w.world.clock};
        for (int run = 0; run < 2; ++run) {
            const auto outlook = dwc::look(ports, {}, {}, {});
            QVERIFY(outlook.has_value());
            QVERIFY2(says(outlook->plan, FindingCode::SourceShrunk, Severity::Guard),
                     std::to_string(run).c_str());
            w.world.clock.advance(1000);
        }
    }

    void aFormerOwnerThatStaysIsTold()
    {
        Written w(1);
        const CloudUserId owner = numbered<CloudUserId>(1), cloudOnly = numbered<CloudUserId>(2);
        const Sid sid = *Sid::fromText("S-1-5-21-1111111111-2222222222-3333333333-5000");
        MemoryPerson person;
        person.name = "owner";
        person.sid = sid;
        w.forest.people.push_back(person);
        w.world.cloud.users.push_back(
            {owner, {Presence::Known, "Owner"}, {}, {Presence::Known, sid.text()}, {}});
        w.world.cloud.users.push_back(
            {cloudOnly, {Presence::Known, "Cloud"}, {}, {Presence::Absent, {}}, {Presence::Absent, {}}});
        w.world.cloud.devices.front().owners = {Presence::Known, {owner}};
        w.apply(w.look());
        QVERIFY(w.look().plan.findings.empty());
        w.world.cloud.devices.front().owners = {Presence::Known, {cloudOnly}};
        const Outlook outlook = w.look();
        QVERIFY(outlook.plan.changes.empty());
        QVERIFY(says(outlook.plan, FindingCode::FormerOwnerStays, Severity::Warning));
    }
};

QTEST_GUILESS_MAIN(TestLook)
#include "tst_look.moc"
