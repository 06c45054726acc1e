// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "tests/ui/enable/forest_backend.h"
#include "tests/ui/settings/plain_words.h"
#include "ui/enable/account_commands.h"
#include "ui/enable/enable_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

namespace {

Error errorOf(ErrorKind kind, const std::string &subject = {})
{
    return {kind, subject, {}, 0, {}, {}};
}

} // namespace

/// The wizard in its window, on an engine whose backend is scripted.
class TestEnableWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void tellsWhatIsMissingAndWhere();
    void showsEveryObjectAndEntryInTheOrderOfWriting();
    void anotherSetOfPermissionsLooksAgain();
    void whatExistsIsKept();
    void blockersStop();
    void nothingToDoIsSaid();
    void aLookThatFailsIsSaidInThePage();
    void returnDoesNotWrite();
    void thePasswordIsHandedOnAndOverwritten();
    void aRefusedPasswordIsSaidInThePage();
    void aForestThatChangedIsLookedAtAgain();
    void failuresStandFirstAndTellTheirCure();
    void aMissingRightIsExplained();
    void stopsOnRequest();
    void theScriptIsSavedAndCopied();
    void thePlanIsSavedForSomebodyElse();
    void nothingIsWrittenWhileBothSidesAreRead();
    void verifiesAndLeadsToTheFirstPreview();
    void leftItGoesOnThereWithAFreshLook();
    void whereNothingIsLeftToWriteItGoesOnWithTheReview();
    void theDevicesChosenAreSaved();
    void theCommandForAMissingAccountIsGiven();
    void leftWhileWritingItSaysWhatBecameOfIt();
    void theOverviewLeadsHere();

private:
    EnableWizard *wizard() const { return m_window->findChild<EnableWizard *>(); }
    WizardFrame *frame() const { return wizard()->findChild<WizardFrame *>(); }
    Button *next() const { return frame()->nextButton(); }
    template <class T>
    T *named(const char *name) const
    {
        return wizard()->findChild<T *>(QString::fromLatin1(name));
    }
    QString textOf(const char *name) const { return named<QLabel>(name)->text(); }
    /// What a screen reader is told of each line of a list.
    QStringList linesOf(const char *list) const;
    void open();
    void goTo(int step);
    void waitForLook();
    void fillIn(const char *password);
    /// As far as the outcome.
    void writeAll();
    std::size_t looks();
    std::size_t writes();

    Theme m_theme{*qApp};
    PlainWords m_words;
    QTemporaryDir m_scratch;
    ScriptedBackend::Script m_script;
    ForestBackend::Forest m_forest;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

/// One window for all: to make and show it takes longer than a test.
void TestEnableWizard::initTestCase()
{
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_engine = std::make_unique<Engine>(std::make_unique<ForestBackend>(m_script, m_forest));
    m_window =
        std::make_unique<MainWindow>(WindowParts{m_theme, *m_engine, m_words, checkWords(), *m_settings});
    m_window->show();
}

void TestEnableWizard::init()
{
    m_window->activateWindow(); // a file dialog of the test before took that
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEnableWizard::cleanup()
{
    m_engine->stop();
    if (wizard())
        QTest::keyClick(frame(), Qt::Key_Escape);
    QTRY_VERIFY(m_engine->activity() == Activity::Idle && !m_engine->isChecking());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_settings->remove(QStringLiteral("enable"));
    m_forest.forget();
}

void TestEnableWizard::cleanupTestCase()
{
    m_window.reset();
    m_engine.reset();
}

void TestEnableWizard::open()
{
    if (!m_engine->profile()) {
        QSignalSpy changed(m_engine.get(), &Engine::profileChanged);
        m_engine->openProfile("contoso");
        QVERIFY(changed.wait());
    }
    if (!m_forest.readWaitsForStop)
        QTRY_COMPARE(m_engine->activity(), Activity::Idle);
    m_window->showEnable();
    if (!m_forest.readWaitsForStop)
        waitForLook();
}

void TestEnableWizard::waitForLook()
{
    QTRY_VERIFY(!m_engine->isLookingAtForest());
}

void TestEnableWizard::goTo(int step)
{
    while (frame()->current() < step) {
        const int before = frame()->current();
        waitForLook();
        next()->click();
        QCOMPARE(frame()->current(), before + 1);
    }
    waitForLook();
}

QStringList TestEnableWizard::linesOf(const char *list) const
{
    QStringList lines;
    for (const QFrame *row : named<QWidget>(list)->findChildren<QFrame *>()) {
        if (row->property("kind") == QStringLiteral("changeRow"))
            lines += row->accessibleName();
    }
    return lines;
}

void TestEnableWizard::fillIn(const char *password)
{
    named<QLineEdit>("enable.user")->clear();
    QTest::keyClicks(named<QLineEdit>("enable.user"), QStringLiteral("admin@corp.example"));
    QTest::keyClicks(named<QLineEdit>("enable.password"), QString::fromLatin1(password));
}

void TestEnableWizard::writeAll()
{
    open();
    goTo(4);
    fillIn("typed");
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    next()->click();
    QVERIFY(prepared.wait());
}

std::size_t TestEnableWizard::looks()
{
    const std::lock_guard lock(m_forest.mutex);
    return m_forest.looks.size();
}

std::size_t TestEnableWizard::writes()
{
    const std::lock_guard lock(m_forest.mutex);
    return m_forest.writes.size();
}

void TestEnableWizard::tellsWhatIsMissingAndWhere()
{
    open();
    QCOMPARE(frame()->current(), 0);
    QVERIFY2(textOf("placeVerdict").contains(QStringLiteral("4 objects and 2 permission entries")),
             qPrintable(textOf("placeVerdict")));
    QStringList facts;
    for (const QLabel *label : named<QWidget>("placeStep")->findChildren<QLabel *>())
        facts += label->text().remove(QChar(0x200B));
    for (const char *expected :
         {"corp.example", "dc1.corp.example", "CN=RegisteredDevices,DC=corp,DC=example",
          "svc-writeback@corp.example", "S-1-5-21-1-2-3-1146"})
        QVERIFY2(facts.contains(QString::fromLatin1(expected)), expected);
    QVERIFY(next()->isEnabled());
}

void TestEnableWizard::showsEveryObjectAndEntryInTheOrderOfWriting()
{
    open();
    goTo(3);
    const QStringList objects = linesOf("forestObjects"), entries = linesOf("forestEntries");
    QCOMPARE(objects.size(), 4);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(objects[2],
             QStringLiteral("Create, RegisteredDevices, device container, msDS-DeviceContainer in "
                            "DC=corp,DC=example, 3 of 5"));
    QVERIFY2(objects[3].contains(
                 QStringLiteral("msDS-DeviceLocation: CN=RegisteredDevices,DC=corp,DC=example, "
                                "msDS-IsEnabled: TRUE, msDS-MaximumRegistrationInactivityPeriod: 0, "
                                "5 of 5")),
             qPrintable(objects[3]));
    QVERIFY2(entries[0].contains(
                 QStringLiteral("(OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;S-1-5-21-1-2-3-1146)")),
             qPrintable(entries[0]));
    QVERIFY(entries[0].startsWith(QStringLiteral("Add, Create devices in it")));
    QVERIFY(entries[1].endsWith(QStringLiteral("4 of 5")));
    QCOMPARE(next()->text(), QStringLiteral("Create 4 objects, add 2 entries…"));
}

void TestEnableWizard::anotherSetOfPermissionsLooksAgain()
{
    open();
    goTo(2);
    QCOMPARE(named<QWidget>("setEntries")->findChildren<QLabel *>(QStringLiteral("setEntry")).size(), 2);
    auto *widest = named<QRadioButton>("enable.set2");
    QTest::mouseClick(widest, Qt::LeftButton, {}, {8, widest->height() / 2});
    const auto entries = named<QWidget>("setEntries")->findChildren<QLabel *>(QStringLiteral("setEntry"));
    const Sid account = *Sid::fromText("S-1-5-21-1-2-3-1146");
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1]->accessibleName(),
             QString::fromStdString(sddlOf(treeEntries(PermissionProfile::EntraConnect, account).front())));
    goTo(3);
    QCOMPARE(m_forest.looks, (std::vector{PermissionProfile::Strict, PermissionProfile::EntraConnect}));
    QCOMPARE(linesOf("forestEntries").size(), 2);
    QVERIFY(linesOf("forestEntries")[0].contains(QStringLiteral("Device Registration Configuration")));
    goTo(4);
    fillIn("typed");
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    next()->click();
    QVERIFY(prepared.wait());
    QCOMPARE(m_forest.writes.front().permissions, PermissionProfile::EntraConnect);
    QCOMPARE(m_forest.writes.front().shown, barePreparation(PermissionProfile::EntraConnect).plan.changes);
}

void TestEnableWizard::whatExistsIsKept()
{
    ForestLook look = bareLook(PermissionProfile::Strict);
    std::vector<Change> &changes = look.preparation.plan.changes;
    changes.erase(changes.begin(), changes.begin() + 3); // the tree and the container are there
    changes[0].attributes[0].after.erase(changes[0].attributes[0].after.begin());
    m_forest.nextLooks.emplace_back(look);
    open();
    goTo(3);
    QVERIFY2(
        linesOf("forestObjects")[0].startsWith(QStringLiteral("Keep, Device Registration Configuration")),
        qPrintable(linesOf("forestObjects")[0]));
    QVERIFY(linesOf("forestObjects")[0].endsWith(QStringLiteral("exists, stays as it is")));
    QVERIFY(linesOf("forestEntries")[0].startsWith(QStringLiteral("Keep")));
    QVERIFY(linesOf("forestEntries")[1].startsWith(QStringLiteral("Add")));
    QCOMPARE(next()->text(),
             QStringLiteral("Create 1 objects, add 1 entries…")); // its plurals are the translation's
}

void TestEnableWizard::blockersStop()
{
    ForestLook blocked;
    blocked.blockers = {blockerSample()};
    m_forest.nextLooks.emplace_back(blocked);
    open();
    QVERIFY(named<Banner>("placeFailure")->isVisible());
    goTo(3);
    QVERIFY(named<QWidget>("forestBlockers")->isVisible());
    QString said;
    for (const QTextEdit *words : named<QWidget>("forestBlockers")->findChildren<QTextEdit *>())
        said += words->toPlainText() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("The class <b>x</b> is missing.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Upgrade the schema")), qPrintable(said));
    QVERIFY(!next()->isEnabled());
    QVERIFY(!next()->accessibleDescription().isEmpty());
    QTest::keyClick(wizard(), Qt::Key_Return);
    QCOMPARE(frame()->current(), 3);
    named<Button>("enable.lookAgain")->click();
    waitForLook();
    QVERIFY(!named<QWidget>("forestBlockers")->isVisible());
    QVERIFY(next()->isEnabled());
}

void TestEnableWizard::nothingToDoIsSaid()
{
    ForestLook look = bareLook(PermissionProfile::Strict);
    look.preparation.plan.changes.clear();
    m_forest.nextLooks.emplace_back(look);
    open();
    QCOMPARE(textOf("placeVerdict"), QStringLiteral("Everything is in place."));
    goTo(3);
    QVERIFY(!named<QWidget>("forestObjects")->isVisible());
    QCOMPARE(next()->text(), QStringLiteral("Verify"));
    next()->click();
    QCOMPARE(frame()->current(), 5);
}

void TestEnableWizard::aLookThatFailsIsSaidInThePage()
{
    m_forest.nextLooks.emplace_back(tl::unexpected(errorOf(ErrorKind::Unreachable)));
    open();
    auto *banner = named<Banner>("placeFailure");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->findChildren<QLabel *>()[1]->text().contains(QStringLiteral("message unreachable")) ||
            banner->findChildren<QLabel *>()[2]->text().contains(QStringLiteral("message unreachable")));
    QVERIFY(!next()->isEnabled());
    Q_EMIT banner->pressed(0);
    waitForLook();
    QVERIFY(!banner->isVisible());
    QVERIFY(next()->isEnabled());
}

void TestEnableWizard::returnDoesNotWrite()
{
    open();
    for (int step = 0; step < 4; ++step) { // Return goes on as far as there
        waitForLook();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(frame()->current(), step + 1);
    }
    QVERIFY(!next()->isEnabled());
    QCOMPARE(QApplication::focusWidget(), named<QWidget>("enable.user"));
    fillIn("typed");
    QVERIFY(next()->isEnabled());
    QCOMPARE(next()->text(), QStringLiteral("Create 4 objects, add 2 entries"));
    QTest::keyClick(named<QLineEdit>("enable.user"), Qt::Key_Return);
    QTest::keyClick(named<QLineEdit>("enable.password"), Qt::Key_Return);
    QTest::keyClick(named<QRadioButton>("enable.now"), Qt::Key_Return);
    next()->setFocus();
    QTest::keyClick(next(), Qt::Key_Return);
    QTest::keyClick(next(), Qt::Key_Enter);
    QCOMPARE(m_engine->activity(), Activity::Idle);
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    QTest::keyClick(next(), Qt::Key_Space);
    QVERIFY(prepared.wait());
    QCOMPARE(writes(), std::size_t(1));
}

void TestEnableWizard::thePasswordIsHandedOnAndOverwritten()
{
    open();
    goTo(4);
    QCOMPARE(named<QLineEdit>("enable.password")->echoMode(), QLineEdit::Password);
    fillIn("typed");
    const QString behindIt = named<QLineEdit>("enable.password")->text(); // shares the field's characters
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    next()->click();
    QVERIFY(named<QLineEdit>("enable.password")->text().isEmpty()); // at once
    QCOMPARE(behindIt, QString(5, QChar(0)));
    QVERIFY(prepared.wait());
    QCOMPARE(m_forest.passwords, std::vector<std::string>{"typed"});
    QCOMPARE(m_forest.writes.front().user, std::string("admin@corp.example"));
    QCOMPARE(m_forest.writes.front().shown, barePreparation(PermissionProfile::Strict).plan.changes);
}

void TestEnableWizard::aRefusedPasswordIsSaidInThePage()
{
    m_forest.writeError = errorOf(ErrorKind::BindRefused);
    open();
    goTo(4);
    fillIn("wrong");
    QSignalSpy failed(m_engine.get(), &Engine::forestPrepareFailed);
    next()->click();
    QVERIFY(failed.wait());
    auto *banner = named<Banner>("enable.failure");
    QVERIFY(banner->isVisible());
    QString said;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("message bindRefused")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Nothing was written.")), qPrintable(said));
    QCOMPARE(named<QLineEdit>("enable.user")->text(), QStringLiteral("admin@corp.example"));
    QVERIFY(named<QLineEdit>("enable.password")->text().isEmpty());
    QVERIFY(named<QLineEdit>("enable.password")->hasFocus());
    QVERIFY(!next()->isEnabled());
}

void TestEnableWizard::aForestThatChangedIsLookedAtAgain()
{
    m_forest.writeError = errorOf(ErrorKind::StalePlan, "CN=RegisteredDevices,DC=corp,DC=example");
    open();
    goTo(4);
    fillIn("typed");
    QSignalSpy failed(m_engine.get(), &Engine::forestPrepareFailed);
    next()->click();
    QVERIFY(failed.wait());
    const std::size_t before = looks();
    QCOMPARE(next()->text(), QStringLiteral("Look again"));
    next()->click();
    QCOMPARE(frame()->current(), 3);
    waitForLook();
    QCOMPARE(looks(), before + 1);
}

void TestEnableWizard::failuresStandFirstAndTellTheirCure()
{
    m_forest.changeError = errorOf(ErrorKind::PermissionDenied);
    writeAll();
    const QStringList lines = linesOf("enable.outcomes");
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith(QStringLiteral("Failed, RegisteredDevices")), qPrintable(lines[0]));
    QVERIFY(lines[0].endsWith(QStringLiteral("message permissionDenied, cure permissionDenied")));
    QVERIFY(lines[1].startsWith(QStringLiteral("Created, Device Registration Configuration")));
    QVERIFY(lines[3].startsWith(QStringLiteral("Not written, RegisteredDevices")));
    QVERIFY2(textOf("enable.verdict").startsWith(QStringLiteral("2 changes were written, 1 failed")),
             qPrintable(textOf("enable.verdict")));
    QCOMPARE(next()->text(), QStringLiteral("Look again"));
    const std::size_t before = looks();
    next()->click();
    QCOMPARE(frame()->current(), 3);
    waitForLook();
    QCOMPARE(looks(), before + 1);
    goTo(4);
    QVERIFY(named<QWidget>("enable.user")->isVisible()); // asks anew
}

void TestEnableWizard::aMissingRightIsExplained()
{
    m_forest.writeBlockers = {blockerSample("prepare.rights")};
    writeAll();
    QCOMPARE(textOf("enable.verdict"), QStringLiteral("Nothing was written."));
    QString said;
    for (const QTextEdit *words : named<QWidget>("carryOutStep")->findChildren<QTextEdit *>())
        said += words->toPlainText() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("Enterprise Admin")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("--admin")), qPrintable(said)); // an option of the command line
    QCOMPARE(next()->text(), QStringLiteral("Look again"));
}

void TestEnableWizard::stopsOnRequest()
{
    m_forest.writeWaitsForStop = true;
    open();
    goTo(4);
    fillIn("typed");
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    next()->click();
    QTRY_COMPARE(textOf("enable.doing"), QStringLiteral("Writing 2 of 5"));
    QVERIFY(!next()->isEnabled());
    auto *stop = named<Button>("enable.stop");
    QVERIFY(stop->isVisible());
    stop->click();
    QVERIFY(prepared.wait());
    QVERIFY2(textOf("enable.verdict").startsWith(QStringLiteral("Stopped as you asked: 1 ")),
             qPrintable(textOf("enable.verdict")));
    QCOMPARE(next()->text(), QStringLiteral("Look again"));
}

void TestEnableWizard::theScriptIsSavedAndCopied()
{
    open();
    goTo(4);
    named<QRadioButton>("enable.script")->click();
    const ForestLook look = bareLook(PermissionProfile::Strict);
    QCOMPARE(named<QPlainTextEdit>("enable.scriptText")->toPlainText().trimmed(),
             QString::fromStdString(*look.powerShell).trimmed());
    QCOMPARE(next()->text(), QStringLiteral("Verify"));
    const auto segments = named<QWidget>("enable.language")->findChildren<QAbstractButton *>();
    segments[1]->click();
    named<Button>("enable.copyScript")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(*look.ldif));
    const QString path = m_scratch.filePath(QStringLiteral("forest.ldif"));
    named<Button>("enable.saveScript")->click();
    auto *dialog = wizard()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    auto *news = named<Banner>("wizardNews");
    QTRY_VERIFY(news->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray::fromStdString(*look.ldif));
    QCOMPARE(writes(), std::size_t(0));
}

void TestEnableWizard::thePlanIsSavedForSomebodyElse()
{
    open();
    goTo(4);
    named<QRadioButton>("enable.plan")->click();
    QCOMPARE(next()->text(), QStringLiteral("Verify"));
    named<Button>("enable.savePlan")->click();
    auto *dialog = wizard()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QStringLiteral("/plans/forest.json"));
    dialog->close();
    QTRY_VERIFY(named<Banner>("wizardNews")->isVisible());
    QCOMPARE(m_forest.savedPlans.size(), std::size_t(1));
    QCOMPARE(m_forest.savedPlans.front().kind, PlanKind::Prepare);
    QCOMPARE(m_forest.savedPlans.front().changes, barePreparation(PermissionProfile::Strict).plan.changes);
    QCOMPARE(writes(), std::size_t(0));
}

void TestEnableWizard::nothingIsWrittenWhileBothSidesAreRead()
{
    open();
    goTo(4);
    fillIn("typed");
    m_forest.readWaitsForStop = true;
    const int before = m_forest.reads;
    m_engine->read();
    QTRY_COMPARE(m_forest.reads.load(), before + 1);
    QVERIFY(!next()->isEnabled());
    QVERIFY(!next()->accessibleDescription().isEmpty());
    m_engine->stop();
    QTRY_VERIFY(next()->isEnabled());
}

void TestEnableWizard::verifiesAndLeadsToTheFirstPreview()
{
    writeAll();
    QVERIFY(textOf("enable.verdict")
                .startsWith(QStringLiteral("The forest is prepared: 4 objects were created, 2 ")));
    QCOMPARE(next()->text(), QStringLiteral("Verify"));
    QSignalSpy started(m_engine.get(), &Engine::checksStarted),
        finished(m_engine.get(), &Engine::checksFinished);
    next()->click();
    QCOMPARE(frame()->current(), 5);
    QCOMPARE(started.count(), 1);
    for (const Check *check : started[0][0].value<CheckRequest>().wanted)
        QVERIFY(check->area == CheckArea::Forest || check->area == CheckArea::Permissions);
    QVERIFY(!next()->isEnabled());
    QVERIFY(finished.wait());
    QVERIFY(next()->isEnabled());
    const int before = m_forest.reads;
    next()->click();
    QVERIFY(!m_window->findChild<EnableWizard *>() || !m_window->findChild<EnableWizard *>()->isVisible());
    QCOMPARE(m_window->page(), Page::Review);
    QTRY_COMPARE(m_forest.reads.load(), before + 1);
}

void TestEnableWizard::leftItGoesOnThereWithAFreshLook()
{
    open();
    goTo(2);
    named<QRadioButton>("enable.set1")->click();
    goTo(4);
    fillIn("typed");
    const std::size_t before = looks();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_window->findChild<EnableWizard *>());
    open();
    QCOMPARE(looks(), before + 1);
    QCOMPARE(m_forest.looks.back(), PermissionProfile::TakingOver);
    QCOMPARE(frame()->current(), 4);
    QVERIFY(named<QLineEdit>("enable.user")->text().isEmpty());
    QVERIFY(named<QLineEdit>("enable.password")->text().isEmpty());
    for (const QString &key : m_settings->allKeys())
        QVERIFY2(!m_settings->value(key).toString().contains(QStringLiteral("typed")), qPrintable(key));
}

void TestEnableWizard::whereNothingIsLeftToWriteItGoesOnWithTheReview()
{
    open();
    goTo(4);
    QTest::keyClick(frame(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ForestLook look = bareLook(PermissionProfile::Strict);
    look.preparation.plan.changes.clear();
    m_forest.nextLooks.emplace_back(look);
    open();
    QCOMPARE(frame()->current(), 3);
    QCOMPARE(next()->text(), QStringLiteral("Verify"));
}

void TestEnableWizard::theDevicesChosenAreSaved()
{
    open();
    goTo(1);
    auto *personal = named<QCheckBox>("enable.join2");
    QCOMPARE(personal->text(), QStringLiteral("Personal (registered) devices"));
    QVERIFY(!personal->isChecked());
    QTRY_COMPARE(textOf("enable.joinCount0"), QStringLiteral("0 devices")); // the last reading has none
    named<QCheckBox>("enable.join0")->click();
    named<QCheckBox>("enable.join1")->click();
    QVERIFY(!next()->isEnabled()); // none at all
    QVERIFY(!next()->accessibleDescription().isEmpty());
    personal->click();
    QSignalSpy saved(m_engine.get(), &Engine::profileSaved);
    next()->click();
    QCOMPARE(frame()->current(), 2);
    QVERIFY(saved.wait());
    QCOMPARE(m_engine->profile()->rules.scope.trustTypes, std::vector{TrustType::Workplace});
    QTest::keyClick(wizard(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1); // nothing new to save
}

void TestEnableWizard::theCommandForAMissingAccountIsGiven()
{
    m_forest.nextLooks.emplace_back(tl::unexpected(errorOf(ErrorKind::BindRefused)));
    open();
    const QString command = textOf("enable.accountCommand");
    QVERIFY(named<QLabel>("enable.accountCommand")->isVisible());
    QVERIFY2(
        command.startsWith(QStringLiteral("New-ADUser -Name 'svc-writeback' -SamAccountName 'svc-writeback' "
                                          "-UserPrincipalName 'svc-writeback@corp.example' ")),
        qPrintable(command));
    named<Button>("enable.copyCommand")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    QVERIFY(accountCommand("CN=sync,OU=It,DC=corp,DC=example", "corp.example")
                .contains(QStringLiteral("'sync@corp.example'")));
    const QString hostile = accountCommand("a'; Remove-Item x #@corp.example", "corp.example'; y");
    QVERIFY2(!hostile.contains(QStringLiteral("Remove-Item")) &&
                 !hostile.contains(u'y' + QStringLiteral("'")),
             qPrintable(hostile));
    Q_EMIT named<Banner>("placeFailure")->pressed(0);
    waitForLook();
    QVERIFY(!named<QLabel>("enable.accountCommand")->isVisible());
}

void TestEnableWizard::leftWhileWritingItSaysWhatBecameOfIt()
{
    m_forest.writeWaitsForStop = true;
    open();
    goTo(4);
    fillIn("typed");
    next()->click();
    QTRY_COMPARE(textOf("enable.doing"), QStringLiteral("Writing 2 of 5"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    const int before = m_forest.reads;
    m_engine->stop();
    QVERIFY(prepared.wait());
    bool isSaid = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().startsWith(QStringLiteral("Stopped as you asked: 1 "));
    QVERIFY(isSaid);
    QTRY_COMPARE(m_forest.reads.load(), before + 1); // the forest is another one now
}

void TestEnableWizard::theOverviewLeadsHere()
{
    m_forest.readError = errorOf(ErrorKind::NoContainer);
    QSignalSpy failed(m_engine.get(), &Engine::readFailed);
    m_engine->openProfile("fabrikam"); // another one is read at once
    QVERIFY(failed.wait());
    m_window->showPage(Page::Overview);
    auto *leads = m_window->findChild<Button *>(QStringLiteral("overviewPrimary"));
    QVERIFY(leads->isVisible());
    leads->click();
    QVERIFY(wizard() && wizard()->isVisible());
    waitForLook();
    m_forest.readError = errorOf(ErrorKind::Unreachable);
    m_engine->read();
    QVERIFY(failed.wait());
    QCOMPARE(leads->text(), QStringLiteral("Read both sides")); // the forest is not what is missing
}

QTEST_MAIN(TestEnableWizard)
#include "tst_enable_wizard.moc"
