// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cloud/graph_settings.h"
#include "core/secrets/secret.h"

#include <functional>

namespace dwc {

/// What is wrong with the certificate or key of the sign-in: nativeCode of UnusableCertificate.
enum class KeyFault : std::uint8_t {
    NoCertificate = 1, ///< the file holds none in PEM form
    NoKey,             ///< the file holds no private key in PEM form
    NotRsa,            ///< the platform takes RSA keys
    NotItsKey,         ///< the key belongs to another certificate
    WrongPassphrase,   ///< the key is encrypted, and its passphrase is another or none was given
    Ended              ///< the certificate; detail = when, ISO 8601
};

/// Proof that we hold the key of the app registration's certificate: a JWT signed with PS256 that names the
/// certificate by its SHA-256 (x5t#S256), for one token endpoint, good for five minutes from now (RFC 7523;
/// Microsoft identity platform, certificate credentials). Who reads it can sign in with it as long as it is
/// good. `passphrase` is asked only for a key that is encrypted. Errors: Storage (subject = file),
/// UnusableCertificate (subject = file), those of `passphrase`, Internal.
Result<Secret> signedAssertion(const GraphSettings &settings, const std::string &tokenEndpoint, Moment now,
                               const std::function<Result<Secret>()> &passphrase);

} // namespace dwc
