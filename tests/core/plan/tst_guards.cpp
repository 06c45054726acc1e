// SPDX-License-Identifier: Apache-2.0
#include "core/plan/approve.h"
#include "core/plan/guards.h"

#include <QTest>

#include <algorithm>

using namespace dwc;

namespace {

Plan planWith(Totals totals)
{
    Plan plan;
    plan.totals = totals;
    for (std::uint64_t i = 0; i < totals.disable; ++i) {
        Change change;
        change.action = Action::Disable;
        change.reason = ChangeReason::Gone;
        plan.changes.push_back(change);
    }
    return plan;
}

GuardInput pinned()
{
    GuardInput input;
    input.pinned = true;
    return input;
}

bool speaks(const std::vector<Finding> &findings, FindingCode code, std::optional<std::int64_t> number)
{
    return std::ranges::any_of(findings, [&](const Finding &f) {
        return f.severity == Severity::Guard && f.code == code && f.number == number;
    });
}

} // namespace

class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSpeakAboveTheLimitOnly_data()
    {
        QTest::addColumn<FindingCode>("code");
        QTest::addColumn<int>("limit");
        QTest::newRow("deletes") << FindingCode::TooManyDeletes << 500;
        QTest::newRow("disables") << FindingCode::TooManyDisables << 100;
        QTest::newRow("identity changes") << FindingCode::TooManyIdentityChanges << 25;
    }
    void countsSpeakAboveTheLimitOnly()
    {
        QFETCH(FindingCode, code);
        QFETCH(int, limit);
        for (const int count : {limit, limit + 1}) {
            Totals totals;
            totals.owned = totals.cloudDevices = 1'000'000;
            (code == FindingCode::TooManyDeletes      ? totals.remove
             : code == FindingCode::TooManyDisables ? totals.disable
                                                    : totals.identityChanges) = std::uint64_t(count);
            QCOMPARE(speaks(guard(planWith(totals), pinned()), code, count), count > limit);
        }
    }

    void sharesCountFromTenObjectsOn()
    {
        Totals totals;
        totals.owned = totals.cloudDevices = 9;
        totals.remove = 9;
        QVERIFY(guard(planWith(totals), pinned()).empty());
        totals.owned = totals.cloudDevices = 10;
        totals.remove = 3;
        QVERIFY(guard(planWith(totals), pinned()).empty());
        totals.remove = 4;
        QVERIFY(speaks(guard(planWith(totals), pinned()), FindingCode::TooManyDeletes, 4));
    }

    void theDayHasASumOfItsOwn()
    {
        Totals totals;
        totals.owned = totals.cloudDevices = 100'000;
        totals.remove = 200;
        GuardInput input = pinned();
        input.deletesToday = 800;
        QVERIFY(guard(planWith(totals), input).empty());
        input.deletesToday = 801;
        QVERIFY(speaks(guard(planWith(totals), input), FindingCode::TooManyDeletesToday, 200));
    }

    void aShrunkenSourceSpeaks()
    {
        Totals totals;
        totals.cloudDevices = 75;
        GuardInput input = pinned();
        input.largestCloudCount = 100;
        QVERIFY(guard(planWith(totals), input).empty());
        totals.cloudDevices = 74;
        QVERIFY(speaks(guard(planWith(totals), input), FindingCode::SourceShrunk, 26));
        input.largestCloudCount.reset(); // without history, against what we own
        totals.owned = 100;
        QVERIFY(speaks(guard(planWith(totals), input), FindingCode::SourceShrunk, 26));
    }

    void theFirstWriteIsNotForAnUnattendedRun()
    {
        Totals totals;
        totals.create = totals.cloudDevices = 1;
        GuardInput input;
        QVERIFY(!isStopped(withFindings(planWith(totals), guard(planWith(totals), input))));
        input.unattended = true;
        QVERIFY(speaks(guard(planWith(totals), input), FindingCode::FirstWriteNotApproved, std::nullopt));
    }

    void aLiftMustRepeatTheNumber()
    {
        Plan plan;
        plan.findings = {{Severity::Guard, FindingCode::TooManyDeletes, {}, 600, {}}};
        QVERIFY(!approve(plan, {}));
        QVERIFY(!approve(plan, {{{FindingCode::TooManyDeletes, 601}}, {}}));
        QVERIFY(!approve(plan, {{{FindingCode::TooManyDisables, 600}}, {}}));
        QVERIFY(bool(approve(plan, {{{FindingCode::TooManyDeletes, 600}}, {}})));
    }

    void aMillionWritesOfAnotherArePartlyNamedAndLiftedByOneCode()
    {
        GuardInput input = pinned();
        input.foreignWrites.assign(1'000'000, "CN=x");
        const Plan plan = withFindings({}, guard({}, input));
        QCOMPARE(plan.findings.size(), std::size_t(201));
        QCOMPARE(plan.findings.back().arguments, std::vector<std::string>{"999800"});
        QVERIFY(std::ranges::all_of(plan.findings, [](const Finding &f) { return f.severity == Severity::Guard; }));
        QVERIFY(!approve(plan, {}));
        QVERIFY(bool(approve(plan, {{{FindingCode::AnotherWriter, {}}}, {}})));
    }

    void differingPinsAreNeverLifted()
    {
        Plan plan;
        plan.findings = {{Severity::Guard, FindingCode::PinsDiffer, "tenant", {}, {}}};
        QVERIFY(!approve(plan, {{{FindingCode::PinsDiffer, {}}}, {}}));
    }

    void approvesOnlyTheDevicesNamed()
    {
        Plan plan;
        plan.changes.resize(2);
        plan.changes[1].deviceId = *DeviceId::fromText("00000000-0000-0000-0000-000000000001");
        const auto approved = approve(plan, {{}, {plan.changes[1].deviceId}});
        QCOMPARE(approved->plan().changes.size(), std::size_t(1));
        QVERIFY(approved->plan().changes.front() == plan.changes[1]);
    }
};

QTEST_APPLESS_MAIN(TestGuards)
#include "tst_guards.moc"
