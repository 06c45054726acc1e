// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/removal.h"

namespace dwc {

/// Whether a plan is one of the forest's own objects: a preparation, or a removal of one.
bool isForestPlan(const Plan &plan);

/// Whether a file of kind Prepare names nothing but what preparing may ever write: its places by name, their
/// attributes, for the one account of its basis the entries of the permissions it asks for, and for its
/// tenant the keywords of the connection point. BadPlanFile, with the member in `subject`. Says nothing of
/// this forest.
Result<void> checkPreparationFile(const Plan &file);

/// What a file asks for; nothing when its request says nothing of that kind.
std::optional<PreparationWish> wishOf(const Plan &file);

/// The same for a file of kind Disable that takes a preparation back, as far as a file alone tells: what it
/// names differs from forest to forest, so that only being decided again makes it good.
Result<void> checkRemovalFile(const Plan &file);

/// What carrying out a file is, with the domain that it puts the container in. Errors: those of the two
/// checks.
Result<ForestTask> forestTaskIn(const Plan &file);

/// Whether a fresh look decided exactly what the file says, change for change. StalePlan with what differs or
/// the first object that is another; BadPlanFile.
Result<void> matchesFile(const Preparation &fresh, const Plan &file);

} // namespace dwc
