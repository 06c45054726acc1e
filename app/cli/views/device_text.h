// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/device_row.h"

#include <string>

namespace dwc {

/// One device as a line: state, id, name, and why it is skipped.
std::string textOf(const DeviceRow &row);

} // namespace dwc
