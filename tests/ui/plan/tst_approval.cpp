// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "core/plan/approve.h"
#include "tests/ui/plan/sample_plan.h"
#include "ui/plan/approval.h"
#include "ui/plan/plan_words.h"

#include <QTest>

using namespace dwc;
using namespace dwc::testing;

namespace {

struct Asked
{
    explicit Asked(Plan of) : plan(std::make_shared<const Plan>(std::move(of))), tree(changesOf(plan)) {}

    std::vector<GuardAsk> asks() const { return guardAsks(*plan, tree); }

    std::shared_ptr<const Plan> plan;
    PlanTree tree;
};

Plan withGuard(Plan plan, FindingCode code, std::string subject = {})
{
    return withFindings(plan, {{Severity::Guard, code, std::move(subject), {}, {}}});
}

using Asks = std::vector<GuardAsk>;

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheNumberThatTheGuardStates()
    {
        const Asked asked(samplePlan({0, 612, 21, 38}));
        QCOMPARE(asked.asks(), (Asks{{FindingCode::TooManyDeletes, 612, true}}));
        QVERIFY(Asked(samplePlan({0, 400, 0, 0})).asks().empty());
    }

    void asksOncePerCodeTheGravestFirst()
    {
        Plan plan = samplePlan({0, 612, 0, 0});
        for (const char *dn : {"CN=a", "CN=b"})
            plan = withGuard(plan, FindingCode::AnotherWriter, dn);
        plan = withGuard(plan, FindingCode::PinsDiffer, "tenant");
        const Asked asked(plan);
        QCOMPARE(asked.asks(), (Asks{{FindingCode::PinsDiffer, {}, false},
                                     {FindingCode::AnotherWriter, {}, true},
                                     {FindingCode::TooManyDeletes, 612, true}}));
        QCOMPARE(speaking(*asked.plan, asked.asks()).size(), std::size_t(4));
    }

    void isSilentWhenNothingItCountsIsTicked()
    {
        Asked asked(samplePlan({0, 612, 21, 38}));
        asked.tree.tickGroup(asked.tree.top()[0], false);
        QVERIFY(asked.asks().empty());
        asked.tree.tick(3, true); // one deletion: the guard judges the plan, not the ticks
        QCOMPARE(asked.asks().size(), std::size_t(1));
    }

    void sendsAPlanWithoutWhatTheSilentGuardCounts()
    {
        Asked asked(samplePlan({0, 612, 21, 38}));
        asked.tree.tickGroup(asked.tree.top()[0], false);
        const ApplyRequest request = requestFor(*asked.plan, asked.tree, {});
        QCOMPARE(request.plan.totals.remove, std::uint64_t(0));
        QCOMPARE(request.plan.changes.size(), std::size_t(59));
        QVERIFY(request.only.empty());
        QVERIFY(approve(request.plan, {request.lifts, request.only}));
    }

    void sendsThePlanAsShownAndOnlyTheTicked()
    {
        Asked asked(samplePlan({0, 3, 0, 2}));
        QVERIFY(requestFor(*asked.plan, asked.tree, {}).only.empty());
        asked.tree.tick(1, false);
        const ApplyRequest request =
            requestFor(*asked.plan, asked.tree, {{FindingCode::TooManyDeletes, 3, {}}});
        QVERIFY(request.plan == *asked.plan);
        QCOMPARE(request.only.size(), std::size_t(4));
        QVERIFY(std::ranges::find(request.only, numbered<DeviceId>(1)) == request.only.end());
        QCOMPARE(request.lifts.size(), std::size_t(1));
    }

    void whatWasTypedPassesTheCoresOwnGuards()
    {
        const Asked asked(samplePlan({0, 612, 21, 38}));
        const GuardAsk ask = asked.asks().front();
        QVERIFY(!approve(*asked.plan, {{}, {}}));
        const auto request = requestFor(*asked.plan, asked.tree, {{ask.code, ask.number, {}}});
        QVERIFY(approve(request.plan, {request.lifts, request.only}));
    }

    void offersTheRestWithoutWhatTheGuardsCount()
    {
        const Asked deletions(samplePlan({0, 612, 21, 38}));
        QCOMPARE(unguardedWithout(*deletions.plan, deletions.tree).size(), std::size_t(612));
        QCOMPARE(withoutVerb(deletions.asks(), 65), QStringLiteral("Apply 65 without deletions"));
        const Asked nothingElse(samplePlan({0, 612, 0, 0}));
        QVERIFY(unguardedWithout(*nothingElse.plan, nothingElse.tree).empty());
        const Asked other(withGuard(samplePlan({0, 612, 21, 38}), FindingCode::AnotherWriter, "CN=a"));
        QVERIFY(unguardedWithout(*other.plan, other.tree).empty());
        const Asked none(samplePlan({0, 0, 21, 38}));
        QVERIFY(unguardedWithout(*none.plan, none.tree).empty());
    }
};

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
