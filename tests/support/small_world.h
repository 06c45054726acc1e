// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/memory_directory.h"
#include "tests/support/writeback_world.h"

#include <cstdio>
#include <string>

namespace dwc::testing {

/// An id that is told from others of its kind by a number.
template <class Id>
Id numbered(int number)
{
    Id id;
    id.bytes[0] = 0xd0;
    id.bytes[14] = std::uint8_t(number / 256);
    id.bytes[15] = std::uint8_t(number % 256);
    return id;
}

/// A device read in full, with a key of its own, a name, and nothing that need not be there.
inline MemoryDevice numberedDevice(int number)
{
    MemoryDevice device;
    device.deviceId = numbered<DeviceId>(number);
    device.objectId = numbered<CloudObjectId>(number);
    device.displayName = {Presence::Known, "DEVICE-" + std::to_string(number)};
    device.accountEnabled = {Presence::Known, true};
    char thumbprint[41];
    std::snprintf(thumbprint, sizeof thumbprint, "%040d", number);
    device.keys = {Presence::Known,
                   {"X509:<SHA1-TP-PUBKEY>" + std::string(thumbprint) + std::string(43, 'k') + '='}};
    for (auto *text : {&device.operatingSystem, &device.operatingSystemVersion})
        *text = {Presence::Absent, {}};
    device.isManaged = device.isCompliant = {Presence::Absent, false};
    device.physicalIds = {Presence::Absent, {}};
    device.owners = {Presence::Absent, {}};
    return device;
}

/// An empty forest, our connector's way into it, and the whole path over both, at the forest's own time.
struct SmallWorld
{
    MemoryForest forest;
    Sid connector = forest.identity.domainSid.child(1100);
    MemoryDirectory directory{forest, connector};
    WritebackWorld world{directory, forest.now};
    Rules rules;

    /// Devices `first` to `last` join the tenant.
    void addDevices(int first, int last)
    {
        for (int number = first; number <= last; ++number)
            world.cloud.devices.push_back(numberedDevice(number));
    }
};

} // namespace dwc::testing
