// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/read_profile.h"

namespace dwc::testing {

/// A profile with the least that one needs.
inline Profile contoso()
{
    constexpr const char *kText = R"({
      "formatVersion": 1, "id": "0a1b2c3d-0000-4000-8000-000000000001", "name": "contoso",
      "cloud": { "tenantId": "0a1b2c3d-0000-4000-8000-000000000002",
                 "signIn": { "clientId": "0a1b2c3d-0000-4000-8000-000000000003" } },
      "directory": { "domain": "corp.example", "bind": { "user": "svc@corp.example" } } })";
    Profile profile = profileFrom(kText).value();
    profile.place.path = "/profiles/contoso.json";
    profile.directory.lastController = "dc1.corp.example";
    return profile;
}

} // namespace dwc::testing
