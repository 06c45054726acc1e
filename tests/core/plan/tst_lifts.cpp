// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lifts.h"

#include <QTest>

using namespace dwc;

namespace {

Plan planWith(std::vector<Finding> findings)
{
    Plan plan;
    plan.findings = std::move(findings);
    return plan;
}

Finding guard(FindingCode code, std::optional<std::int64_t> number, std::string subject = {})
{
    return {Severity::Guard, code, std::move(subject), number, {}};
}

} // namespace

class TestLifts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberHoldsForWhatIsLeftAndNeverForMore()
    {
        const Plan saved = planWith({guard(FindingCode::TooManyDeletes, 600)});
        const std::vector<Lift> lifts{{FindingCode::TooManyDeletes, 600}};
        for (const std::int64_t number : {599, 600, 601}) {
            const Plan again = planWith({guard(FindingCode::TooManyDeletes, number)});
            QCOMPARE(carryLifts(lifts, saved, again).size(), std::size_t(number <= 600));
        }
    }

    void aNumberOfDeletesHoldsForTheDayToo()
    {
        const Plan saved = planWith({guard(FindingCode::TooManyDeletes, 600)});
        const Plan again = planWith({guard(FindingCode::TooManyDeletesToday, 600)});
        const auto carried = carryLifts({{FindingCode::TooManyDeletes, 600}}, saved, again);
        QCOMPARE(carried.size(), std::size_t(1));
        QVERIFY(isLifted(again.findings.front(), carried));
    }

    void aNumberHoldsForItsOwnGuardOnly()
    {
        const Plan saved = planWith({guard(FindingCode::TooManyDisables, 600)});
        const Plan again =
            planWith({guard(FindingCode::TooManyCloudDisables, 6), guard(FindingCode::SourceShrunk, 6)});
        QVERIFY(carryLifts({{FindingCode::TooManyDisables, 600}}, saved, again).empty());
    }

    void aCodeHoldsForWhatTheSavedPlanNamed()
    {
        const Plan saved = planWith({guard(FindingCode::AnotherWriter, {}, "CN=seen")});
        const Plan again = planWith({guard(FindingCode::AnotherWriter, {}, "CN=seen"),
                                     guard(FindingCode::AnotherWriter, {}, "CN=came since")});
        const auto carried = carryLifts({{FindingCode::AnotherWriter, {}}}, saved, again);
        QVERIFY(isLifted(again.findings[0], carried));
        QVERIFY(!isLifted(again.findings[1], carried));
    }

    void pinsAndTheFirstApprovalAreNeverLifted()
    {
        for (const FindingCode code : {FindingCode::PinsDiffer, FindingCode::FirstWriteNotApproved}) {
            const Plan plan = planWith({guard(code, {})});
            QVERIFY(!guardNamedBy({code, {}}, plan));
            QVERIFY(!isLifted(plan.findings.front(), carryLifts({{code, {}}}, plan, plan)));
        }
    }

    void aNoteIsNoGuard()
    {
        QVERIFY(!guardNamedBy({FindingCode::PermissionLost, {}},
                              planWith({{Severity::Note, FindingCode::PermissionLost, {}, {}, {}}})));
    }
};

QTEST_APPLESS_MAIN(TestLifts)
#include "tst_lifts.moc"
