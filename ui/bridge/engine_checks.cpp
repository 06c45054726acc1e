// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/engine.h"

namespace dwc {

void Engine::check(const CheckRequest &request)
{
    if (!m_profile)
        return;
    stopChecks();
    const std::stop_source order;
    m_checks = order;
    Q_EMIT checksStarted(request);
    const CheckDone tell = [this, order](const Check &check, const CheckResult &result) {
        QMetaObject::invokeMethod(
            this,
            [this, order, checked = &check, result] {
                if (m_checks == order)
                    Q_EMIT checkDone(checked, result);
            },
            Qt::QueuedConnection);
    };
    startOn<Nothing>(
        m_checker,
        [backend = m_backend, profile = *m_profile, request, tell](std::stop_token stop, const auto &) {
            return valueOf(backend->check(profile, request, std::move(stop), tell));
        },
        [this, order](const Result<Nothing> &done) {
            if (m_checks != order)
                return;
            m_checks.reset();
            if (done || done.error().kind == ErrorKind::Stopped)
                Q_EMIT checksFinished();
            else
                Q_EMIT checksFailed(done.error());
        },
        order);
}

void Engine::stopChecks()
{
    if (m_checks)
        m_checks->request_stop();
}

} // namespace dwc
