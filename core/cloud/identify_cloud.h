// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_source.h"
#include "core/cloud/graph_calls.h"
#include "core/cloud/graph_settings.h"

#include <stop_token>
#include <string_view>

namespace dwc {

/// Which tenant answers and what may be read there, each proven by a call. Without the right to read
/// /organization the token's own tenant is compared instead.
Result<CloudIdentity> identifyCloud(GraphCalls &calls, const SignIn &signIn, const GraphSettings &settings,
                                    std::stop_token stop);

/// What only those can read who may read users with their on-premises properties.
inline constexpr std::string_view kUsersProbe = "/users?$top=1&$select=id,onPremisesSecurityIdentifier";

/// Whether users can be read with their on-premises properties.
Result<bool> mayReadUsers(GraphCalls &calls, std::stop_token stop);

} // namespace dwc
