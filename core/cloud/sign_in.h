// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/cloud/graph_settings.h"
#include "core/cloud/origin.h"
#include "core/cloud/sender.h"
#include "core/cloud/token_answer.h"
#include "core/secrets/secret.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// Tokens for Graph by the client credentials grant (RFC 6749 4.4) at the tenant's v2.0 endpoint, with a
/// client secret or a certificate. The token stays in memory and is renewed before it ends; the secret is
/// read when it is needed and not kept.
class SignIn
{
public:
    /// `secret`: the client secret, or the passphrase of the certificate's key.
    SignIn(const GraphSettings &settings, const Clock &clock, std::function<Result<Secret>()> secret);

    /// A token good for at least some minutes; the view lives until the next call. Errors: SignInRefused
    /// (nativeCode = AADSTS number), ForeignLink (the discovery document names another origin),
    /// MissingSecret, MalformedAnswer, WrongProfile, those of signedAssertion() and those of reaching a
    /// server.
    Result<std::string_view> token(Sender &sender, std::stop_token stop);
    /// token() would answer at once, without asking anybody.
    bool isReady() const;
    /// The service did not take it: the next call fetches another.
    void forget();
    /// What the token says of itself; a hint.
    TokenClaims claims() const;

private:
    Result<void> findEndpoint(const Origin &login, Sender &sender, std::stop_token stop);
    Result<void> fetch(const Origin &login, Sender &sender, std::stop_token stop);
    /// What proves who we are, as fields of the form.
    Result<void> appendProof(QByteArray &form) const;
    Result<void> keep(HttpAnswer answer, const Origin &login, Moment askedAt);

    GraphSettings m_settings;
    const Clock &m_clock;
    std::function<Result<Secret>()> m_secret;
    std::optional<QUrl> m_endpoint;
    Secret m_token;
    Moment m_renewAt;
};

} // namespace dwc
