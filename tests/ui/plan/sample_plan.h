// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/guards.h"
#include "core/plan/plan.h"

#include <string>

namespace dwc::testing {

template <class Id>
Id numbered(std::uint32_t number, std::uint8_t kind = 1)
{
    Id id;
    id.bytes[0] = kind;
    for (std::size_t i = 0; i < 4; ++i)
        id.bytes[12 + i] = std::uint8_t(number >> (24 - 8 * i));
    return id;
}

inline Change sampleChange(Action action, std::uint32_t number)
{
    constexpr ChangeReason kReasons[] = {ChangeReason::CloudDisabled, ChangeReason::Gone,
                                         ChangeReason::Differs, ChangeReason::CloudOnly};
    Change change;
    change.action = action;
    change.reason = kReasons[std::size_t(action)];
    change.deviceId = numbered<DeviceId>(number);
    change.objectId = numbered<CloudObjectId>(number, 2);
    if (action != Action::Create)
        change.object.guid = numbered<ObjectGuid>(number, 3);
    change.object.dn = Dn("CN=" + change.deviceId.text() + ",CN=RegisteredDevices,DC=corp,DC=example");
    change.displayName = "LT-BER-" + std::to_string(number);
    const std::vector<std::string> name{change.displayName}, yes{"TRUE"}, no{"FALSE"}, none;
    switch (action) {
    case Action::Disable: change.attributes = {{"msDS-IsEnabled", yes, no}}; break;
    case Action::Delete:
        change.attributes = {{"displayName", name, none}, {"msDS-IsEnabled", yes, none}};
        break;
    case Action::Update:
        change.attributes = {{"displayName", {"PC"}, name}, {"msDS-DeviceOSVersion", {"10.0"}, {"10.1"}}};
        break;
    case Action::Create:
        change.attributes = {{"displayName", none, name}, {"msDS-IsEnabled", none, yes}};
        break;
    }
    return change;
}

struct PlanSize
{
    std::uint32_t disable = 0, remove = 0, update = 0, create = 0;
};

/// A plan in the order of writing, judged by guards with their usual limits; the devices are numbered from 0.
inline Plan samplePlan(PlanSize size, std::uint64_t owned = 12'153)
{
    Plan plan;
    plan.id = numbered<PlanId>(1, 9);
    plan.madeAt = {1'700'000'000'000};
    plan.basis.cloudReadAt = plan.basis.directoryReadAt = plan.madeAt;
    plan.basis.container.dn = Dn("CN=RegisteredDevices,DC=corp,DC=example");
    std::uint32_t number = 0;
    const auto add = [&](Action action, std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i)
            plan.changes.push_back(sampleChange(action, number++));
    };
    add(Action::Disable, size.disable);
    add(Action::Delete, size.remove);
    add(Action::Update, size.update);
    add(Action::Create, size.create);
    plan.totals.owned = plan.totals.cloudDevices = owned;
    plan.totals = countChanges(plan.changes, plan.totals);
    GuardInput input;
    input.pinned = true;
    return withFindings(plan, guard(plan, input));
}

inline SkippedDevice skippedDevice(SkipReason reason, std::uint32_t number)
{
    return {numbered<DeviceId>(number, 7), numbered<CloudObjectId>(number, 8), "VM-" + std::to_string(number),
            reason};
}

} // namespace dwc::testing
