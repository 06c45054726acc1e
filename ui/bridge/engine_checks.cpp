// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/engine.h"

namespace dwc {

void Engine::check(const CheckRequest &request)
{
    if (!m_profile)
        return;
    stopChecks();
    // its own source: it can be stopped while it still waits for the order before
    const auto order = std::make_shared<std::stop_source>();
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
        [backend = m_backend, profile = *m_profile, request, order, tell](std::stop_token stop,
                                                                          const auto &) {
            const std::stop_callback both(stop, [&order] { order->request_stop(); });
            if (order->stop_requested())
                return Result<Nothing>(Nothing{});
            return valueOf(backend->check(profile, request, order->get_token(), tell));
        },
        [this, order](const Result<Nothing> &done) {
            if (m_checks != order)
                return;
            m_checks.reset();
            if (done || done.error().kind == ErrorKind::Stopped)
                Q_EMIT checksFinished();
            else
                Q_EMIT checksFailed(done.error());
        });
}

void Engine::stopChecks()
{
    if (m_checks)
        m_checks->request_stop();
}

} // namespace dwc
