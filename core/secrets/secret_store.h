// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secret.h"

#include <string>

namespace dwc {

/// Where a secret belongs: a profile and the place it is sent to. Another place is another secret, so that a
/// foreign profile file cannot draw one.
struct SecretPlace
{
    std::string profileId; ///< GUID text of the profile
    std::string place;     ///< who receives it, for example "https://login… https://graph… tenant client"
    SecretName name = SecretName::ClientSecret;
};

class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// MissingSecret when there is none, SecretStoreUnusable when there is no store or it refuses.
    virtual Result<Secret> read(const SecretPlace &place) = 0;
    virtual Result<void> write(const SecretPlace &place, const Secret &secret) = 0;
    /// No error when there was none.
    virtual Result<void> remove(const SecretPlace &place) = 0;
};

} // namespace dwc
