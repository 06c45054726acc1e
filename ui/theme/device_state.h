// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/roles.h"

#include <QString>
#include <array>
#include <cstdint>

namespace dwc {

/// What the window says of a device: the planned action, or why there is none.
enum class DeviceState : std::uint8_t {
    Create,
    Update,
    Disable,
    Delete,
    Conflict,
    Skipped,
    OutOfScope,
    Held,
    Foreign,
    Adfs,
    Unknown, ///< something needed was not read
    Gone,    ///< ours, not in the cloud, and nothing to do now
    InSync
};
inline constexpr int kDeviceStates = int(DeviceState::InSync) + 1;

struct StateLook
{
    const char *icon;
    Role colour;
    Role tint;
    char sign;   ///< of a diff
    bool strong; ///< the word in semibold
};

StateLook lookOf(DeviceState state);
QString wordOf(DeviceState state);

} // namespace dwc
