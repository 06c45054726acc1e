// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/preparation.h"

#include <string_view>
#include <vector>

namespace dwc {

// What preparing a forest and taking it back look at alike.

/// Of what the account that signs in may not do.
inline constexpr const char *kRightsQuestion = say("May the account that signs in make these changes?");

/// Adds what a check of the directory says, when it failed.
void addBlocker(std::vector<Blocker> &blockers, std::string_view check, DirectoryFacts &facts);

/// Another directory than the profile's, several service objects, a location that is no container.
std::vector<Blocker> placeBlockers(DirectoryFacts &facts);

Result<ForestState> forestStateOf(DirectoryFacts &facts, const Sid &account);
/// What the check of the connection point says.
CheckResult connectionPointResult(DirectoryFacts &facts);
Basis basisOf(DirectoryFacts &facts, const ForestState &state);

} // namespace dwc
