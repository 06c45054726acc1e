// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/disable/leaving_room.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/typed_confirmation.h"

using namespace dwc;
using namespace dwc::testing;

/// Guards, failures and breaking off.
class TestLeavingTrouble : public LeavingRoom
{
    Q_OBJECT

private Q_SLOTS:
    void guardsAreLiftedByWhatIsTyped();
    void aGuardAtTheWriteAsksAnew();
    void aStalePlanIsMadeAgain();
    void whatFailsIsSaidAndTheScheduleEndsAllTheSame();
    void aLookThatFailsIsSaidInThePage();
    void leftWhileWritingItSaysWhatBecameOfIt();
};

void TestLeavingTrouble::guardsAreLiftedByWhatIsTyped()
{
    m_leaving.findings = {threeDisablesAreTooMany()};
    open(1);
    goToCarryOut();
    QVERIFY(named<Banner>("leave.banner")->isVisible());
    QVERIFY(!next()->isEnabled());
    type("lift-tooManyDisables", "3");
    write();
    QCOMPARE(m_leaving.applied.front().lifts, (std::vector<Lift>{{FindingCode::TooManyDisables, 3, {}}}));
}

void TestLeavingTrouble::aGuardAtTheWriteAsksAnew()
{
    m_leaving.guards = {threeDisablesAreTooMany()};
    open(1);
    goToCarryOut();
    next()->click();
    QTRY_VERIFY(named<TypedConfirmation>("lift-tooManyDisables"));
    QCOMPARE(frame()->current(), int(CarryOut));
    QVERIFY(named<Banner>("wizardNews")->isVisible());
    QVERIFY(!next()->isEnabled());
    QVERIFY(m_leaving.saved.empty());
    type("lift-tooManyDisables", "3");
    write();
}

void TestLeavingTrouble::aStalePlanIsMadeAgain()
{
    m_leaving.applyError = Error{ErrorKind::StalePlan, "rules", {}, 0, {}, {}};
    open(1);
    goToCarryOut();
    next()->click();
    QTRY_COMPARE(next()->text(), QStringLiteral("Plan again"));
    QVERIFY(named<Banner>("leave.banner")->isVisible());
    QVERIFY(m_leaving.saved.empty());
    next()->click();
    QCOMPARE(frame()->current(), int(Review));
    QTRY_COMPARE(m_leaving.looks.size(), std::size_t(2));
}

void TestLeavingTrouble::whatFailsIsSaidAndTheScheduleEndsAllTheSame()
{
    m_leaving.failing = 1;
    open(1);
    goToCarryOut();
    write();
    QCOMPARE(textOf("leave.result"),
             QStringLiteral("2 devices were disabled. 1 failed, and stay as they are."));
    QTRY_COMPARE(m_engine->profile()->schedule.mode,
                 ScheduleMode::PlanOnly); // or the next run enables them again
}

void TestLeavingTrouble::aLookThatFailsIsSaidInThePage()
{
    m_leaving.lookError = Error{ErrorKind::Unreachable, {}, {}, 0, {}, {}};
    open(1);
    goToReview();
    QVERIFY(!next()->isEnabled());
    bool isSaid = false;
    for (const QLabel *label : named<QWidget>("leavingPlan")->findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().contains(QStringLiteral("message unreachable"));
    QVERIFY(isSaid);
}

void TestLeavingTrouble::leftWhileWritingItSaysWhatBecameOfIt()
{
    m_leaving.applyWaitsForStop = true;
    open(1);
    goToCarryOut();
    next()->click();
    QTRY_VERIFY2(textOf("leave.doing").contains(u'3'), qPrintable(textOf("leave.doing")));
    QVERIFY(!next()->isEnabled());
    QVERIFY(named<Button>("leave.stop")->isVisible());
    QTest::keyClick(frame(), Qt::Key_Escape);
    m_engine->stop();
    QTRY_COMPARE(m_engine->profile()->schedule.mode, ScheduleMode::PlanOnly);
    bool isSaid = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text() == QStringLiteral("3 devices were disabled.");
    QVERIFY(isSaid);
}

QTEST_MAIN(TestLeavingTrouble)
#include "tst_leaving_trouble.moc"
