// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/enable/enable_room.h"

#include "app/gui/check_words.h"

#include <QFrame>

namespace dwc::testing {

void EnableRoom::initTestCase()
{
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_engine = std::make_unique<Engine>(std::make_unique<ForestBackend>(m_script, m_forest));
    m_window =
        std::make_unique<MainWindow>(WindowParts{m_theme, *m_engine, m_words, checkWords(), *m_settings});
    m_window->show();
}

void EnableRoom::init()
{
    m_window->activateWindow(); // a file dialog of the test before took that
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (!m_engine->profile())
        return;
    QSignalSpy changed(m_engine.get(), &Engine::profileChanged);
    m_engine->openProfile("contoso"); // as it is without what was saved before
    QVERIFY(changed.wait());
    QTRY_COMPARE(m_engine->activity(), Activity::Idle);
}

void EnableRoom::cleanup()
{
    m_engine->stop();
    for (WizardFrame *open : m_window->findChildren<WizardFrame *>())
        QTest::keyClick(open, Qt::Key_Escape);
    QTRY_VERIFY(m_engine->activity() == Activity::Idle && !m_engine->isChecking());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_settings->remove(QStringLiteral("enable"));
    m_forest.forget();
}

void EnableRoom::cleanupTestCase()
{
    m_window.reset();
    m_engine.reset();
}

void EnableRoom::open()
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

void EnableRoom::waitForLook()
{
    QTRY_VERIFY(!m_engine->isLookingAtForest());
}

void EnableRoom::goTo(int step)
{
    while (frame()->current() < step) {
        const int before = frame()->current();
        waitForLook();
        next()->click();
        QCOMPARE(frame()->current(), before + 1);
    }
    waitForLook();
}

QStringList EnableRoom::linesOf(const char *list) const
{
    QStringList lines;
    for (const QFrame *row : named<QWidget>(list)->findChildren<QFrame *>()) {
        if (row->property("kind") == QStringLiteral("changeRow"))
            lines += row->accessibleName();
    }
    return lines;
}

void EnableRoom::fillIn(const char *password)
{
    named<QLineEdit>("enable.user")->clear();
    QTest::keyClicks(named<QLineEdit>("enable.user"), QStringLiteral("admin@corp.example"));
    QTest::keyClicks(named<QLineEdit>("enable.password"), QString::fromLatin1(password));
}

void EnableRoom::writeAll()
{
    open();
    goTo(4);
    fillIn("typed");
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    next()->click();
    QVERIFY(prepared.wait());
}

std::size_t EnableRoom::looks()
{
    const std::lock_guard lock(m_forest.mutex);
    return m_forest.looks.size();
}

std::size_t EnableRoom::writes()
{
    const std::lock_guard lock(m_forest.mutex);
    return m_forest.writes.size();
}

} // namespace dwc::testing
