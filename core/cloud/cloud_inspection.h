// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cloud/token_answer.h"
#include "core/model/guid.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace dwc {

/// The sign-in service answered, without anybody having signed in.
struct CloudContact
{
    std::string host;
    std::optional<Moment> serverTime; ///< of its Date header, to the second
    Moment ownTime;                   ///< when that answer came
};

struct VerifiedDomain
{
    std::string name; ///< foreign text
    bool isDefault = false;
    bool isInitial = false;
    bool isFederated = false;

    bool operator==(const VerifiedDomain &) const = default;
};

/// `organization`. Texts are foreign.
struct Organization
{
    TenantId id;
    std::string displayName;
    std::vector<VerifiedDomain> domains;
    std::optional<bool> syncEnabled; ///< onPremisesSyncEnabled; nothing = null, never synchronised
    std::optional<Moment> lastSync;
};

/// A service plan within a subscription (`subscribedSkus`).
struct ServicePlan
{
    std::string id; ///< GUID text, lower case
    std::string provisioningStatus;
};

struct Subscription
{
    std::string partNumber;
    std::string capabilityStatus; ///< Enabled, Warning, Suspended, Deleted, LockedOut
    std::vector<ServicePlan> plans;
};

enum class CloudThing : std::uint8_t { Devices, Users };

/// What the checks ask the cloud: single questions, each of which can fail alone. Reads only. For one thread;
/// each call honours the stop token within a second and its own short time limit. Errors: those of CloudSource.
class CloudInspection
{
public:
    virtual ~CloudInspection() = default;

    virtual Result<CloudContact> contact(std::stop_token stop) = 0;
    virtual Result<TokenClaims> signIn(std::stop_token stop) = 0;
    /// PermissionDenied when it may not be read.
    virtual Result<void> mayRead(CloudThing thing, std::stop_token stop) = 0;
    virtual Result<Organization> organization(std::stop_token stop) = 0;
    virtual Result<std::vector<Subscription>> subscriptions(std::stop_token stop) = 0;
    /// features.deviceWritebackEnabled of the tenant's synchronisation; PermissionDenied for sign-ins without a user.
    virtual Result<bool> otherWritebackEnabled(std::stop_token stop) = 0;
};

} // namespace dwc
