// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/flow_attribute.h"
#include "core/readiness/check.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/effective_rights.h"
#include "core/rules/rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// What writeback does with devices, as questions to descriptors.
RightAnswer mayCreateDevice(const SecurityDescriptor &container, const AccountToken &token);
RightAnswer mayWriteAttribute(const SecurityDescriptor &device, const AccountToken &token,
                              FlowAttribute attribute);
/// DELETE on the device, or DELETE_CHILD on its container.
RightAnswer mayDeleteDevice(const SecurityDescriptor &device, const SecurityDescriptor &container,
                            const AccountToken &token);
/// A right on an object as a whole, or an extended one. `type`: GUID of the object's class or of the right.
RightAnswer rightOn(const SecurityDescriptor &object, const AccountToken &token, std::uint32_t right,
                    std::string_view type);

/// A device that `creator` would make in the container now.
SecurityDescriptor deviceMadeBy(const SecurityDescriptor &container, const Sid &creator);

/// The attributes that the profile's flow writes and the schema has.
std::vector<FlowAttribute> writtenAttributes(const Rules &rules, const SchemaFacts &schema);

/// "owner", "nobody grants it", or the entry in SDDL.
std::string reasonOf(const RightAnswer &answer);

/// An object of ours: an ownership row, or the account is its owner.
bool isOurs(const GuardedObject &device, const DirectoryFacts &facts, const AccountToken &token);

/// What the permission checks judge by; the first of them that cannot be had is the error.
struct PermissionBasis
{
    const JudgedAccount &account;
    const GuardedObject &container;
    const SecurityDescriptor &descriptor; ///< the container's
};
Result<PermissionBasis> permissionBasis(DirectoryFacts &facts);

} // namespace dwc
