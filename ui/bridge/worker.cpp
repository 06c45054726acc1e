// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/worker.h"

namespace dwc {

Worker::Worker() : m_thread([this](std::stop_token ending) { work(std::move(ending)); }) {}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.clear();
        m_current.request_stop();
    }
    m_thread.request_stop();
}

void Worker::post(Task task, std::stop_source stop)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back({std::move(task), std::move(stop)});
    }
    m_wake.notify_one();
}

void Worker::stopCurrent()
{
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
}

void Worker::work(std::stop_token ending)
{
    while (true) {
        Waiting next;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, ending, [this] { return !m_tasks.empty(); }))
                return;
            next = std::move(m_tasks.front());
            m_tasks.pop_front();
            m_current = next.stop;
        }
        next.task(next.stop.get_token());
    }
}

} // namespace dwc
