// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/disable/leaving_room.h"
#include "ui/plan/plan_tree.h"
#include "ui/plan/plan_view.h"
#include "ui/widgets/typed_confirmation.h"

#include <QApplication>
#include <QLabel>
#include <QRadioButton>

using namespace dwc;
using namespace dwc::testing;

/// What each choice writes, reviews and reports.
class TestLeavingChoices : public LeavingRoom
{
    Q_OBJECT

private Q_SLOTS:
    void keepingChangesOnlyTheSchedule();
    void keepingAllSaysSoInReview();
    void disablingIsReviewedAndReported();
    void deletingIsTypedEvenBelowTheGuards();
    void whatIsUntickedStays();
    void anotherChoiceLooksAgain();
    void returnDoesNotWrite();
    void settingsLeadHere();
    void whoeverWaitsForItsEndIsTold();
};

void TestLeavingChoices::keepingChangesOnlyTheSchedule()
{
    open(0);
    QVERIFY2(textOf("leave.verdict").startsWith(QStringLiteral("3 devices")),
             qPrintable(textOf("leave.verdict")));
    goToCarryOut();
    QCOMPARE(next()->text(), QStringLiteral("Set the schedule to plan only"));
    write();
    QTRY_VERIFY(m_leaving.ended);
    QVERIFY(m_leaving.saved.empty()); // as the window knows it: the file may be another by now
    QTRY_VERIFY2(textOf("leave.schedule").startsWith(QStringLiteral("The schedule plans only")),
                 qPrintable(textOf("leave.schedule")));
    QVERIFY(m_leaving.looks.empty() && m_leaving.applied.empty());
    next()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!wizard());
}

void TestLeavingChoices::keepingAllSaysSoInReview()
{
    open(0);
    frame()->setCurrent(Review);
    QStringList seen;
    for (const QLabel *label : frame()->findChildren<QLabel *>()) {
        if (label->isVisible())
            seen += label->text();
    }
    QVERIFY2(seen.contains(QStringLiteral("Every device stays as it is. There is nothing to review.")),
             qPrintable(seen.join(u'\n')));
    QVERIFY2(!seen.join(u' ').contains(QStringLiteral("being looked at")), qPrintable(seen.join(u'\n')));
}

void TestLeavingChoices::disablingIsReviewedAndReported()
{
    open(1);
    goToCarryOut();
    QCOMPARE(textOf("leave.sentence"),
             QStringLiteral("3 devices are disabled in CN=RegisteredDevices,DC=corp,DC=example."));
    QCOMPARE(next()->text(), QStringLiteral("Disable 3 devices"));
    QCOMPARE(next()->property("kind").toString(), QStringLiteral("primary"));
    const int before = m_leaving.reads;
    write();
    QCOMPARE(textOf("leave.result"), QStringLiteral("3 devices were disabled."));
    QCOMPARE(m_leaving.applied.front().plan.kind, PlanKind::Disable);
    QCOMPARE(m_leaving.applied.front().plan.changes.size(), std::size_t(3));
    QTRY_COMPARE(m_engine->profile()->schedule.mode, ScheduleMode::PlanOnly);
    next()->click();
    QTRY_COMPARE(m_leaving.reads.load(), before + 1); // the directory is another one now
}

void TestLeavingChoices::deletingIsTypedEvenBelowTheGuards()
{
    open(2);
    goToCarryOut();
    QCOMPARE(next()->text(), QStringLiteral("Delete 3 devices"));
    QCOMPARE(next()->property("kind").toString(), QStringLiteral("danger"));
    QVERIFY(!next()->isEnabled());
    QVERIFY(next()->accessibleDescription().contains(u'3'));
    type("lift-tooManyDeletes", "4");
    QVERIFY(!next()->isEnabled());
    named<TypedConfirmation>("lift-tooManyDeletes")->clear();
    type("lift-tooManyDeletes", "3");
    write();
    QVERIFY(m_leaving.applied.front().lifts.empty()); // no guard spoke
    QCOMPARE(textOf("leave.result"), QStringLiteral("3 devices were deleted."));
}

void TestLeavingChoices::whatIsUntickedStays()
{
    open(2);
    goToReview();
    QAbstractItemModel *model = named<QWidget>("leavingPlan")->findChild<PlanView *>()->model();
    const QModelIndex group = model->index(0, 0), first = model->index(0, 0, group);
    QVERIFY(model->setData(group, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!next()->isEnabled());
    QVERIFY(model->setData(first, Qt::Checked, Qt::CheckStateRole));
    next()->click();
    QCOMPARE(next()->text(), QStringLiteral("Delete 1 devices")); // its plurals are the translation's
    type("lift-tooManyDeletes", "1");
    write();
    QCOMPARE(m_leaving.applied.front().only.size(), std::size_t(1));
}

void TestLeavingChoices::anotherChoiceLooksAgain()
{
    open(1);
    goToCarryOut();
    frame()->setCurrent(Devices);
    named<QRadioButton>("leave.fate2")->click();
    goToCarryOut();
    QCOMPARE(m_leaving.looks, (std::vector<std::string>{"disableDevices", "deleteDevices"}));
    QCOMPARE(next()->text(), QStringLiteral("Delete 3 devices"));
}

void TestLeavingChoices::returnDoesNotWrite()
{
    open(1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(frame()->current(), int(Forest));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(frame()->current(), int(Review));
    QTRY_VERIFY(!m_engine->isLookingAtLeaving());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(frame()->current(), int(CarryOut));
    QVERIFY(next()->isEnabled());
    QTest::keyClick(frame(), Qt::Key_Return);
    next()->setFocus();
    QTest::keyClick(next(), Qt::Key_Return);
    QCOMPARE(m_engine->activity(), Activity::Idle);
    QCOMPARE(frame()->current(), int(CarryOut));
}

void TestLeavingChoices::settingsLeadHere()
{
    m_window->showPage(Page::Settings);
    auto *leave = m_window->findChild<Button *>(QStringLiteral("settings.leave"));
    QVERIFY(leave);
    leave->click();
    QVERIFY(wizard() && wizard()->isVisible());
}

/// As the style sheet does, which would dress what is no longer there.
void TestLeavingChoices::whoeverWaitsForItsEndIsTold()
{
    open(0);
    bool isTold = false;
    connect(wizard(), &QObject::destroyed, this, [&] { isTold = true; });
    Q_EMIT wizard()->left();
    QTRY_VERIFY(isTold);
}

QTEST_MAIN(TestLeavingChoices)
#include "tst_leaving_choices.moc"
