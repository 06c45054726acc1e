// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloud_source.h"
#include "core/cloud/graph_settings.h"
#include "core/cloud/http_client.h"
#include "core/cloud/retry.h"
#include "core/cloud/sign_in.h"

#include <functional>
#include <memory>
#include <optional>

namespace dwc {

/// How much and how long, where the defaults do not suit (tests).
struct GraphTuning
{
    RetryPolicy retry;
    HttpLimits http;
};

/// Microsoft Graph v1.0 as the cloud side. One thread at a time. Connections
/// live for one call, the token for as long as the object.
class GraphSource final : public CloudSource
{
public:
    /// Does no work; `clock` must outlive it. `clientSecret` is called whenever a token is fetched.
    GraphSource(GraphSettings settings, const Clock &clock, std::function<Result<Secret>()> clientSecret,
                GraphTuning tuning = {});
    ~GraphSource() override;

    Result<CloudIdentity> identify(std::stop_token stop) override;
    Result<std::shared_ptr<const CloudSnapshot>>
    readAll(const CloudReadRequest &request, std::stop_token stop, const ProgressFunction &progress) override;
    Result<std::vector<Proof>> prove(std::span<const DeviceId> devices, std::stop_token stop,
                                     const ProgressFunction &progress) override;
    Result<std::vector<Whereabouts>> proveAnchors(std::span<const CloudObjectId> anchors, std::stop_token stop) override;

private:
    struct Session;
    Result<std::unique_ptr<Session>> connect();

    GraphSettings m_settings;
    const Clock &m_clock;
    GraphTuning m_tuning;
    SignIn m_signIn;
    std::optional<bool> m_mayReadUsers; ///< once probed
};

} // namespace dwc
