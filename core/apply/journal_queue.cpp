// SPDX-License-Identifier: Apache-2.0
#include "core/apply/journal_queue.h"

namespace dwc {

JournalQueue::JournalQueue(Journal &journal)
    : m_journal(journal), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

std::future<Result<void>> JournalQueue::add(Work work)
{
    Task task([this, work = std::move(work)] {
        if (m_failed)
            m_failed = work(m_journal);
        return m_failed;
    });
    std::future<Result<void>> answer = task.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(task));
    }
    m_added.notify_one();
    return answer;
}

Result<void> JournalQueue::drain()
{
    return add([](Journal &) { return Result<void>(); }).get();
}

void JournalQueue::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_added.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        Task task = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace dwc
