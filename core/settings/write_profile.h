// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/settings/profile.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace dwc {

/// The file's content, keys in the order of the table; optional texts that are empty are left out.
nlohmann::ordered_json profileJson(const Profile &profile);

enum class IfThere : std::uint8_t { Replace, Refuse };

/// Writes a profile whole or not at all, readable and writable by its owner only (0600); makes the folder
/// when it is missing. AlreadyExists (subject = path) with IfThere::Refuse; Storage (subject = path).
/// WrongProfile when it could not be read back.
Result<void> writeProfile(const std::string &path, const Profile &profile, IfThere ifThere);

} // namespace dwc
