// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/devices/device_table.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dwc {

/// For each row of the table whether it answers to what was typed (1 or 0): a GUID in any notation (device
/// id, object id or objectGUID; also base64, or hex octets in Windows' byte order), the beginning of a device
/// or object id, or a piece of name, common name, owner or owner's user principal name; letter case does not
/// matter. A DN is looked up by its first part. Empty text: an empty result, which means all.
std::vector<std::uint8_t> searchDevices(const DeviceTable &table, std::string_view typed);

} // namespace dwc
