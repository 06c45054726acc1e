// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/enable/enable_room.h"

#include <QApplication>
#include <QRadioButton>

using namespace dwc;
using namespace dwc::testing;

/// From the first page to the preview; left, and taken up again.
class TestEnableWay : public EnableRoom
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesAndLeadsToTheFirstPreview();
    void leftItGoesOnThereWithAFreshLook();
    void whereNothingIsLeftToWriteItGoesOnWithTheReview();
    void leftWhileWritingItSaysWhatBecameOfIt();
    void theOverviewLeadsHere();
};

void TestEnableWay::verifiesAndLeadsToTheFirstPreview()
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

void TestEnableWay::leftItGoesOnThereWithAFreshLook()
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
    QCOMPARE(m_forest.looks.back(), PreparationWish(PermissionProfile::TakingOver));
    QCOMPARE(frame()->current(), 4);
    QVERIFY(named<QLineEdit>("enable.user")->text().isEmpty());
    QVERIFY(named<QLineEdit>("enable.password")->text().isEmpty());
    for (const QString &key : m_settings->allKeys())
        QVERIFY2(!m_settings->value(key).toString().contains(QStringLiteral("typed")), qPrintable(key));
}

void TestEnableWay::whereNothingIsLeftToWriteItGoesOnWithTheReview()
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

void TestEnableWay::leftWhileWritingItSaysWhatBecameOfIt()
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

void TestEnableWay::theOverviewLeadsHere()
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

QTEST_MAIN(TestEnableWay)
#include "tst_enable_way.moc"
