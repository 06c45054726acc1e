// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/checks_page.h"

#include <nlohmann/json_fwd.hpp>

namespace dwc {

/// [{id, result, question, evidence [], advice []}].
nlohmann::ordered_json checksJson(std::span<const WordedCheck> checks);
/// {"formatVersion": 1, "verdict": {code, number, text}, "checks": […]}.
nlohmann::ordered_json checksJson(std::span<const WordedCheck> checks, const WordedVerdict &verdict);

} // namespace dwc
