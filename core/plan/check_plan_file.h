// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// Where a plan contradicts itself. No plan that makePlan() and the guards made does: the file was edited by
/// hand.
struct Disagreement
{
    std::string member; ///< path in the file
    std::string why;
};

/// An attribute of those objects that only preparing the forest writes; the flow's are
/// flowAttributeFromName()'s.
bool isPreparationAttribute(std::string_view name);

/// What a file cannot be right in: totals that its changes and its list of skipped devices do not add up to,
/// guards whose number is not the one they count, changes of a form that no plan of its kind has, an object
/// or an attribute named twice, a request that does not belong to the kind. What cannot be told from the file
/// alone (unchanged, owned, missing guards) is not believed either: it is decided again before anything is
/// written.
std::optional<Disagreement> disagreementIn(const Plan &plan);

} // namespace dwc
