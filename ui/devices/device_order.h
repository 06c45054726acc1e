// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/devices/device_columns.h"
#include "ui/devices/device_table.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace dwc {

/// Every row of a table in the order of one column; equal ones by their place in the table.
using DeviceOrder = std::vector<std::uint32_t>;

/// For a worker: a million rows take a while. Null when it was stopped.
std::shared_ptr<const DeviceOrder> orderDevices(const DeviceTable &table, DeviceColumn column,
                                                bool descending, const std::stop_token &stop);

} // namespace dwc
