// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>

namespace emulator {

/// What is known of the tenant beside its users and devices, as the control interface sets it.
struct TenantSettings
{
    explicit TenantSettings(const std::string &tenantId);

    nlohmann::json skus;            ///< list served by /subscribedSkus
    nlohmann::json verifiedDomains; ///< list in /organization
    std::optional<bool> onPremisesSyncEnabled = true;
    /// Text or null; nothing: some minutes before each answer, as where synchronisation is at work.
    std::optional<nlohmann::json> onPremisesLastSyncDateTime;
    /// Nothing: /directory/onPremisesSynchronization is refused, as it always is without a signed-in user.
    std::optional<bool> deviceWritebackEnabled;
    /// Application permissions that tokens get when they are issued; a token keeps those it has.
    std::set<std::string> permissions{"Device.Read.All", "User.Read.All", "Organization.Read.All"};
    std::string clientCertificate; ///< PEM; registered with the application
    int dateSkewSeconds = 0; ///< by how much the service's clock is ahead in its Date headers

    /// Sets the members named, all or none; a wrong name or type throws.
    void merge(const nlohmann::json &json);
};

} // namespace emulator
