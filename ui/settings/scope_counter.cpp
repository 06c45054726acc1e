// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/scope_counter.h"

namespace dwc {

ScopeCounter::ScopeCounter(QObject *parent) : QObject(parent) {}

ScopeCounter::~ScopeCounter() = default;

void ScopeCounter::count(std::shared_ptr<const CloudSnapshot> cloud,
                         std::shared_ptr<const DirectorySnapshot> directory, const Rules &now,
                         const Rules &then)
{
    drop();
    m_waiting = Request{std::move(cloud), std::move(directory), now, then};
    if (!m_busy)
        start();
}

void ScopeCounter::drop()
{
    ++m_newest;
    m_waiting.reset();
    m_thread.request_stop();
}

void ScopeCounter::start()
{
    m_busy = true;
    // the thread before has ended its work: what is left of it is over at once
    m_thread = std::jthread([this, request = std::move(*m_waiting), number = m_newest](std::stop_token stop) {
        const auto counts =
            countScope(*request.cloud, request.directory.get(), request.now, request.then, std::move(stop));
        QMetaObject::invokeMethod(
            this, [this, number, counts] { finish(number, counts); }, Qt::QueuedConnection);
    });
    m_waiting.reset();
}

void ScopeCounter::finish(quint64 request, const std::optional<ScopeCounts> &counts)
{
    m_busy = false;
    if (counts && request == m_newest)
        Q_EMIT counted(*counts);
    if (m_waiting && !m_busy)
        start();
}

} // namespace dwc
