// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/cloud_values.h"

#include "core/base/printable.h"

namespace dwc {

namespace {

constexpr std::size_t kLongest = 1024;

std::vector<DiffValue> one(std::string_view foreign)
{
    return {{printable(foreign, kLongest), {}, ValueMark::Plain}};
}

std::vector<DiffValue> textOf(const Attribute<std::string_view> &text)
{
    return text.isKnown() ? one(text.value) : std::vector<DiffValue>();
}

std::vector<DiffValue> flagOf(const Attribute<bool> &flag)
{
    return flag.isKnown() ? one(flag.value ? "true" : "false") : std::vector<DiffValue>();
}

std::vector<DiffValue> listOf(const Attribute<TextList> &list)
{
    std::vector<DiffValue> out;
    if (list.isKnown()) {
        for (const std::string_view value : list.value)
            out.push_back({printable(value, kLongest), {}, ValueMark::Plain});
    }
    return out;
}

std::vector<DiffValue> usersOf(const Attribute<std::span<const std::uint32_t>> &users, const CloudSnapshot &cloud)
{
    std::vector<DiffValue> out;
    if (users.isKnown()) {
        for (const std::uint32_t number : users.value)
            out.push_back({userText(cloud.user(number)), {}, ValueMark::Plain});
    }
    return out;
}

} // namespace

std::string userText(const CloudUserRecord &user)
{
    if (user.displayName.isKnown() && !user.displayName.value.empty())
        return printable(user.displayName.value);
    if (user.userPrincipalName.isKnown() && !user.userPrincipalName.value.empty())
        return printable(user.userPrincipalName.value);
    return user.id.text();
}

std::vector<DiffValue> cloudValues(FlowAttribute attribute, const CloudDevice &device, const CloudSnapshot &cloud)
{
    switch (attribute) {
    case FlowAttribute::DeviceId: return one(device.deviceId().text());
    case FlowAttribute::CloudAnchor: return one(device.objectId().text());
    case FlowAttribute::DisplayName: return textOf(device.displayName());
    case FlowAttribute::AltSecurityIdentities: return listOf(device.keys());
    case FlowAttribute::IsEnabled: return flagOf(device.accountEnabled());
    case FlowAttribute::DeviceOSType: return textOf(device.operatingSystem());
    case FlowAttribute::DeviceOSVersion: return textOf(device.operatingSystemVersion());
    case FlowAttribute::DeviceObjectVersion:
        return device.deviceVersion().isKnown() ? one(std::to_string(device.deviceVersion().value))
                                                : std::vector<DiffValue>();
    case FlowAttribute::DevicePhysicalIds: return listOf(device.physicalIds());
    case FlowAttribute::IsManaged: return flagOf(device.isManaged());
    case FlowAttribute::IsCompliant: return flagOf(device.isCompliant());
    case FlowAttribute::RegisteredOwner: return usersOf(device.owners(), cloud);
    case FlowAttribute::RegisteredUsers: return usersOf(device.users(), cloud);
    case FlowAttribute::ApproximateLastLogonTimeStamp:
        return device.lastSignIn().isKnown() ? one(toIso(device.lastSignIn().value)) : std::vector<DiffValue>();
    }
    return {};
}

Presence presenceOf(FlowAttribute attribute, const CloudDevice &device)
{
    switch (attribute) {
    case FlowAttribute::DeviceId:
    case FlowAttribute::CloudAnchor: return Presence::Known;
    case FlowAttribute::DisplayName: return device.displayName().presence;
    case FlowAttribute::AltSecurityIdentities: return device.keys().presence;
    case FlowAttribute::IsEnabled: return device.accountEnabled().presence;
    case FlowAttribute::DeviceOSType: return device.operatingSystem().presence;
    case FlowAttribute::DeviceOSVersion: return device.operatingSystemVersion().presence;
    case FlowAttribute::DeviceObjectVersion: return device.deviceVersion().presence;
    case FlowAttribute::DevicePhysicalIds: return device.physicalIds().presence;
    case FlowAttribute::IsManaged: return device.isManaged().presence;
    case FlowAttribute::IsCompliant: return device.isCompliant().presence;
    case FlowAttribute::RegisteredOwner: return device.owners().presence;
    case FlowAttribute::RegisteredUsers: return device.users().presence;
    case FlowAttribute::ApproximateLastLogonTimeStamp: return device.lastSignIn().presence;
    }
    return Presence::UnknownNotRead;
}

} // namespace dwc
