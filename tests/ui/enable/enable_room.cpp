// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/enable/enable_room.h"

namespace dwc::testing {

void EnableRoom::forget()
{
    m_settings->remove(QStringLiteral("enable"));
    m_forest.forget();
}

void EnableRoom::open()
{
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
