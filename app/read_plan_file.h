// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <string>

namespace dwc {

/// A saved plan. BadPlanFile (or Storage, when the file cannot be opened) with the file in subject.
Result<Plan> readPlanFile(const std::string &path);
/// Written whole or not at all, readable by its owner only: a plan names people and devices.
Result<void> writePlanFile(const std::string &path, const Plan &plan);

} // namespace dwc
