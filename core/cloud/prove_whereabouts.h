// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_source.h"
#include "core/cloud/graph_calls.h"

#include <span>
#include <stop_token>
#include <vector>

namespace dwc {

/// CloudSource::prove: each device by its device id, in batches. Present only when the answer names that very
/// id.
Result<std::vector<Proof>> proveWhereabouts(GraphCalls &calls, std::span<const DeviceId> devices,
                                            std::stop_token stop, const ProgressFunction &progress);

/// CloudSource::proveAnchors: the same by object id.
Result<std::vector<Whereabouts>> proveAnchorsOf(GraphCalls &calls, std::span<const CloudObjectId> anchors,
                                                std::stop_token stop);

} // namespace dwc
