// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secret_store.h"
#include "core/settings/profile.h"

namespace dwc {

/// Where client-secret goes: login and Graph origin, tenant and client.
SecretPlace cloudSecretPlace(const Profile &profile);

/// Where directory-password goes: domain, account, the trust anchors' fingerprint ("system" without caFile),
/// and every configured server that is no name inside the domain. The order and letter case of names do not
/// matter. A caFile that cannot be read gives a place at which no secret is found; loading a profile refuses
/// such a file.
SecretPlace directorySecretPlace(const Profile &profile);

/// The place of any secret of the profile, by what receives it.
SecretPlace secretPlace(const Profile &profile, SecretName name);

} // namespace dwc
