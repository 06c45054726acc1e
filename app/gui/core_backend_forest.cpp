// SPDX-License-Identifier: Apache-2.0
#include "app/forest_preparation.h"
#include "app/gui/core_backend.h"
#include "app/system_user_posix.h"
#include "app/words/check_text.h"
#include "core/prepare/prepare_script.h"
#include "core/settings/secret_places.h"

namespace dwc {

namespace {

std::vector<WordedCheck> worded(const std::vector<Blocker> &blockers)
{
    std::vector<WordedCheck> words;
    for (const Blocker &blocker : blockers)
        words.push_back(dwc::worded(blocker));
    return words;
}

} // namespace

Result<ForestLook> CoreBackend::lookAtForest(const Profile &profile, const PreparationWish &wish,
                                             std::stop_token stop)
{
    const Preparer looks{{},
                         [&] { return m_secrets.read(directorySecretPlace(profile)); },
                         [&] { return m_secrets.read(cloudSecretPlace(profile)); }};
    auto preparation = ForestPreparation(profile, looks, wish).look(std::move(stop));
    if (!preparation)
        return tl::unexpected(preparation.error());
    // an administrator will write it, whose rights are looked at then
    std::erase_if(preparation->blockers,
                  [](const Blocker &blocker) { return blocker.id == "prepare.rights"; });
    ForestLook look;
    look.blockers = worded(preparation->blockers);
    if (!preparation->connectionPoint.evidence.empty())
        look.connectionPoint =
            dwc::worded(*findCheck("forest.connectionPoint"), preparation->connectionPoint);
    if (look.blockers.empty()) {
        look.ldif = ldifScript(*preparation, wish.permissions);
        look.powerShell = powerShellScript(*preparation, wish.permissions);
    }
    look.preparation = std::move(*preparation);
    return look;
}

Result<ForestResult> CoreBackend::prepareForest(const Profile &profile, const PreparationRequest &request,
                                                const Secret &password, std::stop_token stop,
                                                const ProgressFunction &progress)
{
    const Preparer writes{request.user, [&] { return Result<Secret>(password.clone()); },
                          [&] { return m_secrets.read(cloudSecretPlace(profile)); }};
    auto done = ForestPreparation(profile, writes, request.wish)
                    .carryOut(systemUserName(), std::move(stop), &request.shown, progress);
    if (!done)
        return tl::unexpected(done.error());
    std::vector<WordedCheck> blockers = worded(done->preparation.blockers);
    return ForestResult{std::move(done->preparation), std::move(blockers), std::move(done->report)};
}

} // namespace dwc
