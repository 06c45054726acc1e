// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_source.h"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace dwc::testing {

struct MemoryUser
{
    CloudUserId id;
    Attribute<std::string> displayName, userPrincipalName, securityIdentifier, immutableId;
};

struct MemoryDevice
{
    CloudObjectId objectId;
    std::optional<DeviceId> deviceId;
    TrustType trustType = TrustType::AzureAd;
    Attribute<std::string> displayName, operatingSystem, operatingSystemVersion;
    Attribute<bool> accountEnabled, isManaged, isCompliant;
    Attribute<std::int64_t> deviceVersion;
    Attribute<Moment> lastSignIn, registered;
    Attribute<std::vector<std::string>> keys, physicalIds;
    Attribute<std::vector<CloudUserId>> owners, users;
};

/// A tenant in memory. A test changes it between reads.
class MemoryCloud final : public CloudSource
{
public:
    MemoryCloud(TenantId tenant, const Clock &clock);

    Result<CloudIdentity> identify(std::stop_token stop) override;
    Result<std::shared_ptr<const CloudSnapshot>>
    readAll(const CloudReadRequest &request, std::stop_token stop, const ProgressFunction &progress) override;
    Result<std::vector<Proof>> prove(std::span<const DeviceId> devices, std::stop_token stop,
                                     const ProgressFunction &progress) override;
    Result<std::vector<Whereabouts>> proveAnchors(std::span<const CloudObjectId> anchors, std::stop_token stop) override;

    CloudIdentity identity;
    std::vector<MemoryDevice> devices;
    std::vector<MemoryUser> users;
    std::unordered_set<DeviceId> unclear; ///< point reads of these give no clear answer
    unsigned order =
        0; ///< 0: as they stand; else devices, users and values of lists come in an order drawn from it

private:
    const Clock &m_clock;
};

} // namespace dwc::testing
