// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace dwc {

/// A stop that follows another one after a while: for the work that a stopped run still has to do, and that
/// must not hold it up either. Waits on a thread of its own, which ends with this object.
class LateStop
{
public:
    LateStop(std::stop_token first, std::chrono::milliseconds grace);
    ~LateStop();
    LateStop(const LateStop &) = delete;
    LateStop &operator=(const LateStop &) = delete;

    std::stop_token token() const { return m_late.get_token(); }

private:
    void follow(const std::stop_token &ended, std::chrono::milliseconds grace);

    std::stop_source m_late;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_first = false; ///< the first stop came
    std::stop_callback<std::function<void()>> m_heard;
    std::jthread m_thread;
};

} // namespace dwc
