// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/checks_page.h"

#include <nlohmann/json_fwd.hpp>

namespace dwc {

/// {"formatVersion": 1, "checks": [{id, result, question, evidence [], advice []}]}.
nlohmann::ordered_json checksJson(std::span<const WordedCheck> checks);

} // namespace dwc
