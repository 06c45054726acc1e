// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace dwc {

/// The largest plan file that is read: a plan of more than a million creates fits.
constexpr std::size_t kMaxPlanBytes = 4ull * 1024 * 1024 * 1024;

/// Foreign text as a plan file holds it: clean UTF-8 without NUL. What is read back is exactly this.
std::string savedText(std::string_view foreign);

/// An octet string for JSON: {"hex": …, "text": …}, the text decoded by the attribute's syntax for people.
nlohmann::ordered_json valueJson(std::string_view attribute, std::string_view octets);
nlohmann::ordered_json findingJson(const Finding &finding);
nlohmann::ordered_json totalsJson(const Totals &totals);
nlohmann::ordered_json changeJson(const Change &change);
nlohmann::ordered_json basisJson(const Basis &basis);
nlohmann::ordered_json requestJson(const PlanRequest &request);

/// Back from the forms above, as strict as planFromJson().
Result<Change> changeFromJson(const nlohmann::ordered_json &json);
Result<Basis> basisFromJson(const nlohmann::ordered_json &json);
Result<std::string> octetsFromJson(const nlohmann::ordered_json &json);

/// The whole plan: what `plan --json` prints and what a plan file holds (formatVersion 1). Sentences of
/// findings are not in it: they are made where they are shown.
nlohmann::ordered_json planJson(const Plan &plan);

/// The same, piece by piece and ASCII only, one change per line: a plan of a million changes is never one
/// document.
void writePlanJson(const Plan &plan, const std::function<void(std::string_view)> &out);

/// Reads a plan file. Strict: an unknown, missing or repeated member, a wrong type, a foreign version, values
/// that are not in the form planJson() writes, more than kMaxPlanBytes, objects of more than 64
/// members or deeper than 16 levels give BadPlanFile with the member in `subject`. So do totals and guards that do not follow from the changes
/// (check_plan_file.h).
Result<Plan> planFromJson(std::string_view text);

/// Fills up to `size` octets and says how many; 0 at the end.
using ReadPiece = std::function<std::size_t(char *into, std::size_t size)>;

/// The same, read piece by piece: neither the text nor the changes as JSON ever stand in memory as a whole.
Result<Plan> readPlanJson(const ReadPiece &read);

} // namespace dwc
