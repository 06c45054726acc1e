// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>

namespace dwc {

/// Works on the journal on a thread of its own, in the order of the calls, so that one group's records reach
/// the disk while another group is on its way. After a failure nothing more is carried out: every later
/// answer is that failure.
class JournalQueue
{
public:
    using Work = std::function<Result<void>(Journal &)>;

    /// `journal` must outlive the queue and is the queue's alone until drain() returns.
    explicit JournalQueue(Journal &journal);
    JournalQueue(const JournalQueue &) = delete;
    JournalQueue &operator=(const JournalQueue &) = delete;
    ~JournalQueue() = default; ///< carries out what waits

    /// The answer comes when the work is done: durable, or an error.
    std::future<Result<void>> add(Work work);
    /// Waits for everything added. Afterwards, until the next add(), the caller may use the journal itself.
    Result<void> drain();

private:
    using Task = std::packaged_task<Result<void>()>;
    void run(const std::stop_token &stop);

    Journal &m_journal;
    Result<void> m_failed; ///< the thread's alone
    std::mutex m_mutex;
    std::condition_variable_any m_added;
    std::deque<Task> m_waiting;
    std::jthread m_thread; ///< the last member: it uses the others
};

} // namespace dwc
