// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/beside.h"

#include "core/cloud/signals_posix.h"

#include <utility>

namespace dwc {

Beside::Beside() : m_thread([this](const std::stop_token &stop) { run(stop); }) {}

Beside::~Beside()
{
    (void)wait();
}

void Beside::start(std::function<Result<void>()> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_job = std::move(job);
    }
    m_changed.notify_all();
}

Result<void> Beside::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_job; });
    return std::exchange(m_result, {});
}

void Beside::run(const std::stop_token &stop)
{
    blockSignals();
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [&] { return bool(m_job); })) {
        lock.unlock(); // nobody else touches a job that is set
        Result<void> result = m_job();
        lock.lock();
        m_result = std::move(result);
        m_job = nullptr;
        m_changed.notify_all();
    }
}

} // namespace dwc
