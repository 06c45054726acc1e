// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secret_store.h"
#include "ui/bridge/backend.h"

namespace dwc {

/// The window's port to the core, on the adapters that dwctl works with too. Store and secrets must outlive
/// it.
class CoreBackend final : public Backend
{
public:
    CoreBackend(const ProfileStore &profiles, SecretStore &secrets) : m_profiles(profiles), m_secrets(secrets)
    {
    }

    Result<std::vector<ProfileEntry>> profiles() override;
    Result<Profile> loadProfile(const std::string &nameOrFile) override;
    Result<Profile> saveProfile(const Profile &profile) override;
    Result<Profile> endSchedule(const Profile &profile) override;
    Result<void> storeSecret(const Profile &profile, SecretName name, Secret secret) override;
    Result<Outlook> look(const Profile &profile, const PlanRequest &request, std::stop_token stop,
                         const ProgressFunction &progress) override;
    Result<ApplyResult> apply(const Profile &profile, const ApplyRequest &request, std::stop_token stop,
                              const ProgressFunction &progress) override;
    Result<std::vector<RunRecord>> runs(const Profile &profile, std::size_t limit) override;
    Result<LastWritten> lastWritten(const Profile &profile, const ObjectGuid &object,
                                    const std::vector<std::string> &attributes) override;
    Result<std::vector<JournalEntry>> entries(const Profile &profile, RunId run) override;
    Result<CloudIdentity> testCloud(const Profile &profile, const Secret &secret,
                                    std::stop_token stop) override;
    Result<DirectoryIdentity> testDirectory(const Profile &profile, const Secret &secret,
                                            std::stop_token stop) override;
    Result<void> check(const Profile &profile, const CheckRequest &request, std::stop_token stop,
                       const CheckDone &done) override;
    Result<Plan> readPlan(const std::string &path) override;
    Result<void> writePlan(const std::string &path, const Plan &plan) override;
    Result<ForestLook> lookAtForest(const Profile &profile, const PreparationWish &wish,
                                    std::stop_token stop) override;
    Result<ForestLook> lookAtForestPlan(const Profile &profile, const Plan &file,
                                        std::stop_token stop) override;
    Result<ForestLook> lookAtRemoval(const Profile &profile, const RemovalQuestion &question,
                                     const Secret &password, std::stop_token stop) override;
    Result<FoundAccounts> findAccounts(const Profile &profile, const std::string &name,
                                       std::stop_token stop) override;
    Result<ForestResult> prepareForest(const Profile &profile, const PreparationRequest &request,
                                       const Secret &password, std::stop_token stop,
                                       const ProgressFunction &progress) override;

private:
    bool usesCredentialFiles() const;

    const ProfileStore &m_profiles;
    SecretStore &m_secrets;
};

} // namespace dwc
