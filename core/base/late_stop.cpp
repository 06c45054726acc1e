// SPDX-License-Identifier: Apache-2.0
#include "core/base/late_stop.h"

namespace dwc {

LateStop::LateStop(std::stop_token first, std::chrono::milliseconds grace)
    : m_heard(std::move(first),
              [this] {
                  const std::lock_guard lock(m_mutex);
                  m_first = true;
                  m_wake.notify_all();
              }),
      m_thread([this, grace](std::stop_token ended) { follow(ended, grace); })
{
}

LateStop::~LateStop() = default;

void LateStop::follow(const std::stop_token &ended, std::chrono::milliseconds grace)
{
    std::unique_lock lock(m_mutex);
    if (!m_wake.wait(lock, ended, [this] { return m_first; }))
        return;
    m_wake.wait_for(lock, ended, grace, [] { return false; });
    if (!ended.stop_requested())
        m_late.request_stop();
}

} // namespace dwc
