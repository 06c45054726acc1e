// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/disable/leaving_room.h"

#include "ui/widgets/typed_confirmation.h"

#include <QRadioButton>

namespace dwc::testing {

void LeavingRoom::forget()
{
    const std::lock_guard lock(m_leaving.mutex);
    static_cast<LeavingBackend::Wishes &>(m_leaving) = {};
    m_leaving.applyWaitsForStop = false;
    m_leaving.ended = false;
}

void LeavingRoom::open(int fate)
{
    m_window->showDisable();
    named<QRadioButton>(qPrintable(QStringLiteral("leave.fate%1").arg(fate)))->click();
}

void LeavingRoom::goToReview()
{
    next()->click();
    QCOMPARE(frame()->current(), int(Forest));
    next()->click();
    QTRY_VERIFY(!m_engine->isLookingAtLeaving() && !m_engine->isLookingAtForest());
}

void LeavingRoom::goToCarryOut()
{
    goToReview();
    if (frame()->current() == Review) // which is passed over where nothing is written
        next()->click();
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
