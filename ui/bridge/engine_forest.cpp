// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/engine.h"

namespace dwc {

template <class T>
void Engine::order(Order Engine::*place, std::function<Result<T>(std::stop_token)> work,
                   std::function<void(const Result<T> &)> told)
{
    end(place);
    const std::stop_source mine;
    this->*place = mine;
    start<T>([work = std::move(work)](std::stop_token stop, const auto &) { return work(std::move(stop)); },
             [this, place, mine, told = std::move(told)](const Result<T> &answer) {
                 if (this->*place != mine)
                     return;
                 (this->*place).reset();
                 told(answer);
             },
             mine);
}

void Engine::end(Order Engine::*place)
{
    if (this->*place)
        (this->*place)->request_stop();
    (this->*place).reset();
}

void Engine::lookAtForest(const PreparationWish &wish)
{
    if (!m_profile)
        return;
    order<ForestLook>(
        &Engine::m_forestLook,
        [backend = m_backend, profile = *m_profile, wish](std::stop_token stop) {
            return backend->lookAtForest(profile, wish, std::move(stop));
        },
        [this, wish](const Result<ForestLook> &look) {
            if (look)
                Q_EMIT forestLooked(wish, *look);
            else
                Q_EMIT forestLookFailed(look.error());
        });
}

void Engine::lookAtForestPlan(const Plan &file)
{
    if (!m_profile)
        return;
    order<ForestLook>(
        &Engine::m_forestLook,
        [backend = m_backend, profile = *m_profile, file](std::stop_token stop) {
            return backend->lookAtForestPlan(profile, file, std::move(stop));
        },
        [this](const Result<ForestLook> &look) {
            if (look)
                Q_EMIT forestPlanLooked(*look);
            else
                Q_EMIT forestPlanLookFailed(look.error());
        });
}

void Engine::lookAtRemoval(const RemovalQuestion &question, Secret password)
{
    if (!m_profile)
        return;
    const auto kept = std::make_shared<Secret>(std::move(password));
    order<ForestLook>(
        &Engine::m_forestLook,
        [backend = m_backend, profile = *m_profile, question, kept](std::stop_token stop) {
            auto look = backend->lookAtRemoval(profile, question, *kept, std::move(stop));
            *kept = Secret(); // not as long as the answer travels
            return look;
        },
        [this, question](const Result<ForestLook> &look) {
            if (look)
                Q_EMIT removalLooked(question, *look);
            else
                Q_EMIT removalLookFailed(look.error());
        });
}

void Engine::stopForestLook()
{
    end(&Engine::m_forestLook);
}

void Engine::findAccounts(const QString &name)
{
    if (!m_profile)
        return;
    order<FoundAccounts>(
        &Engine::m_accountSearch,
        [backend = m_backend, profile = *m_profile, name = name.toStdString()](std::stop_token stop) {
            return backend->findAccounts(profile, name, std::move(stop));
        },
        [this, name](const Result<FoundAccounts> &found) {
            if (found)
                Q_EMIT accountsFound(name, *found);
            else
                Q_EMIT accountSearchFailed(found.error());
        });
}

void Engine::stopAccountSearch()
{
    end(&Engine::m_accountSearch);
}

void Engine::prepareForest(const PreparationRequest &request, Secret password)
{
    if (!m_profile || m_activity != Activity::Idle)
        return;
    const auto asked = begin(Activity::Preparing);
    auto kept = std::make_shared<Secret>(std::move(password));
    const bool takesBack = request.file ? request.file->kind == PlanKind::Disable
                                        : std::holds_alternative<ForestRemoval>(request.task);
    start<ForestResult>(
        [backend = m_backend, profile = *m_profile, request, kept](std::stop_token stop,
                                                                   const ProgressFunction &progress) {
            auto result = backend->prepareForest(profile, request, *kept, std::move(stop), progress);
            *kept = Secret(); // not as long as the answer travels
            return result;
        },
        [this, takesBack, profile = *m_profile](const Result<ForestResult> &result) {
            setActivity(Activity::Idle);
            if (result)
                Q_EMIT forestPrepared(*result);
            else
                Q_EMIT forestPrepareFailed(result.error());
            if (takesBack)
                reload(profile); // its schedule has ended
            else
                loadRuns();
        },
        asked);
}

} // namespace dwc
