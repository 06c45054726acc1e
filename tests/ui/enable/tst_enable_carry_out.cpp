// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/enable/enable_room.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextEdit>

using namespace dwc;
using namespace dwc::testing;

/// Who carries it out, and what became of it.
class TestEnableCarryOut : public EnableRoom
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestEnableCarryOut::returnDoesNotWrite()
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

void TestEnableCarryOut::thePasswordIsHandedOnAndOverwritten()
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

void TestEnableCarryOut::aRefusedPasswordIsSaidInThePage()
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

void TestEnableCarryOut::aForestThatChangedIsLookedAtAgain()
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

void TestEnableCarryOut::failuresStandFirstAndTellTheirCure()
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

void TestEnableCarryOut::aMissingRightIsExplained()
{
    m_forest.writeBlockers = {blockerSample("prepare.rights")};
    writeAll();
    QCOMPARE(textOf("enable.verdict"), QStringLiteral("Nothing was written."));
    QString said;
    for (const QTextEdit *words : named<QWidget>("carryOutStep")->findChildren<QTextEdit *>())
        said += words->toPlainText() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("Upgrade the schema.")), qPrintable(said));
    QCOMPARE(next()->text(), QStringLiteral("Look again"));
}

void TestEnableCarryOut::stopsOnRequest()
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

void TestEnableCarryOut::theScriptIsSavedAndCopied()
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

void TestEnableCarryOut::thePlanIsSavedForSomebodyElse()
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

void TestEnableCarryOut::nothingIsWrittenWhileBothSidesAreRead()
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

QTEST_MAIN(TestEnableCarryOut)
#include "tst_enable_carry_out.moc"
