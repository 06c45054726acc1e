// SPDX-License-Identifier: Apache-2.0
#include "core/plan/find_device.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr std::size_t kNamedCandidates = 5;

void keep(std::vector<DeviceId> &found, DeviceId id)
{
    const auto place = std::ranges::lower_bound(found, id);
    if (place == found.end() || *place != id)
        found.insert(place, id);
}

std::string listOf(const std::vector<DeviceId> &devices)
{
    std::string list;
    for (std::size_t i = 0; i < std::min(devices.size(), kNamedCandidates); ++i)
        list += (i ? ", " : "") + devices[i].text();
    return devices.size() > kNamedCandidates ? list + ", …" : list;
}

} // namespace

DeviceFinder::DeviceFinder(std::string_view asked)
    : m_asked(asked), m_deviceId(DeviceId::fromText(asked)), m_objectId(CloudObjectId::fromText(asked))
{
}

void DeviceFinder::offer(DeviceId deviceId, CloudObjectId objectId, std::string_view displayName)
{
    if (deviceId.isNil())
        return; // cannot be matched, so it is never in a plan's changes
    if (!m_deviceId) {
        if (!m_asked.empty() && displayName == m_asked)
            keep(m_byName, deviceId);
    } else if (deviceId == *m_deviceId) {
        keep(m_byDeviceId, deviceId);
    } else if (objectId == *m_objectId && !objectId.isNil()) {
        keep(m_byObjectId, deviceId);
    }
}

void DeviceFinder::offer(const Plan &plan)
{
    for (const Change &change : plan.changes)
        offer(change.deviceId, change.objectId, change.displayName);
    for (const SkippedDevice &device : plan.skipped)
        offer(device.deviceId, device.objectId, device.displayName);
}

void DeviceFinder::offer(const CloudSnapshot &cloud)
{
    for (std::uint32_t i = 0; i < cloud.size(); ++i) {
        const CloudDevice device = cloud.device(i);
        const auto name = device.displayName();
        offer(device.deviceId(), device.objectId(), name.isKnown() ? name.value : std::string_view());
    }
}

void DeviceFinder::offer(const DirectorySnapshot &directory)
{
    for (std::uint32_t i = 0; i < directory.deviceIdCount(); ++i) {
        const DirectoryDevice object = directory.device(i);
        offer(*object.deviceId(), object.anchor().objectId, object.displayName());
    }
}

Result<DeviceId> DeviceFinder::found() const
{
    for (const auto *found : {&m_byDeviceId, &m_byObjectId, &m_byName}) {
        if (found->size() > 1)
            return fail(ErrorKind::AmbiguousDevice, m_asked, listOf(*found));
        if (!found->empty())
            return found->front();
    }
    return fail(ErrorKind::NoSuchDevice, m_asked);
}

} // namespace dwc
