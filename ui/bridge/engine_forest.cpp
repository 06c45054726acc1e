// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/engine.h"

namespace dwc {

void Engine::lookAtForest(const PreparationWish &wish)
{
    if (!m_profile)
        return;
    stopForestLook();
    // its own source: it can be stopped while it still waits behind a read
    const auto order = std::make_shared<std::stop_source>();
    m_forestLook = order;
    start<ForestLook>(
        [backend = m_backend, profile = *m_profile, wish, order](std::stop_token stop,
                                                                 const auto &) -> Result<ForestLook> {
            const std::stop_callback both(stop, [&order] { order->request_stop(); });
            if (order->stop_requested())
                return fail(ErrorKind::Stopped);
            return backend->lookAtForest(profile, wish, order->get_token());
        },
        [this, wish, order](const Result<ForestLook> &look) {
            if (m_forestLook != order)
                return;
            m_forestLook.reset();
            if (look)
                Q_EMIT forestLooked(wish, *look);
            else
                Q_EMIT forestLookFailed(look.error());
        });
}

void Engine::stopForestLook()
{
    if (m_forestLook)
        m_forestLook->request_stop();
    m_forestLook.reset();
}

void Engine::prepareForest(const PreparationRequest &request, Secret password)
{
    if (!m_profile || m_activity != Activity::Idle)
        return;
    setActivity(Activity::Preparing);
    auto kept = std::make_shared<Secret>(std::move(password));
    start<ForestResult>(
        [backend = m_backend, profile = *m_profile, request, kept](std::stop_token stop,
                                                                   const ProgressFunction &progress) {
            auto result = backend->prepareForest(profile, request, *kept, std::move(stop), progress);
            *kept = Secret(); // not as long as the answer travels
            return result;
        },
        [this](const Result<ForestResult> &result) {
            setActivity(Activity::Idle);
            if (result)
                Q_EMIT forestPrepared(*result);
            else
                Q_EMIT forestPrepareFailed(result.error());
            loadRuns();
        });
}

} // namespace dwc
