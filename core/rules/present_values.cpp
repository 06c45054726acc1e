// SPDX-License-Identifier: Apache-2.0
#include "core/model/sid.h"
#include "core/rules/attribute_flow.h"
#include "core/rules/limits.h"

#include <algorithm>

namespace dwc {

namespace {

std::string anchorOctets(const Anchor &anchor)
{
    if (anchor.form == AnchorForm::Text)
        return "Device_" + anchor.objectId.text();
    return anchor.objectId.windowsBytes();
}

std::vector<std::string_view> sorted(std::vector<std::string_view> values)
{
    std::ranges::sort(values);
    return values;
}

template <class Compare>
bool sameSet(const FlowValues &a, const FlowValues &b, Compare normal)
{
    if (a.values.size() != b.values.size())
        return false;
    if (a.values == b.values || sorted(a.values) == sorted(b.values))
        return true;
    std::vector<std::string> left, right;
    for (const std::string_view value : a.values)
        left.push_back(normal(value));
    for (const std::string_view value : b.values)
        right.push_back(normal(value));
    std::ranges::sort(left);
    std::ranges::sort(right);
    return left == right;
}

std::string normalSid(std::string_view octets)
{
    const auto sid = Sid::fromEitherForm(octets);
    return sid ? sid->text() : std::string(octets);
}

std::string normalAnchor(std::string_view octets)
{
    const Anchor anchor = anchorFromBytes(octets);
    return anchor.form == AnchorForm::Other ? std::string(octets) : anchor.objectId.text();
}

} // namespace

void AttributeFlow::present(FlowAttribute attribute, const DirectoryDevice &device, FlowValues &out)
{
    out.clear();
    const auto text = [&](std::string_view value) {
        if (!value.empty())
            out.values.push_back(value);
    };
    const auto flag = [&](std::optional<bool> value) {
        if (value)
            out.values.push_back(*value ? "TRUE" : "FALSE");
    };
    const auto number = [&](std::optional<std::int64_t> value) {
        if (value)
            out.values.push_back(keep(std::to_string(*value)));
    };
    const auto list = [&](const TextList &values) { out.values.assign(values.begin(), values.end()); };
    switch (attribute) {
    case FlowAttribute::DeviceId:
        if (const auto id = device.deviceId())
            out.values.push_back(keep(id->windowsBytes()));
        break;
    case FlowAttribute::CloudAnchor:
        if (const Anchor anchor = device.anchor();
            anchor.form == AnchorForm::Guid || anchor.form == AnchorForm::Text)
            out.values.push_back(keep(anchorOctets(anchor)));
        break;
    case FlowAttribute::DisplayName: text(device.displayName()); break;
    case FlowAttribute::AltSecurityIdentities: list(device.keys()); break;
    case FlowAttribute::IsEnabled: flag(device.isEnabled()); break;
    case FlowAttribute::DeviceOSType: text(device.osType()); break;
    case FlowAttribute::DeviceOSVersion: text(device.osVersion()); break;
    case FlowAttribute::DeviceObjectVersion: number(device.objectVersion()); break;
    case FlowAttribute::DevicePhysicalIds: list(device.physicalIds()); break;
    case FlowAttribute::IsManaged: flag(device.isManaged()); break;
    case FlowAttribute::IsCompliant: flag(device.isCompliant()); break;
    case FlowAttribute::RegisteredOwner: text(device.registeredOwner()); break;
    case FlowAttribute::RegisteredUsers: list(device.registeredUsers()); break;
    case FlowAttribute::ApproximateLastLogonTimeStamp: number(device.lastLogonTimeStamp()); break;
    }
    out.intent = out.values.empty() ? FlowIntent::Clear : FlowIntent::Write;
}

bool AttributeFlow::equal(FlowAttribute attribute, const FlowValues &wanted, const FlowValues &present)
{
    switch (attribute) {
    case FlowAttribute::RegisteredOwner:
    case FlowAttribute::RegisteredUsers: return sameSet(wanted, present, normalSid);
    case FlowAttribute::CloudAnchor: return sameSet(wanted, present, normalAnchor);
    case FlowAttribute::AltSecurityIdentities:
    case FlowAttribute::DevicePhysicalIds: return sameSet(wanted, present, foldForEquality);
    default: return wanted.values == present.values;
    }
}

} // namespace dwc
