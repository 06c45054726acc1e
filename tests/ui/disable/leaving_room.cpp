// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/disable/leaving_room.h"

#include "app/gui/check_words.h"
#include "ui/widgets/typed_confirmation.h"

#include <QRadioButton>

namespace dwc::testing {

void LeavingRoom::initTestCase()
{
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_engine = std::make_unique<Engine>(std::make_unique<LeavingBackend>(m_script, m_leaving));
    m_window =
        std::make_unique<MainWindow>(WindowParts{m_theme, *m_engine, m_words, checkWords(), *m_settings});
    m_window->show();
}

void LeavingRoom::init()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy changed(m_engine.get(), &Engine::profileChanged);
    m_engine->openProfile("contoso"); // as it is without what was saved before
    QVERIFY(changed.wait());
    QTRY_VERIFY(m_engine->activity() == Activity::Idle && m_engine->reading().outlook);
}

void LeavingRoom::cleanup()
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

void LeavingRoom::cleanupTestCase()
{
    m_window.reset();
    m_engine.reset();
}

void LeavingRoom::open(int fate)
{
    m_window->showDisable();
    named<QRadioButton>(qPrintable(QStringLiteral("leave.fate%1").arg(fate)))->click();
}

void LeavingRoom::goToCarryOut()
{
    next()->click();
    if (frame()->current() == Review) { // which is passed over where nothing is written
        QTRY_VERIFY(!m_engine->isLookingAtLeaving());
        next()->click();
    }
    QCOMPARE(frame()->current(), int(CarryOut));
}

void LeavingRoom::type(const char *lift, const char *text)
{
    auto *field = named<TypedConfirmation>(lift);
    QVERIFY2(field, lift);
    QTest::keyClicks(field->findChild<QLineEdit *>(), QString::fromLatin1(text));
}

void LeavingRoom::write()
{
    QVERIFY2(next()->isEnabled(), qPrintable(next()->accessibleDescription()));
    next()->click();
    QTRY_COMPARE(frame()->current(), int(Report));
}

} // namespace dwc::testing
