// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <cstdint>

namespace dwc {

/// The table's columns, in the administrator's words.
enum class DeviceColumn : std::uint8_t {
    State,
    Name,
    System,
    Version,
    JoinType,
    Owner,
    Enabled,
    Managed,
    Compliant,
    Registered,
    LastActivity,
    Reason,
    DeviceId,
    ObjectId,
    Dn
};
inline constexpr int kDeviceColumns = int(DeviceColumn::Dn) + 1;

struct DeviceColumnLook
{
    DeviceColumn column;
    const char *name; ///< in settings
    int width;        ///< at least, at first
    bool shown;       ///< at first, where there is room
};

inline constexpr std::array<DeviceColumnLook, kDeviceColumns> kDeviceColumnLooks{{
    {DeviceColumn::State, "state", 120, true},
    {DeviceColumn::Name, "name", 150, true},
    {DeviceColumn::System, "system", 112, true},
    {DeviceColumn::Version, "version", 130, false},
    {DeviceColumn::JoinType, "joinType", 104, true},
    {DeviceColumn::Owner, "owner", 120, true},
    {DeviceColumn::Enabled, "enabled", 84, false},
    {DeviceColumn::Managed, "managed", 90, false},
    {DeviceColumn::Compliant, "compliant", 96, false},
    {DeviceColumn::Registered, "registered", 124, false},
    {DeviceColumn::LastActivity, "lastActivity", 110, true},
    {DeviceColumn::Reason, "reason", 136, true},
    {DeviceColumn::DeviceId, "deviceId", 286, true},
    {DeviceColumn::ObjectId, "objectId", 286, false},
    {DeviceColumn::Dn, "dn", 360, false},
}};

QString titleOf(DeviceColumn column);

} // namespace dwc
