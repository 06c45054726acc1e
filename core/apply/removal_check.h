// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apply/apply_plan.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace dwc {

/// A group after its check; numbers of changes, in order.
struct CheckedGroup
{
    std::vector<std::uint32_t> kept;
    std::vector<std::vector<RawAttribute>> before; ///< deletes: what each kept object holds; else empty
    std::vector<std::pair<std::uint32_t, ErrorKind>> refused;
};

/// Before a delete, and before a disable for being gone: the proof is fresh, and (delete) the object still
/// ours. Changes that remove nothing pass unread. `group` holds changes of one action.
Result<CheckedGroup> checkRemovals(const Plan &plan, std::span<const std::uint32_t> group,
                                   ApplyContext &context, std::int64_t proofMaxAgeMs,
                                   const std::stop_token &stop);

} // namespace dwc
