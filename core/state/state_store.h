// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/guid.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>

namespace dwc {

/// Both sides were read, complete.
struct CompleteRead
{
    TenantId tenant;
    ObjectGuid container;
    std::uint64_t cloudCount = 0; ///< devices of the cloud, those without a device id included
    Moment at;
};

/// What is kept between runs and can be lost. Losing it may delay a removal, never hasten it. Belongs to one thread.
/// Errors: Storage.
class StateStore
{
public:
    virtual ~StateStore() = default;

    /// A complete read of this very tenant and container is stored.
    virtual Result<bool> hasBaseline(TenantId tenant, ObjectGuid container) = 0;
    /// Most devices that the cloud had in a complete read since then; reads are kept for eight days, the last one
    /// always. Nothing when there is none.
    virtual Result<std::optional<std::uint64_t>> largestCount(Moment since) = 0;
    /// Since when each device is missing from the cloud; those that are not missing have no entry.
    virtual Result<std::unordered_map<DeviceId, Moment>> missingSince(std::span<const DeviceId> devices) = 0;

    /// Stores the read as baseline, and `missing` as all devices of ours that were missing in it: a device that is
    /// new among them is missing since now (never since before the last stored read, in which it was not missing,
    /// whatever the clock says), one that is no longer among them has been seen. A read of another tenant or
    /// container first forgets everything.
    virtual Result<void> rememberRead(const CompleteRead &read, std::span<const DeviceId> missing) = 0;
};

} // namespace dwc
