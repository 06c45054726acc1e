// SPDX-License-Identifier: Apache-2.0
#include "app/forest_preparation.h"
#include "app/gui/core_backend.h"
#include "app/system_user_posix.h"
#include "app/words/check_text.h"
#include "core/directory/ldap_inspection.h"
#include "core/prepare/prepare_script.h"
#include "core/prepare/saved_preparation.h"
#include "core/settings/secret_places.h"

namespace dwc {

namespace {

std::vector<WordedCheck> worded(const std::vector<Blocker> &blockers)
{
    std::vector<WordedCheck> words;
    for (const Blocker &blocker : blockers)
        words.push_back(dwc::worded(blocker, Program::Window));
    return words;
}

/// An administrator will write it, whose rights are looked at then.
void forgetRights(Preparation &preparation)
{
    std::erase_if(preparation.blockers,
                  [](const Blocker &blocker) { return blocker.id == "prepare.rights"; });
}

} // namespace

Result<ForestLook> CoreBackend::lookAtForestPlan(const Profile &profile, const Plan &file,
                                                 std::stop_token stop)
{
    const Preparer looks{{},
                         [&] { return m_secrets.read(directorySecretPlace(profile)); },
                         [&] { return m_secrets.read(cloudSecretPlace(profile)); }};
    const auto task = forestTaskIn(file);
    if (!task)
        return tl::unexpected(task.error());
    auto fresh = ForestPreparation(profile, looks, *task).look(std::move(stop));
    if (!fresh)
        return tl::unexpected(fresh.error());
    forgetRights(*fresh);
    ForestLook look;
    look.isCompared = std::erase_if(fresh->blockers,
                                    [](const Blocker &blocker) { return blocker.id == kUnseenBlocker; }) == 0;
    look.blockers = worded(fresh->blockers);
    if (look.blockers.empty() && look.isCompared) {
        if (const auto same = matchesFile(*fresh, file); !same)
            return tl::unexpected(same.error());
    }
    look.preparation = std::move(*fresh);
    return look;
}

Result<ForestLook> CoreBackend::lookAtRemoval(const Profile &profile, const RemovalQuestion &question,
                                              const Secret &password, std::stop_token stop)
{
    const Preparer looks{question.user, [&] { return Result<Secret>(password.clone()); }};
    auto preparation =
        ForestPreparation(profile, looks, question.removal).look(std::move(stop), question.leaving);
    if (!preparation)
        return tl::unexpected(preparation.error());
    ForestLook look;
    look.blockers = worded(preparation->blockers);
    look.preparation = std::move(*preparation);
    return look;
}

Result<FoundAccounts> CoreBackend::findAccounts(const Profile &profile, const std::string &name,
                                                std::stop_token stop)
{
    const SystemClock clock;
    const KnownHere known;
    LdapInspection inspection(profile.directory, clock,
                              [&] { return m_secrets.read(directorySecretPlace(profile)); });
    DirectoryFacts facts(profile, inspection, known, clock, std::move(stop));
    return dwc::findAccounts(facts, name);
}

Result<ForestLook> CoreBackend::lookAtForest(const Profile &profile, const PreparationWish &wish,
                                             std::stop_token stop)
{
    const Preparer looks{{},
                         [&] { return m_secrets.read(directorySecretPlace(profile)); },
                         [&] { return m_secrets.read(cloudSecretPlace(profile)); }};
    auto preparation = ForestPreparation(profile, looks, wish).look(std::move(stop));
    if (!preparation)
        return tl::unexpected(preparation.error());
    forgetRights(*preparation);
    ForestLook look;
    look.blockers = worded(preparation->blockers);
    if (!preparation->connectionPoint.evidence.empty())
        look.connectionPoint =
            dwc::worded(*findCheck("forest.connectionPoint"), preparation->connectionPoint, Program::Window);
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
    const auto task = request.file ? forestTaskIn(*request.file) : Result<ForestTask>(request.task);
    if (!task)
        return tl::unexpected(task.error());
    ForestPreparation preparation(profile, writes, *task);
    auto done = request.file
                    ? preparation.carryOutSaved(*request.file, systemUserName(), std::move(stop), progress)
                    : preparation.carryOut(systemUserName(), std::move(stop), &request.shown, progress);
    if (!done)
        return tl::unexpected(done.error());
    std::vector<WordedCheck> blockers = worded(done->preparation.blockers);
    return ForestResult{std::move(done->preparation), std::move(blockers), std::move(done->report)};
}

} // namespace dwc
