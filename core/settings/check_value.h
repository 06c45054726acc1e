// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile_keys.h"
#include "core/settings/profile_problem.h"

#include <optional>

namespace dwc {

/// What is wrong with a value for this key by itself; nothing when it can be taken. An empty text for an
/// optional key is right and means that it is not set.
std::optional<ProfileProblem> problemWith(const ProfileKey &key, const nlohmann::ordered_json &value);

/// What keys that are right by themselves do wrong together: bind with transport, origins with environment,
/// files with a sign-in method.
std::vector<ProfileProblem> problemsBetweenKeys(const Profile &profile);

} // namespace dwc
