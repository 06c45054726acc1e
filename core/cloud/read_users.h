// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/graph_calls.h"
#include "core/model/cloud_snapshot.h"

#include <functional>
#include <stop_token>

namespace dwc {

/// Describes every user that a device names: the whole list of users when that takes fewer calls than batches
/// of 20 would, then the rest by $batch. A user who is gone (404 Request_ResourceNotFound) is Absent
/// throughout, one who may not be read UnknownLimited, one whose part failed UnknownNotRead. `advanced` gets
/// described and wanted.
Result<void> describeUsers(GraphCalls &calls, CloudSnapshotBuilder &builder,
                           const std::function<void(std::size_t, std::size_t)> &advanced,
                           std::stop_token stop);

/// The number at a path of the form /devices/$count: text, from an index that lags.
Result<std::uint64_t> readCount(GraphCalls &calls, std::string_view path, std::stop_token stop);

} // namespace dwc
