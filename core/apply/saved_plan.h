// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <span>
#include <vector>

namespace dwc {

/// What every kind of saved plan has to pass before anything is written from it. The file selects, it does
/// not decide: `fresh` is what was decided again, for the same kind and request.

/// Whether the file is this profile's, of today, and new to the journal. BadPlanFile when kind or request are
/// not those of `fresh`; PlanAlreadyApplied; StalePlan names what differs: age, tenant, forest, container,
/// serviceObject, account, rules.
Result<void> checkSavedPlan(const Plan &file, const Plan &fresh, Journal &journal, Moment now);

/// Equal in every member; foreign text as far as a file can hold it.
bool isSameChange(const Change &file, const Change &fresh);

/// The fresh changes that the file names, in the fresh order; StalePlan when one of them is not as the file
/// has it. With `only`, just those devices must still be so.
Result<std::vector<Change>> freshChangesOf(const Plan &file, const Plan &fresh,
                                           std::span<const DeviceId> only);

} // namespace dwc
