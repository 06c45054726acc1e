// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/engine.h"

namespace dwc {

void Engine::lookAtLeaving(const std::string &choice)
{
    if (!m_profile)
        return;
    stopLeavingLook();
    // its own source: it can be stopped while it still waits behind a read
    const auto order = std::make_shared<std::stop_source>();
    m_leavingLook = order;
    start<Outlook>(
        [this, backend = m_backend, profile = *m_profile, choice, order](std::stop_token stop,
                                                                         const auto &) -> Result<Outlook> {
            const std::stop_callback both(stop, [&order] { order->request_stop(); });
            if (order->stop_requested())
                return fail(ErrorKind::Stopped);
            PlanRequest request;
            request.choice = choice;
            const auto tell = progressFunction([this, order](const Progress &progress) {
                if (m_leavingLook == order)
                    Q_EMIT leavingProgressed(progress);
            });
            return backend->look(profile, request, order->get_token(), tell);
        },
        [this, order](Result<Outlook> outlook) {
            if (m_leavingLook != order)
                return;
            m_leavingLook.reset();
            if (outlook)
                Q_EMIT leavingLooked(std::make_shared<const Outlook>(std::move(*outlook)));
            else
                Q_EMIT leavingLookFailed(outlook.error());
        });
}

void Engine::stopLeavingLook()
{
    if (m_leavingLook)
        m_leavingLook->request_stop();
    m_leavingLook.reset();
}

} // namespace dwc
