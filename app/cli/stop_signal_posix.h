// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <thread>

namespace dwc {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop token, and lets a broken pipe be an error of the write. Made
/// once, in main(), before any other thread: threads inherit which signals are blocked. A SIGHUP that is
/// ignored (nohup) stays ignored. A second signal, two seconds or more after the first, ends the process at
/// once.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    void watch();

    std::stop_source m_stop;
    int m_signals = -1; ///< readable when one of the signals came
    int m_ended = -1;   ///< readable when the watching shall end
    std::thread m_watcher;
};

} // namespace dwc
