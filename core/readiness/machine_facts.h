// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/once.h"
#include "core/secrets/secret_store.h"
#include "core/settings/profile.h"
#include "core/settings/secret_places.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace dwc {

/// The folder of journal and state.
struct FolderFacts
{
    std::string path;
    bool exists = false;
    bool writable = false;
    bool open = false;            ///< others may write into it
    std::uintmax_t freeBytes = 0; ///< of its file system
};

/// What the checks of this machine look at. For one thread.
class MachineFacts
{
public:
    MachineFacts(const Profile &profile, SecretStore &secrets) : m_profile(profile), m_secrets(secrets) {}

    const Profile &profile() const { return m_profile; }
    /// Whether the secret can be read; it is not kept.
    Result<Done> secret(SecretName name)
    {
        return m_secrets.read(secretPlace(m_profile, name)).map([](const Secret &) { return Done(); });
    }
    const Result<FolderFacts> &folder();

private:
    const Profile &m_profile;
    SecretStore &m_secrets;
    Once<FolderFacts> m_folder;
};

} // namespace dwc
