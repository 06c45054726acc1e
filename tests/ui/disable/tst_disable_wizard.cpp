// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "core/plan/make_plan.h"
#include "tests/ui/bridge/scripted_backend.h"
#include "tests/ui/settings/plain_words.h"
#include "ui/disable/disable_wizard.h"
#include "ui/plan/plan_tree.h"
#include "ui/plan/plan_view.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/typed_confirmation.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <deque>
#include <mutex>

using namespace dwc;
using namespace dwc::testing;

namespace {

enum Step { Devices, Review, CarryOut, Report };

std::shared_ptr<Plan> leavingPlan(const std::string &choice, std::size_t devices)
{
    auto plan = std::make_shared<Plan>();
    plan->kind = PlanKind::Disable;
    plan->request.choice = choice;
    plan->basis.container.dn = Dn("CN=RegisteredDevices,DC=corp,DC=example");
    const bool deletes = choice == kLeaveDelete;
    for (std::size_t i = 0; i < devices; ++i) {
        Change change;
        change.action = deletes ? Action::Delete : Action::Disable;
        change.deviceId.bytes[0] = std::uint8_t(i + 1);
        change.displayName = "LT-" + std::to_string(i);
        plan->changes.push_back(change);
    }
    (deletes ? plan->totals.remove : plan->totals.disable) = devices;
    plan->totals.owned = devices;
    return plan;
}

/// A directory with some devices of this profile.
class LeavingBackend final : public ScriptedBackend
{
public:
    struct Wishes
    {
        std::size_t devices = 3;
        std::vector<Finding> findings; ///< of each plan
        std::optional<Error> lookError, applyError;
        std::size_t failing = 0;     ///< the last ones
        std::vector<Finding> guards; ///< that speak at the write
        std::vector<std::string> looks;
        std::vector<ApplyRequest> applied;
        std::vector<ScheduleMode> saved;
    };
    struct Leaving : Wishes
    {
        std::mutex mutex;
        std::atomic<bool> applyWaitsForStop = false;
        std::atomic<int> reads = 0;
        std::atomic<bool> ended = false; ///< the schedule, by a write
    };
    LeavingBackend(Script &script, Leaving &leaving) : ScriptedBackend(script), m_leaving(leaving) {}

    Result<Profile> loadProfile(const std::string &name) override
    {
        auto profile = ScriptedBackend::loadProfile(name);
        profile->place.path = name;
        if (m_leaving.ended)
            profile->schedule.mode = ScheduleMode::PlanOnly;
        return profile;
    }
    Result<Profile> saveProfile(const Profile &profile) override
    {
        const std::lock_guard lock(m_leaving.mutex);
        m_leaving.saved.push_back(profile.schedule.mode);
        return profile;
    }
    Result<Outlook> look(const Profile &, const PlanRequest &request, std::stop_token,
                         const ProgressFunction &) override
    {
        const std::lock_guard lock(m_leaving.mutex);
        Outlook outlook;
        outlook.cloud = std::make_shared<const CloudSnapshot>();
        outlook.directory = std::make_shared<const DirectorySnapshot>();
        if (request.choice.empty()) {
            ++m_leaving.reads;
            outlook.plan.totals.owned = m_leaving.devices;
            return outlook;
        }
        m_leaving.looks.push_back(request.choice);
        if (m_leaving.lookError)
            return tl::unexpected(*m_leaving.lookError);
        outlook.plan = *leavingPlan(request.choice, m_leaving.devices);
        outlook.plan.findings = m_leaving.findings;
        return outlook;
    }
    Result<ApplyResult> apply(const Profile &, const ApplyRequest &request, std::stop_token stop,
                              const ProgressFunction &progress) override
    {
        progress({Stage::Apply, 1, request.plan.changes.size()});
        while (m_leaving.applyWaitsForStop && !stop.stop_requested())
            std::this_thread::yield();
        const std::lock_guard lock(m_leaving.mutex);
        m_leaving.applied.push_back(request);
        if (m_leaving.applyError)
            return tl::unexpected(*m_leaving.applyError);
        ApplyResult result;
        result.plan = request.plan;
        result.guards = std::exchange(m_leaving.guards, {});
        if (!result.guards.empty()) {
            result.plan.findings = result.guards;
            return result;
        }
        m_leaving.ended = true;
        const auto count = std::uint32_t(request.plan.changes.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            const bool fails = i + m_leaving.failing >= count;
            result.report.outcomes.push_back(
                {i, fails ? OutcomeResult::Failed : OutcomeResult::Written, {}, {}, {}});
        }
        result.report.written = count - m_leaving.failing;
        result.report.failed = m_leaving.failing;
        result.report.state = m_leaving.failing ? RunState::Failed : RunState::Done;
        return result;
    }

private:
    Leaving &m_leaving;
};

} // namespace

/// The wizard in its window, on an engine whose backend is scripted.
class TestDisableWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void keepingChangesOnlyTheSchedule();
    void disablingIsReviewedAndReported();
    void deletingIsTypedEvenBelowTheGuards();
    void whatIsUntickedStays();
    void guardsAreLiftedByWhatIsTyped();
    void aGuardAtTheWriteAsksAnew();
    void aStalePlanIsMadeAgain();
    void whatFailsIsSaidAndTheScheduleEndsAllTheSame();
    void aLookThatFailsIsSaidInThePage();
    void anotherChoiceLooksAgain();
    void returnDoesNotWrite();
    void leftWhileWritingItSaysWhatBecameOfIt();
    void settingsLeadHere();

private:
    DisableWizard *wizard() const { return m_window->findChild<DisableWizard *>(); }
    WizardFrame *frame() const { return wizard()->findChild<WizardFrame *>(); }
    Button *next() const { return frame()->nextButton(); }
    template <class T>
    T *named(const char *name) const
    {
        return wizard()->findChild<T *>(QString::fromLatin1(name));
    }
    QString textOf(const char *name) const { return named<QLabel>(name)->text().remove(QChar(0x200B)); }
    void open(int fate);
    void goToCarryOut();
    void type(const char *lift, const char *text);
    /// Presses the button that writes, and waits for the report.
    void write();

    Theme m_theme{*qApp};
    PlainWords m_words;
    QTemporaryDir m_scratch;
    ScriptedBackend::Script m_script;
    LeavingBackend::Leaving m_leaving;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

/// One window for all: to make and show it takes longer than a test.
void TestDisableWizard::initTestCase()
{
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_engine = std::make_unique<Engine>(std::make_unique<LeavingBackend>(m_script, m_leaving));
    m_window =
        std::make_unique<MainWindow>(WindowParts{m_theme, *m_engine, m_words, checkWords(), *m_settings});
    m_window->show();
}

void TestDisableWizard::init()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy changed(m_engine.get(), &Engine::profileChanged);
    m_engine->openProfile("contoso"); // as it is without what was saved before
    QVERIFY(changed.wait());
    QTRY_VERIFY(m_engine->activity() == Activity::Idle && m_engine->reading().outlook);
}

void TestDisableWizard::cleanup()
{
    m_engine->stop();
    if (wizard())
        QTest::keyClick(frame(), Qt::Key_Escape);
    QTRY_COMPARE(m_engine->activity(), Activity::Idle);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const std::lock_guard lock(m_leaving.mutex);
    static_cast<LeavingBackend::Wishes &>(m_leaving) = {};
    m_leaving.applyWaitsForStop = false;
    m_leaving.ended = false;
}

void TestDisableWizard::cleanupTestCase()
{
    m_window.reset();
    m_engine.reset();
}

void TestDisableWizard::open(int fate)
{
    m_window->showDisable();
    named<QRadioButton>(qPrintable(QStringLiteral("leave.fate%1").arg(fate)))->click();
}

void TestDisableWizard::goToCarryOut()
{
    next()->click();
    if (frame()->current() == Review) { // which is passed over where nothing is written
        QTRY_VERIFY(!m_engine->isLookingAtLeaving());
        next()->click();
    }
    QCOMPARE(frame()->current(), int(CarryOut));
}

void TestDisableWizard::type(const char *lift, const char *text)
{
    auto *field = named<TypedConfirmation>(lift);
    QVERIFY2(field, lift);
    QTest::keyClicks(field->findChild<QLineEdit *>(), QString::fromLatin1(text));
}

void TestDisableWizard::write()
{
    QVERIFY2(next()->isEnabled(), qPrintable(next()->accessibleDescription()));
    next()->click();
    QTRY_COMPARE(frame()->current(), int(Report));
}

void TestDisableWizard::keepingChangesOnlyTheSchedule()
{
    open(0);
    QVERIFY2(textOf("leave.verdict").startsWith(QStringLiteral("3 devices")),
             qPrintable(textOf("leave.verdict")));
    goToCarryOut();
    QCOMPARE(next()->text(), QStringLiteral("Set the schedule to plan only"));
    write();
    QTRY_COMPARE(m_leaving.saved, std::vector{ScheduleMode::PlanOnly});
    QTRY_VERIFY2(textOf("leave.schedule").startsWith(QStringLiteral("The schedule plans only")),
                 qPrintable(textOf("leave.schedule")));
    QVERIFY(m_leaving.looks.empty() && m_leaving.applied.empty());
    next()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!wizard());
}

void TestDisableWizard::disablingIsReviewedAndReported()
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

void TestDisableWizard::deletingIsTypedEvenBelowTheGuards()
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

void TestDisableWizard::whatIsUntickedStays()
{
    open(2);
    next()->click();
    QTRY_VERIFY(!m_engine->isLookingAtLeaving());
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

void TestDisableWizard::guardsAreLiftedByWhatIsTyped()
{
    Finding guard;
    guard.severity = Severity::Guard;
    guard.code = FindingCode::TooManyDisables;
    guard.number = 3;
    m_leaving.findings = {guard};
    open(1);
    goToCarryOut();
    QVERIFY(named<Banner>("leave.banner")->isVisible());
    QVERIFY(!next()->isEnabled());
    type("lift-tooManyDisables", "3");
    write();
    QCOMPARE(m_leaving.applied.front().lifts, (std::vector<Lift>{{FindingCode::TooManyDisables, 3, {}}}));
}

void TestDisableWizard::aGuardAtTheWriteAsksAnew()
{
    Finding guard;
    guard.severity = Severity::Guard;
    guard.code = FindingCode::TooManyDisables;
    guard.number = 3;
    m_leaving.guards = {guard};
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

void TestDisableWizard::aStalePlanIsMadeAgain()
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

void TestDisableWizard::whatFailsIsSaidAndTheScheduleEndsAllTheSame()
{
    m_leaving.failing = 1;
    open(1);
    goToCarryOut();
    write();
    QCOMPARE(textOf("leave.result"),
             QStringLiteral("2 devices were disabled. 1 failed, and stay as they are."));
    QTRY_COMPARE(m_engine->profile()->schedule.mode, ScheduleMode::PlanOnly); // or the next run enables them again
}

void TestDisableWizard::aLookThatFailsIsSaidInThePage()
{
    m_leaving.lookError = Error{ErrorKind::Unreachable, {}, {}, 0, {}, {}};
    open(1);
    next()->click();
    QTRY_VERIFY(!m_engine->isLookingAtLeaving());
    QVERIFY(!next()->isEnabled());
    bool isSaid = false;
    for (const QLabel *label : named<QWidget>("leavingPlan")->findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().contains(QStringLiteral("message unreachable"));
    QVERIFY(isSaid);
}

void TestDisableWizard::anotherChoiceLooksAgain()
{
    open(1);
    goToCarryOut();
    frame()->setCurrent(Devices);
    named<QRadioButton>("leave.fate2")->click();
    goToCarryOut();
    QCOMPARE(m_leaving.looks, (std::vector<std::string>{"disableDevices", "deleteDevices"}));
    QCOMPARE(next()->text(), QStringLiteral("Delete 3 devices"));
}

void TestDisableWizard::returnDoesNotWrite()
{
    open(1);
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

void TestDisableWizard::leftWhileWritingItSaysWhatBecameOfIt()
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

void TestDisableWizard::settingsLeadHere()
{
    m_window->showPage(Page::Settings);
    auto *leave = m_window->findChild<Button *>(QStringLiteral("settings.leave"));
    QVERIFY(leave);
    leave->click();
    QVERIFY(wizard() && wizard()->isVisible());
}

QTEST_MAIN(TestDisableWizard)
#include "tst_disable_wizard.moc"
