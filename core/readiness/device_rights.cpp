// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/device_rights.h"

#include "core/readiness/schema_ids.h"
#include "core/rules/attribute_flow.h"

#include <algorithm>
#include <array>

namespace dwc {

namespace {

Ace allow(std::uint32_t mask, const Sid &trustee)
{
    Ace ace;
    ace.mask = mask;
    ace.trustee = trustee;
    return ace;
}

/// What every new device object carries besides what it inherits (defaultSecurityDescriptor of the class).
std::vector<Ace> classDefault(const Sid &domainAdmins)
{
    constexpr std::uint32_t kRead =
        rights::kReadProperty | rights::kListContents | rights::kListObject | rights::kReadControl;
    return {allow(kRead, *Sid::fromText("S-1-5-11")), allow(0xF01FF, domainAdmins),
            allow(0xF01FF, *Sid::fromText("S-1-5-18"))};
}

} // namespace

RightAnswer mayCreateDevice(const SecurityDescriptor &container, const AccountToken &token)
{
    const std::array types{deviceClass()};
    return rightOf(container, token, {rights::kCreateChild, types});
}

RightAnswer mayWriteAttribute(const SecurityDescriptor &device, const AccountToken &token,
                              FlowAttribute attribute)
{
    const auto ids = std::ranges::find(kAttributeIds, attribute, &AttributeIds::attribute);
    std::vector<SchemaGuid> types{*SchemaGuid::fromText(ids->id)};
    if (!ids->propertySet.empty())
        types.push_back(*SchemaGuid::fromText(ids->propertySet));
    types.push_back(deviceClass());
    return rightOf(device, token, {rights::kWriteProperty, types});
}

RightAnswer mayDeleteDevice(const SecurityDescriptor &device, const SecurityDescriptor &container,
                            const AccountToken &token)
{
    const std::array types{deviceClass()};
    const RightAnswer own = rightOf(device, token, {rights::kDelete, types});
    if (own.grant == Grant::Granted)
        return own;
    const RightAnswer above = rightOf(container, token, {rights::kDeleteChild, types});
    return above.grant == Grant::Denied ? own : above;
}

RightAnswer rightOn(const SecurityDescriptor &object, const AccountToken &token, std::uint32_t right,
                    std::string_view type)
{
    const std::array types{*SchemaGuid::fromText(type)};
    return rightOf(object, token, {right, types});
}

SecurityDescriptor deviceMadeBy(const SecurityDescriptor &container, const Sid &creator)
{
    const Sid domainAdmins = creator.parent().child(512);
    return descriptorOfChild(container, classDefault(domainAdmins), deviceClass(), creator);
}

std::vector<FlowAttribute> writtenAttributes(const Rules &rules, const SchemaFacts &schema)
{
    std::vector<FlowAttribute> written;
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        const bool isKnown =
            std::ranges::find(schema.deviceAttributes, traits.name) != schema.deviceAttributes.end();
        if (!isSwitchedOff(traits.attribute, rules.flow) && isKnown)
            written.push_back(traits.attribute);
    }
    return written;
}

std::string reasonOf(const RightAnswer &answer)
{
    if (answer.asOwner)
        return "owner";
    return answer.through ? sddlOf(*answer.through) : std::string("-");
}

bool isOurs(const GuardedObject &device, const DirectoryFacts &facts, const AccountToken &token)
{
    if (facts.known().ownership.contains(device.object.ref.guid))
        return true;
    return device.descriptor && device.descriptor->owner == token.account;
}

Result<PermissionBasis> permissionBasis(DirectoryFacts &facts)
{
    const auto &account = facts.account();
    if (!account)
        return tl::unexpected(account.error());
    const auto &container = facts.container();
    if (!container)
        return tl::unexpected(container.error());
    if (!container->descriptor)
        return fail(ErrorKind::PermissionDenied, container->object.ref.dn.text(),
                    "nTSecurityDescriptor cannot be read");
    return PermissionBasis{*account, *container, *container->descriptor};
}

} // namespace dwc
