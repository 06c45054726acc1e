// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "app/gui/core_backend.h"
#include "app/words/report_text.h"
#include "core/secrets/credentials_directory_posix.h"
#include "core/secrets/keychain_store.h"
#include "core/secrets/layered_store.h"
#include "ui/disable/disable_wizard.h"
#include "ui/enable/enable_wizard.h"
#include "ui/enable/forest_plan_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/typed_confirmation.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;

namespace {

constexpr int kPatienceMs = 30'000;

enum Step { Where, Devices, Permissions, Review, CarryOut, Verify };

QByteArray adminPassword()
{
    QFile file(qEnvironmentVariable("DWC_ADMIN_PASSWORD_FILE"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// From a forest in which nothing was prepared to the first devices in it, by keyboard alone. Each function
/// goes on where the one before ended.
class ForestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theOverviewLeadsToTheWizard();
    void theOneDomainIsNoQuestion();
    void theAccountIsFoundByNameAndJudged();
    void everyPageIsReadBeforeAnythingIsWritten();
    void anAdministratorPreparesTheForest();
    void everyCheckPasses();
    void theFirstDevicesAreWritten();
    void openedAgainThereIsNothingToDo();
    void leavingDisablesWhatWasWritten();
    void leavingTakesThePreparationBack();
    void theScheduleEndsWhenNothingIsLeftToTakeBack();
    /// Another story, of a bare forest again: a plan that dwctl saved.
    void aSavedPlanIsCarriedOut();
    void aSavedRemovalIsCarriedOut(); ///< and one that takes it back
    void cleanupTestCase();

private:
    template <class T>
    T *named(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    WizardFrame *frame() const { return m_window->findChild<EnableWizard *>()->findChild<WizardFrame *>(); }
    QPushButton *next() const { return frame()->findChild<QPushButton *>(QStringLiteral("wizardNext")); }
    void press(QWidget *widget);
    void waitForLook();
    void choose(const char *begins, const char *name);
    void typeAdministrator();
    ForestPlanWizard *openPlan(const QString &path);
    void carryOut(ForestPlanWizard *wizard, std::uint64_t changes);
    /// What the first page tells of place and account.
    QString facts() const;

    bool m_failed = false; ///< of a chapter before: the rest of the story cannot be told
    QTemporaryDir m_scratch;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ProfileStore> m_profiles;
    KeychainStore m_keychain;
    std::unique_ptr<LayeredStore> m_secrets;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void ForestStory::initTestCase()
{
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(*qApp);
    m_profiles = std::make_unique<ProfileStore>(foldersFromEnvironment());
    m_secrets = std::make_unique<LayeredStore>(CredentialsDirectory::fromEnvironment(), m_keychain);
    m_engine = std::make_unique<Engine>(std::make_unique<CoreBackend>(*m_profiles, *m_secrets));
    m_window = std::make_unique<MainWindow>(
        WindowParts{*m_theme, *m_engine, windowText(), checkWords(), *m_settings});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ForestStory::init()
{
    if (m_failed)
        QSKIP("A chapter before this one failed");
}

/// What the window looked like when it went wrong says most.
void ForestStory::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_failed = true;
    const QString folder = qEnvironmentVariable("DWC_STORY_PICTURES");
    if (!folder.isEmpty())
        m_window->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentTestFunction()) +
                              QStringLiteral(".png"));
}

void ForestStory::press(QWidget *widget)
{
    QVERIFY(widget && widget->isVisible() && widget->isEnabled());
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Space);
}

void ForestStory::waitForLook()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_engine->isLookingAtForest(), kPatienceMs);
}

void ForestStory::theOverviewLeadsToTheWizard()
{
    QSignalSpy failed(m_engine.get(), &Engine::readFailed);
    m_window->open({});
    QVERIFY(failed.wait(kPatienceMs));
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::NoContainer);
    press(named<QWidget>("overviewPrimary"));
    QVERIFY(m_window->findChild<EnableWizard *>());
    waitForLook();
}

void ForestStory::theOneDomainIsNoQuestion()
{
    QVERIFY(!named<QWidget>("enable.domain")->isVisible());
    QVERIFY2(facts().contains(QStringLiteral("Domain: corp.example")), qPrintable(facts()));
    QVERIFY(next()->isEnabled());
}

/// Types the beginning of a name, and takes the account of this name.
void ForestStory::choose(const char *begins, const char *name)
{
    press(named<QWidget>("enable.anotherAccount"));
    QSignalSpy found(m_engine.get(), &Engine::accountsFound), saved(m_engine.get(), &Engine::profileSaved);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(begins));
    QVERIFY(found.wait(kPatienceMs));
    QRadioButton *wanted = nullptr;
    for (QRadioButton *account : m_window->findChildren<QRadioButton *>()) {
        if (account->isVisible() && account->text() == QString::fromLatin1(name))
            wanted = account;
    }
    press(wanted);
    press(named<QWidget>("enable.useAccount"));
    QVERIFY(saved.wait(kPatienceMs));
    waitForLook();
}

void ForestStory::theAccountIsFoundByNameAndJudged()
{
    const std::string before = m_engine->profile()->directory.connectorAccount;
    choose("admini", "Administrator");
    QVERIFY2(facts().contains(QStringLiteral("Strength: Too strong")), qPrintable(facts()));
    choose("svc-write", "svc-writeback");
    QVERIFY2(facts().contains(QStringLiteral("Strength: Plain")), qPrintable(facts()));
    QVERIFY2(facts().contains(QStringLiteral("May do there now: Nothing yet")), qPrintable(facts()));
    QCOMPARE(m_engine->profile()->directory.connectorAccount, before);
}

QString ForestStory::facts() const
{
    QStringList facts;
    for (const QLabel *label : named<QWidget>("placeStep")->findChildren<QLabel *>())
        facts += label->accessibleName().remove(QChar(0x200B));
    return facts.join(u'\n');
}

void ForestStory::everyPageIsReadBeforeAnythingIsWritten()
{
    for (int step = Where; step < CarryOut; ++step) {
        QCOMPARE(frame()->current(), step);
        waitForLook();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QCOMPARE(frame()->current(), int(CarryOut));
    QVERIFY(m_engine->runs().empty());
}

void ForestStory::typeAdministrator()
{
    QTest::keyClicks(named<QLineEdit>("enable.user"), qEnvironmentVariable("DWC_ADMIN"));
    QTest::keyClicks(named<QLineEdit>("enable.password"), QString::fromUtf8(adminPassword()));
}

void ForestStory::anAdministratorPreparesTheForest()
{
    typeAdministrator();
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    press(next());
    QVERIFY(prepared.wait(kPatienceMs));
    const auto result = prepared[0][0].value<ForestResult>();
    QCOMPARE(result.report.state, RunState::Done);
    QCOMPARE(result.report.written, std::uint64_t(5));
}

void ForestStory::everyCheckPasses()
{
    QSignalSpy done(m_engine.get(), &Engine::checkDone), finished(m_engine.get(), &Engine::checksFinished);
    press(next());
    QCOMPARE(frame()->current(), int(Verify));
    QVERIFY(finished.wait(kPatienceMs));
    QVERIFY(done.count() >= 10);
    for (const QList<QVariant> &told : done) {
        const auto *check = told[0].value<const Check *>();
        const CheckState state = told[1].value<CheckResult>().state;
        QVERIFY2(state == CheckState::Passed || state == CheckState::NotNeeded,
                 std::string(check->id).c_str());
    }
}

void ForestStory::theFirstDevicesAreWritten()
{
    QSignalSpy reading(m_engine.get(), &Engine::readingChanged), applied(m_engine.get(), &Engine::applied);
    press(next());
    QCOMPARE(m_window->page(), Page::Review);
    QVERIFY(reading.wait(kPatienceMs));
    const std::uint64_t waiting = m_engine->reading().outlook->plan.totals.changes();
    QVERIFY(waiting > 0);
    QPushButton *apply = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("kind") == QStringLiteral("primary") &&
            button->text().startsWith(QStringLiteral("Apply")))
            apply = button;
    }
    press(apply);
    QVERIFY(applied.wait(kPatienceMs));
    const auto result = applied[0][0].value<ApplyResult>();
    QCOMPARE(result.report.failed, std::uint64_t(0));
    QCOMPARE(result.report.written, waiting);
}

void ForestStory::openedAgainThereIsNothingToDo()
{
    QSignalSpy looked(m_engine.get(), &Engine::forestLooked);
    m_window->showEnable();
    QCOMPARE(frame()->current(), int(Where));
    QVERIFY(looked.wait(kPatienceMs));
    QVERIFY(looked[0][1].value<ForestLook>().preparation.plan.changes.empty());
}

void ForestStory::leavingDisablesWhatWasWritten()
{
    m_window->showDisable();
    auto *wizard = m_window->findChild<DisableWizard *>();
    auto *onward = wizard->findChild<QPushButton *>(QStringLiteral("wizardNext"));
    press(named<QWidget>("leave.fate1"));
    QSignalSpy looked(m_engine.get(), &Engine::leavingLooked), applied(m_engine.get(), &Engine::applied);
    press(onward);
    press(onward);
    QVERIFY(looked.wait(kPatienceMs));
    const auto changes = looked[0][0].value<std::shared_ptr<const Outlook>>()->plan.changes.size();
    QTRY_VERIFY_WITH_TIMEOUT(onward->isEnabled(), kPatienceMs);
    press(onward);
    for (auto *typed : wizard->findChildren<TypedConfirmation *>())
        QTest::keyClicks(typed->findChild<QLineEdit *>(), QString::number(changes));
    press(onward);
    QVERIFY(applied.wait(kPatienceMs));
    const auto report = applied[0][0].value<ApplyResult>().report;
    QCOMPARE(report.failed, std::uint64_t(0));
    QCOMPARE(report.written, std::uint64_t(changes));
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->profile()->schedule.mode, ScheduleMode::PlanOnly, kPatienceMs);
    press(onward);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ForestStory::leavingTakesThePreparationBack()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->activity(), Activity::Idle, kPatienceMs);
    m_window->showDisable();
    auto *wizard = m_window->findChild<DisableWizard *>();
    auto *onward = wizard->findChild<QPushButton *>(QStringLiteral("wizardNext"));
    QSignalSpy looked(m_engine.get(), &Engine::removalLooked), applied(m_engine.get(), &Engine::applied),
        prepared(m_engine.get(), &Engine::forestPrepared);
    press(named<QWidget>("leave.fate2"));
    press(onward);
    press(named<QWidget>("leave.entries"));
    press(named<QWidget>("leave.objects"));
    typeAdministrator();
    press(onward);
    QVERIFY(looked.wait(kPatienceMs));
    const auto question = looked[0][0].value<RemovalQuestion>();
    const auto look = looked[0][1].value<ForestLook>();
    QVERIFY2(look.blockers.empty(), look.blockers.empty() ? "" : look.blockers[0].evidence[0].c_str());
    const auto changes = look.preparation.plan.changes.size();
    QTRY_VERIFY_WITH_TIMEOUT(onward->isEnabled(), kPatienceMs);
    press(onward);
    for (auto *typed : wizard->findChildren<TypedConfirmation *>()) {
        const bool isOfForest = typed->objectName() == QStringLiteral("leave.deletedObjects");
        QTest::keyClicks(typed->findChild<QLineEdit *>(),
                         QString::number(isOfForest ? changes : question.leaving.size()));
    }
    press(onward);
    QVERIFY(prepared.wait(kPatienceMs));
    QCOMPARE(applied[0][0].value<ApplyResult>().report.written, std::uint64_t(question.leaving.size()));
    QCOMPARE(prepared[0][0].value<ForestResult>().report.written, std::uint64_t(changes));
}

void ForestStory::theScheduleEndsWhenNothingIsLeftToTakeBack()
{
    Profile writing = *m_engine->profile();
    writing.schedule.mode = ScheduleMode::Apply;
    QSignalSpy saved(m_engine.get(), &Engine::profileSaved),
        prepared(m_engine.get(), &Engine::forestPrepared);
    m_engine->saveProfile(writing);
    QVERIFY(saved.wait(kPatienceMs) && m_engine->profile()->schedule.mode == ScheduleMode::Apply);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->activity(), Activity::Idle, kPatienceMs);
    m_engine->prepareForest({ForestRemoval::Everything, {}, qEnvironmentVariable("DWC_ADMIN").toStdString()},
                            Secret(adminPassword().toStdString()));
    QVERIFY(prepared.wait(kPatienceMs));
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->profile()->schedule.mode, ScheduleMode::PlanOnly, kPatienceMs);
}

ForestPlanWizard *ForestStory::openPlan(const QString &path)
{
    QSignalSpy changed(m_engine.get(), &Engine::profileChanged);
    if (!m_engine->profile()) {
        m_window->open({});
        if (!changed.wait(kPatienceMs))
            return nullptr;
    }
    QSignalSpy looked(m_engine.get(), &Engine::forestPlanLooked);
    m_engine->readPlan(path.toStdString());
    return looked.wait(kPatienceMs) ? m_window->findChild<ForestPlanWizard *>() : nullptr;
}

/// From its review to its last change.
void ForestStory::carryOut(ForestPlanWizard *wizard, std::uint64_t changes)
{
    QVERIFY(wizard && wizard->isVisible());
    auto *onward = wizard->findChild<QPushButton *>(QStringLiteral("wizardNext"));
    press(onward);
    typeAdministrator();
    QTRY_VERIFY_WITH_TIMEOUT(onward->isEnabled(), kPatienceMs); // both sides may still be read
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    press(onward);
    QVERIFY(prepared.wait(kPatienceMs));
    const auto report = prepared[0][0].value<ForestResult>().report;
    QCOMPARE(report.state, RunState::Done);
    QCOMPARE(report.written, changes);
}

void ForestStory::aSavedPlanIsCarriedOut()
{
    const QString path = qEnvironmentVariable("DWC_PLAN_FILE");
    if (path.isEmpty())
        QSKIP("No plan was saved for it");
    carryOut(openPlan(path), 5);
    // the same file once more: what it names is there
    QSignalSpy refused(m_engine.get(), &Engine::forestPlanLookFailed);
    m_engine->readPlan(path.toStdString());
    QVERIFY(refused.wait(kPatienceMs));
    QCOMPARE(refused[0][0].value<Error>().kind, ErrorKind::StalePlan);
}

void ForestStory::aSavedRemovalIsCarriedOut()
{
    const QString path = qEnvironmentVariable("DWC_PLAN_FILE");
    if (path.isEmpty())
        QSKIP("No plan was saved for it");
    ForestPlanWizard *wizard = openPlan(path);
    QVERIFY(wizard);
    QVERIFY(!wizard->findChild<QPushButton *>(QStringLiteral("wizardNext"))->isEnabled());
    QTest::keyClicks(named<QWidget>("planFile.confirmation")->findChild<QLineEdit *>(), QStringLiteral("4"));
    carryOut(wizard, 4);
}

void ForestStory::cleanupTestCase()
{
    m_window.reset();
    m_engine.reset();
}

QTEST_MAIN(ForestStory)
#include "forest_story.moc"
