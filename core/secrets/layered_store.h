// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/credentials_directory_posix.h"
#include "core/secrets/secret_store.h"

#include <optional>

namespace dwc {

/// A credential file when there is one, else the keychain. Writing and removing concern the keychain alone;
/// admin-password is never kept there (SecretStoreUnusable) and never looked for there (MissingSecret).
class LayeredStore final : public SecretStore
{
public:
    /// The keychain must outlive it.
    LayeredStore(std::optional<CredentialsDirectory> credentials, SecretStore &keychain)
        : m_credentials(std::move(credentials)), m_keychain(keychain)
    {
    }

    Result<Secret> read(const SecretPlace &place) override;
    Result<void> write(const SecretPlace &place, const Secret &secret) override;
    Result<void> remove(const SecretPlace &place) override;

private:
    std::optional<CredentialsDirectory> m_credentials;
    SecretStore &m_keychain;
};

} // namespace dwc
