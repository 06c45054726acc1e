// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/layered_store.h"

namespace dwc {

namespace {

Error neverKept(SecretName name)
{
    return {ErrorKind::SecretStoreUnusable, std::string(nameOf(name)), "never kept", 0, {}, {}};
}

} // namespace

Result<Secret> LayeredStore::read(const SecretPlace &place)
{
    if (m_credentials) {
        auto secret = m_credentials->read(place.name);
        // an unreadable file is an error, not a reason to send another secret
        if (secret || secret.error().kind != ErrorKind::MissingSecret)
            return secret;
    }
    if (place.name == SecretName::AdminPassword)
        return fail(ErrorKind::MissingSecret, std::string(nameOf(place.name)));
    return m_keychain.read(place);
}

Result<void> LayeredStore::write(const SecretPlace &place, const Secret &secret)
{
    if (place.name == SecretName::AdminPassword)
        return tl::unexpected(neverKept(place.name));
    return m_keychain.write(place, secret);
}

Result<void> LayeredStore::remove(const SecretPlace &place)
{
    return m_keychain.remove(place);
}

} // namespace dwc
