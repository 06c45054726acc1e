// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/tenant_settings.h"

#include <stdexcept>

namespace emulator {

using Json = nlohmann::json;

namespace {

Json plan(const char *id, const char *name, const char *appliesTo)
{
    return {{"servicePlanId", id},
            {"servicePlanName", name},
            {"provisioningStatus", "Success"},
            {"appliesTo", appliesTo}};
}

Json sku(const std::string &tenantId, const std::string &id, const char *name, int enabled, int consumed,
         Json plans)
{
    return {{"id", tenantId + '_' + id},
            {"skuId", id},
            {"skuPartNumber", name},
            {"appliesTo", "User"},
            {"capabilityStatus", "Enabled"},
            {"consumedUnits", consumed},
            {"prepaidUnits", {{"enabled", enabled}, {"suspended", 0}, {"warning", 0}, {"lockedOut", 0}}},
            {"servicePlans", std::move(plans)}};
}

Json defaultSkus(const std::string &tenantId)
{
    const Json mobility = Json::array({
        plan("41781fb2-bc02-4b7c-bd55-b576c07bb09d", "AAD_PREMIUM", "User"),
        plan("c1ec4a95-1f05-45b3-a911-aa3fa01094f5", "INTUNE_A", "User"),
        plan("6c57d4b6-3b23-47a5-9bc9-69f17b4947b3", "RMS_S_PREMIUM", "User"),
    });
    const Json office = Json::array({
        plan("efb87545-963c-4e0d-99df-69c6916d9eb0", "EXCHANGE_S_ENTERPRISE", "User"),
        plan("882e1d05-acd1-4ccb-8708-6ee03664b117", "INTUNE_O365", "Company"),
    });
    return Json::array({
        sku(tenantId, "efccb6f7-5641-4e0e-bd10-b4976e1bf68e", "EMS", 250, 212, mobility),
        sku(tenantId, "6fd2c87f-b296-42f0-b197-1e91e994b900", "ENTERPRISEPACK", 500, 431, office),
    });
}

Json domain(const char *name, bool isDefault, const char *type)
{
    return {{"name", name},
            {"isDefault", isDefault},
            {"isInitial", !isDefault},
            {"type", type},
            {"capabilities", "Email, OfficeCommunicationsOnline"}};
}

Json list(const Json &value)
{
    if (!value.is_array())
        throw std::invalid_argument("a list belongs there");
    return value;
}

std::optional<bool> triState(const Json &value)
{
    return value.is_null() ? std::nullopt : std::optional(value.get<bool>());
}

} // namespace

TenantSettings::TenantSettings(const std::string &tenantId)
    : skus(defaultSkus(tenantId)),
      verifiedDomains(Json::array({domain("contoso.onmicrosoft.example", false, "Managed"),
                                   domain("corp.example", true, "Federated")}))
{
}

void TenantSettings::merge(const Json &json)
{
    TenantSettings changed = *this;
    for (const auto &[key, value] : json.items()) {
        if (key == "skus")
            changed.skus = list(value);
        else if (key == "verifiedDomains")
            changed.verifiedDomains = list(value);
        else if (key == "clientCertificate")
            changed.clientCertificate = value.get<std::string>();
        else if (key == "onPremisesSyncEnabled")
            changed.onPremisesSyncEnabled = triState(value);
        else if (key == "onPremisesLastSyncDateTime")
            changed.onPremisesLastSyncDateTime.emplace(value);
        else if (key == "deviceWritebackEnabled")
            changed.deviceWritebackEnabled = triState(value);
        else if (key == "permissions")
            changed.permissions = value.get<std::set<std::string>>();
        else if (key == "dateSkewSeconds")
            changed.dateSkewSeconds = value;
        else
            throw std::invalid_argument("no setting '" + key + "'");
    }
    *this = std::move(changed);
}

} // namespace emulator
