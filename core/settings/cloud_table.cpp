// SPDX-License-Identifier: Apache-2.0
#include "core/settings/cloud_table.h"

namespace dwc {

CloudOrigins originsOf(CloudEnvironment environment)
{
    switch (environment) {
    case CloudEnvironment::Global:
        return {"https://login.microsoftonline.com", "https://graph.microsoft.com"};
    case CloudEnvironment::UsGov: return {"https://login.microsoftonline.us", "https://graph.microsoft.us"};
    case CloudEnvironment::UsGovDod:
        return {"https://login.microsoftonline.us", "https://dod-graph.microsoft.us"};
    case CloudEnvironment::China:
        return {"https://login.partner.microsoftonline.cn", "https://microsoftgraph.chinacloudapi.cn"};
    case CloudEnvironment::Custom: return {};
    }
    return {};
}

void fillOrigins(Profile &profile)
{
    if (profile.environment == CloudEnvironment::Custom)
        return;
    const CloudOrigins origins = originsOf(profile.environment);
    profile.cloud.loginOrigin = origins.login;
    profile.cloud.graphOrigin = origins.graph;
}

} // namespace dwc
