// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace dwc {

/// A thread that does one job at a time beside its owner. Between start() and wait() the job's data are its
/// own; destroying it waits for the job.
class Beside
{
public:
    Beside();
    ~Beside();

    /// Only when nothing was started since the last wait().
    void start(std::function<Result<void>()> job);
    /// What the job came to; fine when there was none.
    Result<void> wait();

private:
    void run(const std::stop_token &stop);

    std::mutex m_mutex; ///< guards the job
    std::condition_variable_any m_changed;
    std::function<Result<void>()> m_job; ///< empty: none, or done
    Result<void> m_result;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace dwc
