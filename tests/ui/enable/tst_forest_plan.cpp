// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/removal.h"
#include "tests/ui/enable/enable_room.h"
#include "ui/enable/forest_plan_wizard.h"
#include "ui/plan/review_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/typed_confirmation.h"

using namespace dwc;
using namespace dwc::testing;

namespace {

Plan preparationFile()
{
    Plan plan = barePreparation(PermissionProfile::Strict).plan;
    plan.basis.connectorAccount = "S-1-5-21-1-2-3-1146";
    plan.madeAt = Moment{1'781'255'460'000};
    return plan;
}

/// Takes back one entry and one object.
Plan removalFile()
{
    Plan plan;
    plan.kind = PlanKind::Disable;
    plan.request.choice = std::string(choiceOf(ForestRemoval::Everything));
    plan.basis.connectorAccount = "S-1-5-21-1-2-3-1146";
    Change entry;
    entry.action = Action::Update;
    entry.object.dn = Dn("CN=RegisteredDevices,DC=corp,DC=example");
    entry.attributes = {
        {"nTSecurityDescriptor",
         {sddlOf(containerEntries(PermissionProfile::Strict, *Sid::fromText(plan.basis.connectorAccount))
                     .front())},
         {}}};
    Change object;
    object.action = Action::Delete;
    object.object.dn = Dn("CN=RegisteredDevices,DC=corp,DC=example");
    object.attributes = {{"objectClass", {"top", "msDS-DeviceContainer"}, {}}};
    plan.changes = {entry, object};
    return plan;
}

} // namespace

/// A saved plan of the forest's own objects, opened in the window.
class TestForestPlan : public EnableRoom
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanOfDevicesStaysInReview();
    void aPreparationIsShownEntryByEntry();
    void itIsCarriedOutAsTheFileSays();
    void aPlanThatNoLongerHoldsIsRefused();
    void aRefusedPasswordLeavesIt();
    void aStalePlanAtTheWriteIsNotWritten();
    void whatOnlyAnAdministratorSeesIsSaid();
    void whatIsDeletedMustBeTyped();
    void aTenantThatIsReplacedMustBeTyped();
    void returnDoesNotWrite();

private:
    void openFile(const Plan &plan);
    std::size_t planLooks();
};

void TestForestPlan::openFile(const Plan &plan)
{
    m_forest.planFile = plan;
    QSignalSpy read(m_engine.get(), &Engine::planRead);
    m_window->showPage(Page::Review);
    Q_EMIT m_window->findChild<ReviewPage *>()->openPlanRequested(QStringLiteral("/plans/forest.json"));
    QVERIFY(read.wait());
    QTRY_VERIFY(!m_engine->isLookingAtForest());
}

std::size_t TestForestPlan::planLooks()
{
    const std::lock_guard lock(m_forest.mutex); // the engine's thread counts
    return m_forest.planLooks;
}

void TestForestPlan::aPlanOfDevicesStaysInReview()
{
    openFile(Plan());
    QVERIFY(!wizard());
    QCOMPARE(m_window->page(), Page::Review);
    QCOMPARE(planLooks(), std::size_t(0));
}

void TestForestPlan::aPreparationIsShownEntryByEntry()
{
    openFile(preparationFile());
    QVERIFY(wizard() && wizard()->isVisible());
    const QStringList told = linesOf("planFile.changes");
    QCOMPARE(told.size(), 6); // four objects, and the two entries of the fourth change
    QVERIFY2(told[0].startsWith(QStringLiteral("Create, Device Registration Configuration, container")),
             qPrintable(told[0]));
    QVERIFY2(told[3].startsWith(
                 QStringLiteral("Add, Create devices in it, on RegisteredDevices, for svc-writeback")),
             qPrintable(told[3]));
    QVERIFY2(told[3].contains(
                 QStringLiteral("(OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;S-1-5-21-1-2-3-1146)")),
             qPrintable(told[3]));
    QVERIFY(told[4].endsWith(QStringLiteral("4 of 5")) && told[5].endsWith(QStringLiteral("5 of 5")));
    QCOMPARE(next()->text(), QStringLiteral("Create 4 objects, add 2 entries…"));
    QVERIFY(next()->isEnabled());
}

void TestForestPlan::itIsCarriedOutAsTheFileSays()
{
    openFile(preparationFile());
    next()->click();
    QCOMPARE(frame()->current(), 1);
    QVERIFY(!next()->isEnabled());
    QVERIFY(!named<QWidget>("enable.script")->isVisible()); // nothing to hand over: it was
    fillIn("typed");
    QVERIFY(named<QWidget>("wizardLeave")->isVisible());
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    next()->click();
    QVERIFY(named<QLineEdit>("enable.password")->text().isEmpty()); // at once
    QVERIFY(prepared.wait());
    QCOMPARE(m_forest.writes.size(), std::size_t(1));
    QVERIFY(m_forest.writes.front().file);
    QCOMPARE(*m_forest.writes.front().file, preparationFile());
    QCOMPARE(m_forest.writes.front().user, std::string("admin@corp.example"));
    QCOMPARE(m_forest.passwords, std::vector<std::string>{"typed"});
    QCOMPARE(next()->text(), QStringLiteral("Close"));
    QVERIFY(!named<QWidget>("wizardLeave")->isVisible()); // there is nothing to go on with later
    const int before = m_forest.reads;
    next()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!wizard());
    QTRY_COMPARE(m_forest.reads.load(), before + 1); // the forest is another one now
}

void TestForestPlan::aPlanThatNoLongerHoldsIsRefused()
{
    m_forest.planLookError = errorOf(ErrorKind::StalePlan, "CN=RegisteredDevices,DC=corp,DC=example");
    openFile(preparationFile());
    auto *banner = named<Banner>("planFile.failure");
    QVERIFY(banner->isVisible());
    QString said;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("CN=RegisteredDevices,DC=corp,DC=example has changed since")) &&
                 said.contains(QStringLiteral("Nothing was written.")),
             qPrintable(said));
    QCOMPARE(linesOf("planFile.changes").size(), 6); // what it names can be read all the same
    QVERIFY(!next()->isEnabled());
    m_forest.planLookError.reset();
    Q_EMIT banner->pressed(0);
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(!banner->isVisible());
}

void TestForestPlan::aRefusedPasswordLeavesIt()
{
    m_forest.writeError = errorOf(ErrorKind::BindRefused);
    openFile(preparationFile());
    next()->click();
    fillIn("typed");
    QSignalSpy failed(m_engine.get(), &Engine::forestPrepareFailed);
    next()->click();
    QVERIFY(failed.wait());
    QVERIFY(named<Banner>("enable.failure")->isVisible());
    QCOMPARE(next()->text(), QStringLiteral("Create 4 objects, add 2 entries"));
    QVERIFY(!next()->isEnabled());
    QTest::keyClicks(named<QLineEdit>("enable.password"), QStringLiteral("typed"));
    QVERIFY(next()->isEnabled());
}

void TestForestPlan::aStalePlanAtTheWriteIsNotWritten()
{
    m_forest.writeError = errorOf(ErrorKind::StalePlan, "age");
    openFile(preparationFile());
    next()->click();
    fillIn("typed");
    QSignalSpy failed(m_engine.get(), &Engine::forestPrepareFailed);
    next()->click();
    QVERIFY(failed.wait());
    QCOMPARE(next()->text(), QStringLiteral("Look again"));
    const std::size_t before = planLooks();
    next()->click();
    QCOMPARE(frame()->current(), 0);
    QTRY_COMPARE(planLooks(), before + 1);
}

void TestForestPlan::whatOnlyAnAdministratorSeesIsSaid()
{
    m_forest.planIsCompared = false;
    openFile(preparationFile());
    const auto isSaid = [this] { // what is told anew is laid out with the next round of events
        const auto labels = wizard()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() &&
                   label->text().startsWith(QStringLiteral("Only an administrator can see"));
        });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(next()->isEnabled());
}

void TestForestPlan::whatIsDeletedMustBeTyped()
{
    openFile(removalFile());
    const QStringList told = linesOf("planFile.changes");
    QCOMPARE(told.size(), 2);
    QVERIFY2(told[0].startsWith(QStringLiteral("Take away, Create devices in it")), qPrintable(told[0]));
    QVERIFY2(told[1].startsWith(QStringLiteral("Delete, RegisteredDevices, msDS-DeviceContainer")),
             qPrintable(told[1]));
    QVERIFY(!next()->isEnabled());
    QTest::keyClicks(named<TypedConfirmation>("planFile.confirmation")->findChild<QLineEdit *>(),
                     QStringLiteral("1"));
    QVERIFY(next()->isEnabled());
    next()->click();
    QCOMPARE(next()->text(), QStringLiteral("Delete 1 objects, take away 1 entries"));
    QCOMPARE(next()->property("kind").toString(), QStringLiteral("danger"));
}

void TestForestPlan::aTenantThatIsReplacedMustBeTyped()
{
    const QString other = QStringLiteral("00112233-4455-6677-8899-aabbccddeeff");
    Plan plan = preparationFile();
    plan.request.choice = "strict connectionPoint=corp.example replaced=" + other.toStdString();
    openFile(plan);
    QVERIFY(!next()->isEnabled());
    QTest::keyClicks(named<TypedConfirmation>("planFile.tenant")->findChild<QLineEdit *>(), other);
    QVERIFY(next()->isEnabled());
}

void TestForestPlan::returnDoesNotWrite()
{
    openFile(preparationFile());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(frame()->current(), 1);
    fillIn("typed");
    QTest::keyClick(named<QLineEdit>("enable.password"), Qt::Key_Return);
    next()->setFocus();
    QTest::keyClick(next(), Qt::Key_Return);
    QCOMPARE(m_engine->activity(), Activity::Idle);
    QCOMPARE(m_forest.writes.size(), std::size_t(0));
}

QTEST_MAIN(TestForestPlan)
#include "tst_forest_plan.moc"
