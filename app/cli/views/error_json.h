// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <nlohmann/json_fwd.hpp>

namespace dwc {

/// {"formatVersion": 1, "error": {code, message, advice}}: what any failure is with --json.
nlohmann::ordered_json errorJson(const Error &error);

} // namespace dwc
