// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace dwc {

/// One thread that does one task after the other, in the order given. A standard thread, so that the race
/// checker sees it.
class Worker
{
public:
    using Task = std::function<void(std::stop_token)>;

    Worker();
    /// Asks the task in hand to stop, drops the others, waits.
    ~Worker();

    /// The task ends when `stop` is asked to; one that still waits by then is begun with it asked.
    void post(Task task, std::stop_source stop = {});
    /// Asks the task in hand to stop; those behind it are done as ever.
    void stopCurrent();

private:
    void work(std::stop_token ending);

    struct Waiting
    {
        Task task;
        std::stop_source stop;
    };

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Waiting> m_tasks;
    std::stop_source m_current;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace dwc
