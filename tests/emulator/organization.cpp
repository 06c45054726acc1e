// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/graph_service.h"
#include "tests/emulator/selection.h"

#include <QDateTime>
#include <array>
#include <nlohmann/json.hpp>

namespace emulator {

using Json = nlohmann::json;

namespace {

constexpr std::array<std::string_view, 6> kOrganizationProperties{"id",
                                                                  "displayName",
                                                                  "tenantType",
                                                                  "verifiedDomains",
                                                                  "onPremisesSyncEnabled",
                                                                  "onPremisesLastSyncDateTime"};
constexpr std::array<std::string_view, 11> kSkuProperties{
    "id",           "skuId",        "skuPartNumber", "appliesTo",   "capabilityStatus", "consumedUnits",
    "prepaidUnits", "servicePlans", "accountId",     "accountName", "subscriptionIds"};

Json orNull(const std::optional<bool> &value)
{
    return value ? Json(*value) : Json();
}

std::string minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes).toString(Qt::ISODate).toStdString();
}

/// The items as a test gave them, or of each what $select names and it has.
Response collection(const Request &request, const std::string &context, const Json &items,
                    std::span<const std::string_view> known)
{
    const std::string select = request.option("$select");
    const auto selection = selected(known, select, known.size());
    if (!selection)
        return errorResponse(400, "BadRequest", "Could not find a property named in $select.");
    Json value = Json::array();
    for (const Json &item : items) {
        if (select.empty() || !item.is_object()) {
            value.push_back(item);
            continue;
        }
        Json kept = Json::object();
        for (const int number : *selection) {
            const std::string name(known[std::size_t(number)]);
            if (item.contains(name))
                kept[name] = item[name];
        }
        value.push_back(std::move(kept));
    }
    Response response;
    response.body = Json{{"@odata.context", context}, {"value", std::move(value)}}.dump();
    return response;
}

} // namespace

Response GraphService::organization(const Request &request) const
{
    const Json tenant{
        {"id", m_options.tenantId},
        {"displayName", "Contoso Sandbox"},
        {"tenantType", "AAD"},
        {"verifiedDomains", m_settings.verifiedDomains},
        {"onPremisesSyncEnabled", orNull(m_settings.onPremisesSyncEnabled)},
        {"onPremisesLastSyncDateTime", m_settings.onPremisesLastSyncDateTime.value_or(Json(minutesAgo(7)))}};
    return collection(request, m_options.publicBase + "/v1.0/$metadata#organization", Json::array({tenant}),
                      kOrganizationProperties);
}

Response GraphService::subscribedSkus(const Request &request) const
{
    return collection(request, m_options.publicBase + "/v1.0/$metadata#subscribedSkus", m_settings.skus,
                      kSkuProperties);
}

Response GraphService::onPremisesSynchronization(bool asList) const
{
    if (!m_settings.deviceWritebackEnabled)
        return errorResponse(403, "Authorization_RequestDenied",
                             "Insufficient privileges to complete the operation.");
    Json one{{"id", m_options.tenantId},
             {"configuration",
              {{"accidentalDeletionPrevention",
                {{"synchronizationPreventionType", "enabledForCount"}, {"alertThreshold", 500}}}}},
             {"features",
              {{"deviceWritebackEnabled", *m_settings.deviceWritebackEnabled},
               {"userWritebackEnabled", false},
               {"groupWriteBackEnabled", false},
               {"unifiedGroupWritebackEnabled", false},
               {"passwordWritebackEnabled", false},
               {"passwordSyncEnabled", true},
               {"directoryExtensionsEnabled", false},
               {"blockSoftMatchEnabled", false}}}};
    const std::string context = m_options.publicBase + "/v1.0/$metadata#directory/onPremisesSynchronization";
    Response response;
    if (asList) {
        response.body = Json{{"@odata.context", context}, {"value", Json::array({one})}}.dump();
    } else {
        one["@odata.context"] = context + "/$entity";
        response.body = one.dump();
    }
    return response;
}

} // namespace emulator
