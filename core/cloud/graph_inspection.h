// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloud_inspection.h"
#include "core/cloud/graph_settings.h"
#include "core/secrets/secret.h"

#include <functional>
#include <memory>

namespace dwc {

/// Microsoft Graph v1.0 under inspection.
class GraphInspection final : public CloudInspection
{
public:
    /// Does no work; `clock` must outlive it. `clientSecret` is called when a token is fetched.
    GraphInspection(GraphSettings settings, const Clock &clock, std::function<Result<Secret>()> clientSecret);
    ~GraphInspection() override;

    Result<CloudContact> contact(std::stop_token stop) override;
    Result<TokenClaims> signIn(std::stop_token stop) override;
    Result<void> mayRead(CloudThing thing, std::stop_token stop) override;
    Result<Organization> organization(std::stop_token stop) override;
    Result<std::vector<Subscription>> subscriptions(std::stop_token stop) override;
    Result<bool> otherWritebackEnabled(std::stop_token stop) override;

private:
    struct Session;
    Result<Session *> session();

    GraphSettings m_settings;
    const Clock &m_clock;
    std::function<Result<Secret>()> m_clientSecret;
    std::unique_ptr<Session> m_session; ///< made at the first question, by the thread that asks
};

} // namespace dwc
