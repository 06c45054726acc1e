// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace dwc {

/// An octet string for JSON: {"hex": …, "text": …}, the text decoded by the attribute's syntax for people.
nlohmann::ordered_json valueJson(std::string_view attribute, std::string_view octets);
nlohmann::ordered_json findingJson(const Finding &finding);
nlohmann::ordered_json totalsJson(const Totals &totals);
nlohmann::ordered_json changeJson(const Change &change);
nlohmann::ordered_json basisJson(const Basis &basis);

/// Back from the forms above, as strict as planFromJson().
Result<Change> changeFromJson(const nlohmann::ordered_json &json);
Result<Basis> basisFromJson(const nlohmann::ordered_json &json);
Result<std::string> octetsFromJson(const nlohmann::ordered_json &json);

/// The whole plan: what `plan --json` prints and what a plan file holds (formatVersion 1). Sentences of findings are
/// not in it: they are made where they are shown.
nlohmann::ordered_json planJson(const Plan &plan);

/// Reads a plan file. Strict: an unknown or missing member, a wrong type, a foreign version, values that are not in
/// the form planJson() writes, more than 512 MiB or deeper than 16 levels give BadPlanFile with the member in
/// `subject`. Guards and totals are read as they stand; they are decided again before anything is written.
Result<Plan> planFromJson(std::string_view text);

} // namespace dwc
