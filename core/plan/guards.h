// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/rules/guard_limits.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dwc {

/// What the guards look at beside the plan.
struct GuardInput
{
    GuardLimits limits;
    /// Largest number of cloud devices of the last seven days; without history the owned objects stand in.
    std::optional<std::uint64_t> largestCloudCount;
    std::uint64_t deletesToday = 0; ///< deleted with success since midnight UTC
    bool pinned = false;            ///< there was an approved apply
    std::vector<std::string> pinDifferences; ///< words: "tenant", "domain", "container", "service object"
    bool identityChanged = false;   ///< signed in as somebody else than at the last approved apply
    bool permissionLost = false;
    bool permissionGained = false;
    /// Objects with an anchor of this tenant that an unknown account made since the last approved apply, and values
    /// of ours that somebody else changed. DNs, foreign text.
    std::vector<std::string> foreignWrites;
    bool unattended = false; ///< a run nobody asked: never the first write of a profile
};

/// What speaks against writing this plan, and notes of the same kind. Pure.
std::vector<Finding> guard(const Plan &plan, const GuardInput &input);

/// The plan with more findings: guards first.
Plan withFindings(Plan plan, std::vector<Finding> findings);

} // namespace dwc
