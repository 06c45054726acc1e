// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile.h"

#include <string_view>

namespace dwc {

struct CloudOrigins
{
    std::string_view login;
    std::string_view graph;
};

/// Sign-in and Graph of Microsoft's clouds (its documentation on national clouds); empty for Custom.
CloudOrigins originsOf(CloudEnvironment environment);

/// The profile's origins by its environment; those of Custom are its own and stay.
void fillOrigins(Profile &profile);

} // namespace dwc
