// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shuffled_directory.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace dwc::testing {

namespace {

std::string anchorOctets(const Anchor &anchor)
{
    switch (anchor.form) {
    case AnchorForm::None: return {};
    case AnchorForm::Guid: return anchor.objectId.windowsBytes();
    case AnchorForm::Text: return "Device_" + anchor.objectId.text();
    case AnchorForm::Other: break;
    }
    return "of another form";
}

std::vector<std::string_view> shuffled(const TextList &list, std::mt19937 &random)
{
    std::vector<std::string_view> values(list.begin(), list.end());
    std::shuffle(values.begin(), values.end(), random);
    return values;
}

Result<void> addTo(DirectorySnapshotBuilder &builder, const DirectoryDevice &device, std::mt19937 &random)
{
    const std::string id = device.deviceId() ? device.deviceId()->windowsBytes() : std::string();
    const std::string anchor = anchorOctets(device.anchor());
    const auto keys = shuffled(device.keys(), random), ids = shuffled(device.physicalIds(), random);
    const auto users = shuffled(device.registeredUsers(), random);
    DirectoryDeviceRecord record;
    record.guid = device.guid();
    record.cn = device.cn();
    record.deviceId = id;
    record.anchor = anchor;
    record.displayName = device.displayName();
    record.osType = device.osType();
    record.osVersion = device.osVersion();
    record.registeredOwner = device.registeredOwner();
    record.keys = keys;
    record.physicalIds = ids;
    record.registeredUsers = users;
    record.isEnabled = device.isEnabled();
    record.isManaged = device.isManaged();
    record.isCompliant = device.isCompliant();
    record.objectVersion = device.objectVersion();
    record.lastLogonTimeStamp = device.lastLogonTimeStamp();
    record.hasKeyCredential = device.hasKeyCredential();
    record.objectOwner = device.objectOwner();
    record.created = device.created();
    return builder.add(record);
}

} // namespace

Result<std::shared_ptr<const DirectorySnapshot>>
ShuffledDirectory::readDevices(const ObjectRef &container, std::stop_token stop,
                               const ProgressFunction &progress)
{
    const auto read = m_inner.readDevices(container, stop, progress);
    if (!read)
        return read;
    std::mt19937 random(m_order);
    std::vector<std::uint32_t> order((*read)->size());
    std::iota(order.begin(), order.end(), 0u);
    std::shuffle(order.begin(), order.end(), random);
    DirectorySnapshotBuilder builder(container);
    for (const std::uint32_t i : order) {
        if (const auto added = addTo(builder, (*read)->device(i), random); !added)
            return tl::unexpected(added.error());
    }
    return builder.finish((*read)->highestUsn(), (*read)->readAt());
}

} // namespace dwc::testing
