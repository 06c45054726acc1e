// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/cloud_snapshot.h"
#include "core/model/directory_snapshot.h"
#include "core/plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// Finds devices by what a person typed: a device id or object id in any GUID notation, or the exact display
/// name. An id is only ever an id: a device whose name looks like another's id does not answer to it. A
/// device id comes before an object id.
class DeviceFinder
{
public:
    explicit DeviceFinder(std::string_view asked);

    void offer(DeviceId deviceId, CloudObjectId objectId, std::string_view displayName);
    void offer(const Plan &plan); ///< its changes and its skipped devices
    void offer(const CloudSnapshot &cloud);
    void offer(const DirectorySnapshot &directory);

    /// NoSuchDevice, or AmbiguousDevice with the ids of the first few when several answer.
    Result<DeviceId> found() const;

private:
    std::string m_asked;
    std::optional<DeviceId> m_deviceId;
    std::optional<CloudObjectId> m_objectId;
    std::vector<DeviceId> m_byDeviceId, m_byObjectId, m_byName; ///< ascending, none twice
};

} // namespace dwc
