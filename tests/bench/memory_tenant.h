// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/decide_row.h"

#include <memory>

namespace dwc {

/// A tenant and its container without any server: 1 % of the devices are new, 1 % are gone and proven so, 5 %
/// have changed. The same number gives the same tenant.
struct MemoryTenant
{
    explicit MemoryTenant(std::uint64_t devices);

    /// Of this value, matched before: references into it.
    PlanInput input() const;

    std::shared_ptr<const CloudSnapshot> cloud;
    std::shared_ptr<const DirectorySnapshot> directory;
    OwnershipFacts ownership;
    Owners owners;
    Rules rules;
    Match match; ///< empty until the bench has matched
    std::unordered_set<DeviceId> held;
    std::unordered_map<DeviceId, Proof> proofs;
    std::unordered_map<DeviceId, Moment> missingSince;
};

} // namespace dwc
