// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shell/wizard_room.h"

#include "app/gui/check_words.h"

namespace dwc::testing {

void WizardRoom::initTestCase()
{
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_engine = std::make_unique<Engine>(makeBackend());
    m_window =
        std::make_unique<MainWindow>(WindowParts{m_theme, *m_engine, m_words, checkWords(), *m_settings});
    m_window->show();
}

void WizardRoom::init()
{
    m_window->activateWindow(); // a file dialog of the test before took that
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy changed(m_engine.get(), &Engine::profileChanged);
    m_engine->openProfile("contoso"); // as it is without what was saved before
    QVERIFY(changed.wait());
    QTRY_VERIFY(m_engine->activity() == Activity::Idle && m_engine->reading().outlook);
}

void WizardRoom::cleanup()
{
    m_engine->stop();
    for (WizardFrame *open : m_window->findChildren<WizardFrame *>())
        QTest::keyClick(open, Qt::Key_Escape);
    QTRY_VERIFY(m_engine->activity() == Activity::Idle && !m_engine->isChecking());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    forget();
}

void WizardRoom::cleanupTestCase()
{
    m_window.reset();
    m_engine.reset();
}

QStringList WizardRoom::linesOf(const char *list) const
{
    QStringList lines;
    for (const QFrame *row : named<QWidget>(list)->findChildren<QFrame *>()) {
        if (row->property("kind") == QStringLiteral("changeRow"))
            lines += row->accessibleName();
    }
    return lines;
}

void WizardRoom::fillIn(const char *password)
{
    named<QLineEdit>("enable.user")->clear();
    QTest::keyClicks(named<QLineEdit>("enable.user"), QStringLiteral("admin@corp.example"));
    QTest::keyClicks(named<QLineEdit>("enable.password"), QString::fromLatin1(password));
}

} // namespace dwc::testing
