// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "core/plan/lifts.h"

#include <array>
#include <vector>

namespace dwc {

/// The options that lift guards of a saved plan.
constexpr std::array<OptionSpec, 5> kLiftOptions{{{"--allow-deletes", true},
                                                  {"--allow-disables", true},
                                                  {"--allow-identity-changes", true},
                                                  {"--allow-shrink", true},
                                                  {"--allow", true}}};

bool hasLift(const Arguments &arguments);

/// Each lift must be of a guard that the file states, with exactly its number: nobody lifts what nobody has
/// seen. WrongUsage otherwise.
Result<std::vector<Lift>> liftsOf(const Arguments &arguments, const Plan &file);

} // namespace dwc
