// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/graph_calls.h"
#include "core/model/cloud_snapshot.h"

#include <functional>
#include <stop_token>

namespace dwc {

/// Every device with its owners' ids. Owners come with the pages; for devices whose page did not tell them,
/// or all when the service refuses to expand, by $batch. `advanced` gets the number of devices so far;
/// `expected` is about how many there will be.
Result<CloudSnapshotBuilder> readDevices(GraphCalls &calls, TenantId tenant, std::uint64_t expected,
                                         const std::function<void(std::uint64_t)> &advanced,
                                         std::stop_token stop);

/// Whether a list is too far from the service's own count: by more than 1 % and more than 10.
bool countsDisagree(std::uint64_t counted, std::uint64_t listed);

} // namespace dwc
