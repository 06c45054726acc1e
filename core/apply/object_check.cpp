// SPDX-License-Identifier: Apache-2.0
#include "core/apply/object_check.h"

#include "core/model/directory_snapshot.h"
#include "core/model/flow_attribute.h"
#include "core/rules/limits.h"

#include <algorithm>
#include <array>

namespace dwc {

namespace {

constexpr auto kKept = [] {
    std::array<std::string_view, kFlowAttributeCount + 6> names{"cn",
                                                                "msDS-KeyCredentialLink",
                                                                "msDS-DeviceTrustType",
                                                                "msDS-DeviceMDMStatus",
                                                                "msDS-ComputerSID",
                                                                "msDS-CloudIsManaged"};
    for (std::size_t i = 0; i < kFlowAttributeCount; ++i)
        names[i + 6] = kFlowAttributes[i].name;
    return names;
}();

std::vector<std::string> folded(std::span<const std::string> values, bool asText)
{
    std::vector<std::string> out;
    for (const std::string &value : values)
        out.push_back(asText ? foldForEquality(value) : value);
    std::ranges::sort(out);
    return out;
}

bool hasOneValue(const DirectoryObject &object, FlowAttribute attribute, std::string_view octets)
{
    const auto values = object.values(traitsOf(attribute).name);
    return values.size() == 1 && values.front() == octets;
}

bool hasAnchor(const DirectoryObject &object, CloudObjectId objectId)
{
    const auto values = object.values(traitsOf(FlowAttribute::CloudAnchor).name);
    if (values.size() != 1)
        return false;
    const Anchor anchor = anchorFromBytes(values.front());
    return (anchor.form == AnchorForm::Guid || anchor.form == AnchorForm::Text) &&
           anchor.objectId == objectId;
}

/// Groups that Windows makes the owner of what their members create (MS-ADTS 6.1.3.5).
bool ownsForMembers(const Sid &owner)
{
    constexpr std::uint32_t kDomainAdmins = 512, kEnterpriseAdmins = 519;
    if (owner == Sid::fromText("S-1-5-32-544"))
        return true;
    return owner.text().starts_with("S-1-5-21-") &&
           (owner.rid() == kDomainAdmins || owner.rid() == kEnterpriseAdmins);
}

} // namespace

std::span<const std::string_view> attributesToKeep()
{
    return kKept;
}

bool isStillOurs(const DirectoryObject &object, const Change &change, const OwnershipFacts &facts)
{
    if (object.ref.guid != change.object.guid || !hasAnchor(object, change.objectId) ||
        !hasOneValue(object, FlowAttribute::DeviceId, change.deviceId.windowsBytes()))
        return false;
    if (facts.rows.contains(object.ref.guid))
        return true;
    return !facts.connectorIsAdministrator && object.objectOwner && *object.objectOwner == facts.connector;
}

bool isAsWanted(const DirectoryObject &object, const Change &change)
{
    return std::ranges::all_of(change.attributes, [&](const AttributeChange &attribute) {
        const auto known = flowAttributeFromName(attribute.name);
        const bool isTextSet = known && traitsOf(*known).multiValued;
        return folded(object.values(attribute.name), isTextSet) == folded(attribute.after, isTextSet);
    });
}

bool isOurCreation(const DirectoryObject &object, const Change &change, const OwnershipFacts &facts,
                   bool answered)
{
    if (!hasAnchor(object, change.objectId) ||
        !hasOneValue(object, FlowAttribute::DeviceId, change.deviceId.windowsBytes()))
        return false;
    if (!facts.ownersTold)
        return true;
    if (!object.objectOwner)
        return false;
    return *object.objectOwner == facts.connector ||
           (facts.connectorIsAdministrator && answered && ownsForMembers(*object.objectOwner));
}

} // namespace dwc
