// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/disable/leaving_room.h"
#include "ui/plan/plan_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/typed_confirmation.h"

#include <QCheckBox>

using namespace dwc;
using namespace dwc::testing;

/// What is taken back of the forest's preparation: asked for, shown, typed, written after the devices.
class TestLeavingForest : public LeavingRoom
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsShownTypedAndReported();
    void withoutDevicesOnlyTheForestIsWritten();
    void anAdministratorIsNeeded();
    void whoIsRefusedTypesAgain();
    void whatIsRefusedAfterTheDevicesIsTriedAlone();
    void whatStandsInTheWayIsShown();
    void leftWhileDevicesAreWrittenTheForestIsNotBegun();
    void leftWhileDevicesAreWrittenAGuardIsSaid();
    void leftWhileDevicesAreWrittenAFailureSaysBoth();
    void aDeviceThatFailedLeavesTheForest();
    void afterAFailedDeviceTheDevicesComeFirstAgain();
    void whoStopsTheDevicesStopsTheForest();
    void aDeviceThatStaysNeedsTheContainer();
    void theConnectionPointStaysAndItSaysWhy();
    void aConnectionPointThatIsNotThereIsNotToldOf();

private:
    void choose(bool entries, bool objects)
    {
        next()->click();
        if (entries)
            named<QCheckBox>("leave.entries")->click();
        if (objects)
            named<QCheckBox>("leave.objects")->click();
    }
    void look()
    {
        next()->click();
        QTRY_VERIFY(!m_engine->isLookingAtLeaving() && !m_engine->isLookingAtForest());
    }
    /// What the toasts say over the pages.
    QString said() const
    {
        QStringList texts;
        for (const QFrame *toast : m_window->findChildren<QFrame *>()) {
            if (toast->property("kind") == QStringLiteral("toast") && !toast->isHidden())
                texts += toast->accessibleName();
        }
        return texts.join(QLatin1Char('\n'));
    }
    /// Left by Escape in mid-write; then the devices are written to the end.
    void leaveWhileDevicesAreWritten();
    /// Devices, with the entries to be taken back after them.
    void writeWithOneFailure()
    {
        m_leaving.failing = 1;
        open(1);
        choose(true, false);
        fillIn("typed");
        look();
        next()->click();
        write();
    }
};

void TestLeavingForest::allOfItIsShownTypedAndReported()
{
    open(2);
    choose(true, true);
    fillIn("typed");
    look();
    QCOMPARE(m_leaving.questions.front().leaving.size(), std::size_t(3));
    QCOMPARE(m_leaving.questions.front().user, std::string("admin@corp.example"));
    const QStringList lines = linesOf("removal.changes");
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(QStringLiteral("Delete")) &&
                 lines[0].contains(QStringLiteral("DeviceRegistrationService")),
             qPrintable(lines[0]));
    QVERIFY2(lines[2].contains(QStringLiteral("Take away")), qPrintable(lines[2]));
    QVERIFY(named<QWidget>("leavingPlan")->isVisible());
    next()->click();
    QCOMPARE(next()->text(), QStringLiteral("Delete 3 devices, take back the preparation"));
    QCOMPARE(next()->property("kind").toString(), QStringLiteral("danger"));
    type("lift-tooManyDeletes", "3");
    QVERIFY2(next()->accessibleDescription().contains(QStringLiteral("objects of the forest")),
             qPrintable(next()->accessibleDescription()));
    type("leave.deletedObjects", "2");
    write();
    QCOMPARE(m_leaving.applied.size(), std::size_t(1));
    QCOMPARE(m_leaving.removals.size(), std::size_t(1));
    QCOMPARE(std::get<ForestRemoval>(m_leaving.removals.front().task), ForestRemoval::Everything);
    QCOMPARE(m_leaving.removals.front().shown.size(), std::size_t(3));
    QCOMPARE(m_leaving.passwords, (std::vector<std::string>{"typed", "typed"}));
    QCOMPARE(textOf("leave.result"), QStringLiteral("3 devices were deleted."));
    QVERIFY2(textOf("enable.verdict").startsWith(QStringLiteral("The preparation is taken back")),
             qPrintable(textOf("enable.verdict")));
    QCOMPARE(linesOf("enable.outcomes").size(), 3);
    QVERIFY(named<QLineEdit>("enable.password")->text().isEmpty());
}

void TestLeavingForest::withoutDevicesOnlyTheForestIsWritten()
{
    open(0);
    choose(true, false);
    fillIn("typed");
    look();
    QVERIFY(!named<QWidget>("leavingPlan")->isVisible());
    next()->click();
    QCOMPARE(next()->text(), QStringLiteral("Take away 1 entries")); // its plurals are the translation's
    write();
    QVERIFY(m_leaving.applied.empty() && m_leaving.looks.empty());
    QCOMPARE(std::get<ForestRemoval>(m_leaving.removals.front().task), ForestRemoval::Entries);
    QTRY_VERIFY(m_leaving.ended); // the account can write no more
    QCOMPARE(textOf("leave.result"), QStringLiteral("Every device stays as it is."));
}

void TestLeavingForest::anAdministratorIsNeeded()
{
    open(0);
    choose(false, true);
    QVERIFY(named<QLineEdit>("enable.user")->isVisible());
    QVERIFY(!next()->isEnabled());
    fillIn("typed");
    QVERIFY(next()->isEnabled());
    named<QCheckBox>("leave.objects")->click();
    QVERIFY(!named<QLineEdit>("enable.user")->isVisible());
    next()->click();
    QCOMPARE(frame()->current(), int(CarryOut));
    QCOMPARE(next()->text(), QStringLiteral("Set the schedule to plan only"));
}

void TestLeavingForest::whoIsRefusedTypesAgain()
{
    m_leaving.removalLookError = errorOf(ErrorKind::BindRefused);
    open(0);
    choose(true, false);
    fillIn("wrong");
    look();
    QCOMPARE(frame()->current(), int(Forest));
    QVERIFY(named<Banner>("enable.failure")->isVisible());
    named<QLineEdit>("enable.password")->clear();
    fillIn("right");
    look();
    QCOMPARE(frame()->current(), int(Review));
    QVERIFY(!named<Banner>("enable.failure")->isVisibleTo(wizard()));
    QCOMPARE(m_leaving.passwords, (std::vector<std::string>{"wrong", "right"}));
}

void TestLeavingForest::whatIsRefusedAfterTheDevicesIsTriedAlone()
{
    m_leaving.removalError = errorOf(ErrorKind::BindRefused);
    open(1);
    choose(true, false);
    fillIn("typed");
    look();
    next()->click();
    QCOMPARE(next()->text(), QStringLiteral("Disable 3 devices, take back the preparation"));
    next()->click();
    QTRY_COMPARE(frame()->current(), int(Forest));
    QVERIFY(named<Banner>("enable.failure")->isVisible());
    QVERIFY(named<Banner>("wizardNews")->isVisible()); // the devices are done
    QVERIFY(!next()->isEnabled());
    fillIn("again");
    look();
    QVERIFY(m_leaving.questions.back().leaving.empty());
    next()->click();
    QCOMPARE(next()->text(), QStringLiteral("Take away 1 entries"));
    QCOMPARE(textOf("leave.sentence"), QStringLiteral("3 devices were disabled."));
    write();
    QCOMPARE(m_leaving.applied.size(), std::size_t(1));
    QCOMPARE(textOf("leave.result"), QStringLiteral("3 devices were disabled."));
}

void TestLeavingForest::whatStandsInTheWayIsShown()
{
    m_leaving.blockers = {blockerSample("disable.needed")};
    open(0);
    choose(true, true);
    fillIn("typed");
    look();
    QVERIFY(named<QWidget>("removal.blockers")->isVisible());
    QVERIFY(!next()->isEnabled());
    frame()->setCurrent(Forest);
    m_leaving.blockers.clear();
    named<QCheckBox>("leave.objects")->click();
    look();
    QVERIFY(next()->isEnabled());
}

void TestLeavingForest::leaveWhileDevicesAreWritten()
{
    for (Button *close : m_window->findChildren<Button *>(QStringLiteral("closeToast")))
        close->click(); // of the tests before
    m_leaving.applyWaitsForStop = true;
    open(1);
    choose(true, false);
    fillIn("typed");
    look();
    next()->click();
    next()->click();
    QTRY_VERIFY2(textOf("leave.doing").contains(u'3'), qPrintable(textOf("leave.doing")));
    QTest::keyClick(frame(), Qt::Key_Escape);
    QTRY_VERIFY(!wizard());
    QVERIFY(said().contains(QStringLiteral("is not begun")));
    m_leaving.applyWaitsForStop = false;
    QTRY_COMPARE(m_engine->activity(), Activity::Idle);
    QVERIFY(m_leaving.removals.empty());
}

void TestLeavingForest::leftWhileDevicesAreWrittenTheForestIsNotBegun()
{
    leaveWhileDevicesAreWritten();
    QTRY_VERIFY2(said().contains(QStringLiteral("3 devices were disabled.")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("permission entries")) &&
                 said().contains(QStringLiteral("Settings")),
             qPrintable(said()));
    QVERIFY(m_leaving.removals.empty());
}

void TestLeavingForest::leftWhileDevicesAreWrittenAGuardIsSaid()
{
    m_leaving.guards = {threeDisablesAreTooMany()};
    leaveWhileDevicesAreWritten();
    QTRY_VERIFY2(said().contains(QStringLiteral("A guard stopped it. Nothing was written.")),
                 qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("permission entries")), qPrintable(said()));
}

void TestLeavingForest::leftWhileDevicesAreWrittenAFailureSaysBoth()
{
    m_leaving.applyError = errorOf(ErrorKind::Unreachable);
    leaveWhileDevicesAreWritten();
    QTRY_VERIFY2(said().contains(QStringLiteral("message unreachable")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("permission entries")), qPrintable(said()));
}

void TestLeavingForest::aDeviceThatFailedLeavesTheForest()
{
    writeWithOneFailure();
    QVERIFY(m_leaving.removals.empty());
    QVERIFY(named<QLabel>("leave.forestLeft")->isVisible());
}

void TestLeavingForest::afterAFailedDeviceTheDevicesComeFirstAgain()
{
    writeWithOneFailure();
    frame()->setCurrent(Forest);
    m_leaving.failing = 0;
    fillIn("again");
    look();
    QCOMPARE(m_leaving.looks.size(), std::size_t(2));
    next()->click();
    QCOMPARE(next()->text(), QStringLiteral("Disable 3 devices, take back the preparation"));
    write();
    QCOMPARE(m_leaving.applied.size(), std::size_t(2));
    QCOMPARE(m_leaving.removals.size(), std::size_t(1));
}

void TestLeavingForest::whoStopsTheDevicesStopsTheForest()
{
    open(1);
    choose(true, false);
    fillIn("typed");
    look();
    next()->click();
    m_leaving.applyWaitsForStop = true;
    next()->click();
    QTRY_VERIFY2(textOf("leave.doing").contains(u'3'), qPrintable(textOf("leave.doing")));
    m_engine->stop(); // at the last device: all are written, and nothing further is begun
    QTRY_COMPARE(frame()->current(), int(Report));
    QVERIFY(m_leaving.removals.empty());
    QVERIFY(named<QLabel>("leave.forestLeft")->isVisible());
}

void TestLeavingForest::aDeviceThatStaysNeedsTheContainer()
{
    open(2);
    choose(false, true);
    fillIn("typed");
    look();
    QVERIFY(next()->isEnabled());
    QAbstractItemModel *model = named<QWidget>("leavingPlan")->findChild<PlanView *>()->model();
    const QModelIndex group = model->index(0, 0), first = model->index(0, 0, group);
    QVERIFY(model->setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!next()->isEnabled());
    QVERIFY(next()->accessibleDescription().contains(QStringLiteral("container")));
}

void TestLeavingForest::theConnectionPointStaysAndItSaysWhy()
{
    open(0);
    choose(true, false);
    bool isSaid = false;
    for (const QLabel *label : named<QWidget>("takeBackStep")->findChildren<QLabel *>())
        isSaid |=
            label->isVisible() && label->text().startsWith(QStringLiteral("The service connection point"));
    QVERIFY(isSaid);
    fillIn("typed");
    look();
    next()->click();
    QVERIFY(!named<QLabel>("leave.point")->isVisibleTo(named<QWidget>("leavingReport")));
    write();
    QVERIFY(named<QLabel>("leave.point")->isVisible());
}

void TestLeavingForest::aConnectionPointThatIsNotThereIsNotToldOf()
{
    m_leaving.hasPoint = false;
    open(0);
    choose(true, false);
    fillIn("typed");
    look();
    next()->click();
    write();
    QVERIFY(!named<QLabel>("leave.point")->isVisible());
}

QTEST_MAIN(TestLeavingForest)
#include "tst_leaving_forest.moc"
