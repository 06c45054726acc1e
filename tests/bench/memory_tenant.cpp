// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/memory_tenant.h"

#include <cstdio>
#include <cstring>

namespace dwc {

namespace {

constexpr std::uint32_t kUsers = 1000;

template <class Id>
Id idNumber(std::uint64_t number, std::uint8_t kind)
{
    const std::uint64_t halves[] = {mixed(number * 8 + kind * 2 + 1), mixed(number * 8 + kind * 2 + 2)};
    Id id;
    static_assert(sizeof id.bytes == sizeof halves);
    std::memcpy(id.bytes.data(), halves, sizeof halves);
    return id;
}

/// What both sides hold of device `number`; `changed`: the cloud's newer form of it.
struct Texts
{
    std::string name, key, version;
    std::vector<std::string> physicalIds;

    explicit Texts(std::uint64_t number, bool changed = false)
    {
        char hex[48];
        std::snprintf(hex, sizeof hex, "%040llX",
                      static_cast<unsigned long long>(number * 2654435761u + number));
        name = (changed ? "LAPTOP-" : "DESKTOP-") + std::string(hex + 30);
        key = "X509:<SHA1-TP-PUBKEY>" + std::string(hex) + std::string(43, 'k') + '=';
        version = "10.0.26100." + std::to_string(number % 200);
        for (const char *tag : {"[USER-GID]:9de5069c-5afe-602b-2ea0-a04b66beb2c0:67554166544",
                                "[GID]:g:67554166544000000000000000",
                                "[USER-HWID]:9de5069c-5afe-602b-2ea0-a04b66beb2c0:675541665",
                                "[HWID]:h:6755416654400000000000000"})
            physicalIds.push_back(tag + std::to_string(number));
    }
};

std::vector<std::string_view> viewsOf(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

std::shared_ptr<const CloudSnapshot> cloudOf(std::uint64_t devices)
{
    CloudSnapshotBuilder builder(idNumber<TenantId>(1, 0));
    for (std::uint64_t number = devices / 100; number < devices + devices / 100; ++number) {
        const Texts texts(number, number % 20 == 0);
        const auto ids = viewsOf(texts.physicalIds);
        const std::string_view keys[] = {texts.key};
        const CloudUserId owner = idNumber<CloudUserId>(number % kUsers, 3);
        CloudDeviceRecord record;
        record.objectId = idNumber<CloudObjectId>(number, 1);
        record.deviceId = idNumber<DeviceId>(number, 2);
        record.trustType = TrustType::AzureAd;
        record.displayName = {Presence::Known, texts.name};
        record.accountEnabled = record.isManaged = record.isCompliant = {Presence::Known, true};
        record.operatingSystem = {Presence::Known, "Windows"};
        record.operatingSystemVersion = {Presence::Known, texts.version};
        record.deviceVersion = {Presence::Known, 2};
        record.keys = {Presence::Known, keys};
        record.physicalIds = {Presence::Known, ids};
        record.owners = {Presence::Known, {&owner, 1}};
        (void)builder.add(record);
    }
    return builder.finish({});
}

std::string ownerText(std::uint32_t user)
{
    return "S-1-5-21-1111111111-2222222222-3333333333-" + std::to_string(2000 + user);
}

std::shared_ptr<const DirectorySnapshot> directoryOf(std::uint64_t devices, const Sid &connector)
{
    DirectorySnapshotBuilder builder(
        {idNumber<ObjectGuid>(0, 0), Dn("CN=RegisteredDevices,DC=corp,DC=example")});
    for (std::uint64_t number = 0; number < devices; ++number) {
        const Texts texts(number);
        const auto ids = viewsOf(texts.physicalIds);
        const std::string_view keys[] = {texts.key};
        const DeviceId device = idNumber<DeviceId>(number, 2);
        const std::string cn = device.text(), id = device.windowsBytes();
        const std::string anchor = idNumber<CloudObjectId>(number, 1).windowsBytes();
        const std::string owner = ownerText(std::uint32_t(number % kUsers));
        DirectoryDeviceRecord record;
        record.guid = idNumber<ObjectGuid>(number + 1, 0);
        record.cn = cn;
        record.deviceId = id;
        record.anchor = anchor;
        record.displayName = texts.name;
        record.osType = "Windows";
        record.osVersion = texts.version;
        record.registeredOwner = owner;
        record.keys = keys;
        record.physicalIds = ids;
        record.isEnabled = record.isManaged = record.isCompliant = true;
        record.objectVersion = 2;
        record.objectOwner = connector;
        (void)builder.add(record);
    }
    return builder.finish(0, {});
}

} // namespace

MemoryTenant::MemoryTenant(std::uint64_t devices)
{
    ownership.connector = *Sid::fromText("S-1-5-21-1111111111-2222222222-3333333333-1103");
    cloud = cloudOf(devices);
    directory = directoryOf(devices, ownership.connector);
    for (std::uint32_t user = 0; user < cloud->userCount(); ++user) {
        const CloudUserId id = cloud->user(user).id;
        for (std::uint32_t number = 0; number < kUsers; ++number) {
            if (idNumber<CloudUserId>(number, 3) == id)
                owners.push_back({OwnerStatus::Writable, *Sid::fromText(ownerText(number))});
        }
    }
    for (std::uint32_t i = 0; i < directory->size(); ++i)
        ownership.rows.insert(directory->device(i).guid());
    for (std::uint64_t number = 0; number < devices / 100; ++number) {
        const DeviceId id = idNumber<DeviceId>(number, 2);
        proofs[id] = {id, Whereabouts::Gone, {}};
    }
}

PlanInput MemoryTenant::input() const
{
    return {*cloud,       *directory, match, rules, owners, kAllFlowAttributes, held, proofs,
            missingSince, true,       {},    {},    {}};
}

} // namespace dwc
