// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/engine.h"

namespace dwc {

void Engine::lookAtLeaving(const std::string &choice)
{
    if (!m_profile)
        return;
    stopLeavingLook();
    const std::stop_source order;
    m_leavingLook = order;
    start<Outlook>(
        [this, backend = m_backend, profile = *m_profile, choice, order](std::stop_token stop, const auto &) {
            PlanRequest request;
            request.choice = choice;
            const auto tell = progressFunction([this, order](const Progress &progress) {
                if (m_leavingLook == order)
                    Q_EMIT leavingProgressed(progress);
            });
            return backend->look(profile, request, std::move(stop), tell);
        },
        [this, order](Result<Outlook> outlook) {
            if (m_leavingLook != order)
                return;
            m_leavingLook.reset();
            if (outlook)
                Q_EMIT leavingLooked(std::make_shared<const Outlook>(std::move(*outlook)));
            else
                Q_EMIT leavingLookFailed(outlook.error());
        },
        order);
}

void Engine::stopLeavingLook()
{
    end(&Engine::m_leavingLook);
}

} // namespace dwc
