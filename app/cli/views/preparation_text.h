// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"
#include "core/apply/apply_plan.h"
#include "core/prepare/preparation.h"
#include "core/report/checks_page.h"

#include <nlohmann/json_fwd.hpp>
#include <span>

namespace dwc {

/// Every object with its attributes and every permission entry, or what stands in the way.
void writePreparation(const Preparation &preparation, const Output &out);
/// What became of each change, and what the checks say afterwards.
void writePrepared(const Preparation &preparation, const ApplyReport &report,
                   std::span<const WordedCheck> checks, const Output &out);

/// {"formatVersion", "basis", "permissions", "connectionPoint": {state, dn, keywords, message, advice} or
/// null when the forest could not be looked at, "presentEntries": of the container, in SDDL, "totals",
/// "changes": [{action, dn, objectClass or entries, attributes}], "findings"}.
nlohmann::ordered_json preparationJson(const Preparation &preparation);
/// The same with "run" and "checks".
nlohmann::ordered_json preparationJson(const Preparation &preparation, const ApplyReport &report,
                                       std::span<const WordedCheck> checks);

} // namespace dwc
