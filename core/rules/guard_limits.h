// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace dwc {

/// From where a run stops before its first write. Each is exceeded by more than the number; percentages count from
/// ten objects on.
struct GuardLimits
{
    std::uint32_t maxDeletes = 500;
    std::uint32_t maxDeletePercent = 30; ///< of the objects of ours
    std::uint32_t maxDeletesPerDay = 1000;
    std::uint32_t maxDisables = 100; ///< for being gone or out of scope
    std::uint32_t maxDisablePercent = 10;
    std::uint32_t maxCloudDisablePercent = 50; ///< those the cloud itself disabled
    std::uint32_t maxIdentityChanges = 25;
    std::uint32_t maxSourceShrinkPercent = 25;

    bool operator==(const GuardLimits &) const = default;
};

} // namespace dwc
