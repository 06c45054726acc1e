// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_cloud.h"

#include <algorithm>
#include <random>

namespace dwc::testing {

namespace {

Attribute<std::string_view> viewOf(const Attribute<std::string> &text)
{
    return {text.presence, text.value};
}

CloudDeviceRecord recordOf(const MemoryDevice &device)
{
    CloudDeviceRecord record;
    record.objectId = device.objectId;
    record.deviceId = device.deviceId;
    record.trustType = device.trustType;
    record.displayName = viewOf(device.displayName);
    record.accountEnabled = device.accountEnabled;
    record.isManaged = device.isManaged;
    record.isCompliant = device.isCompliant;
    record.operatingSystem = viewOf(device.operatingSystem);
    record.operatingSystemVersion = viewOf(device.operatingSystemVersion);
    record.deviceVersion = device.deviceVersion;
    record.lastSignIn = device.lastSignIn;
    record.registered = device.registered;
    record.owners = {device.owners.presence, device.owners.value};
    return record;
}

template <class T>
void shuffle(std::vector<T> &list, std::mt19937 &random)
{
    std::shuffle(list.begin(), list.end(), random);
}

} // namespace

MemoryCloud::MemoryCloud(TenantId tenant, const Clock &clock) : m_clock(clock)
{
    identity.tenant = tenant;
    identity.signedInAs = "application";
    identity.permissions = {true, true, true};
}

Result<CloudIdentity> MemoryCloud::identify(std::stop_token stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Stopped);
    return identity;
}

Result<std::shared_ptr<const CloudSnapshot>>
MemoryCloud::readAll(const CloudReadRequest &request, std::stop_token stop, const ProgressFunction &)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Stopped);
    std::vector<MemoryDevice> arrived = devices;
    std::vector<MemoryUser> people = users;
    if (order) {
        std::mt19937 random(order);
        shuffle(arrived, random);
        shuffle(people, random);
        for (MemoryDevice &device : arrived) {
            shuffle(device.keys.value, random);
            shuffle(device.physicalIds.value, random);
            shuffle(device.owners.value, random);
            shuffle(device.users.value, random);
        }
    }
    CloudSnapshotBuilder builder(identity.tenant);
    for (const MemoryDevice &device : arrived) {
        CloudDeviceRecord record = recordOf(device);
        const std::vector<std::string_view> keys(device.keys.value.begin(), device.keys.value.end());
        const std::vector<std::string_view> ids(device.physicalIds.value.begin(),
                                                device.physicalIds.value.end());
        record.keys = {device.keys.presence, keys};
        record.physicalIds = {device.physicalIds.presence, ids};
        if (request.registeredUsers)
            record.users = {device.users.presence, device.users.value};
        if (const auto added = builder.add(record); !added)
            return tl::unexpected(added.error());
    }
    for (const MemoryUser &user : people) {
        const auto described =
            builder.describe({user.id, viewOf(user.displayName), viewOf(user.userPrincipalName),
                              viewOf(user.securityIdentifier), viewOf(user.immutableId)});
        if (!described)
            return tl::unexpected(described.error());
    }
    return builder.finish(m_clock.now());
}

Result<std::vector<Proof>> MemoryCloud::prove(std::span<const DeviceId> asked, std::stop_token stop,
                                              const ProgressFunction &)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Stopped);
    std::vector<Proof> proofs;
    for (const DeviceId id : asked) {
        const bool isThere =
            std::ranges::any_of(devices, [&](const MemoryDevice &device) { return device.deviceId == id; });
        const Whereabouts where = unclear.contains(id) ? Whereabouts::Unclear
                                  : isThere            ? Whereabouts::Present
                                                       : Whereabouts::Gone;
        proofs.push_back({id, where, m_clock.now()});
    }
    return proofs;
}

Result<std::vector<Whereabouts>> MemoryCloud::proveAnchors(std::span<const CloudObjectId> anchors, std::stop_token)
{
    std::vector<Whereabouts> found;
    for (const CloudObjectId id : anchors) {
        const bool isThere =
            std::ranges::any_of(devices, [&](const MemoryDevice &device) { return device.objectId == id; });
        found.push_back(isThere ? Whereabouts::Present : Whereabouts::Gone);
    }
    return found;
}

} // namespace dwc::testing
