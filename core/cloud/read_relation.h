// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/graph_calls.h"
#include "core/model/cloud_snapshot.h"

#include <functional>
#include <span>
#include <stop_token>
#include <string_view>

namespace dwc {

/// Users in a relation of devices, read apart from the devices by $batch: `relation` is "registeredOwners" or
/// "registeredUsers". `keep` gets each device's; what cannot be read is UnknownNotRead, and a collection that
/// goes on behind its first page is UnknownSeveral.
Result<void>
readRelation(GraphCalls &calls, std::span<const CloudObjectId> devices, std::string_view relation,
             const std::function<Result<void>(CloudObjectId, Attribute<std::span<const CloudUserId>>)> &keep,
             std::stop_token stop);

} // namespace dwc
