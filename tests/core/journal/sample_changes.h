// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"

#include <string>
#include <vector>

namespace dwc {

template <class Id>
Id idOf(std::uint32_t number, std::uint8_t kind = 1)
{
    Id id;
    id.bytes[0] = kind;
    for (std::size_t i = 0; i < 4; ++i)
        id.bytes[12 + i] = std::uint8_t(number >> (24 - 8 * i));
    return id;
}

inline const std::string kHostileText("a\0b\x1b[31m\xff\xfe\xe2\x80\xae", 13);

/// A change of the size a real create has.
inline Change sampleCreate(std::uint32_t number)
{
    Change change;
    change.action = Action::Create;
    change.reason = ChangeReason::CloudOnly;
    change.deviceId = idOf<DeviceId>(number);
    change.objectId = idOf<CloudObjectId>(number, 2);
    change.object.dn = Dn("CN=" + change.deviceId.text() + ",CN=RegisteredDevices,DC=corp,DC=example");
    change.displayName = "PC-" + std::to_string(number);
    change.attributes = {{"msDS-DeviceID", {}, {change.deviceId.windowsBytes()}},
                         {"displayName", {}, {change.displayName}},
                         {"altSecurityIdentities", {}, {std::string(140, 'k')}},
                         {"msDS-IsEnabled", {}, {"TRUE"}},
                         {"msDS-DevicePhysicalIDs", {}, {std::string(60, 'p'), std::string(60, 'q')}}};
    return change;
}

inline Change sampleUpdate(std::uint32_t number, const std::string &name)
{
    Change change = sampleCreate(number);
    change.action = Action::Update;
    change.reason = ChangeReason::Differs;
    change.object.guid = idOf<ObjectGuid>(number, 3);
    change.attributes = {{"displayName", {change.displayName}, {name}}};
    return change;
}

inline Change sampleDelete(std::uint32_t number)
{
    Change change = sampleUpdate(number, {});
    change.action = Action::Delete;
    change.reason = ChangeReason::Gone;
    change.attributes = {{"displayName", {change.displayName}, {}}};
    return change;
}

inline RunStart sampleStart(std::uint32_t plan = 1)
{
    RunStart start;
    start.kind = RunKind::Apply;
    start.plan = idOf<PlanId>(plan, 9);
    start.started = Moment{1'800'000'000'123};
    start.startedBy = "operator";
    start.basis.tenant = idOf<TenantId>(7, 7);
    start.basis.forest = "corp.example";
    start.basis.domainSid = *Sid::fromText("S-1-5-21-1-2-3");
    start.basis.container = {idOf<ObjectGuid>(1, 8), Dn("CN=RegisteredDevices,DC=corp,DC=example")};
    start.basis.service = {idOf<ObjectGuid>(2, 8), Dn("CN=Device Registration Services,DC=corp,DC=example")};
    start.basis.domainController = "dc1.corp.example";
    start.basis.connectorAccount = "S-1-5-21-1-2-3-1105";
    start.basis.cloudReadAt = Moment{1'800'000'000'001};
    start.basis.directoryReadAt = Moment{1'800'000'000'002};
    start.basis.highestUsn = 123'456'789'012;
    start.basis.rulesFingerprint = "0a1b2c";
    return start;
}

} // namespace dwc
