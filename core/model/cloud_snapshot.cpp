// SPDX-License-Identifier: Apache-2.0
#include "core/model/cloud_snapshot.h"

#include <algorithm>

namespace dwc {

std::string_view nameOf(TrustType trustType)
{
    switch (trustType) {
    case TrustType::None: return "";
    case TrustType::AzureAd: return "AzureAd";
    case TrustType::ServerAd: return "ServerAd";
    case TrustType::Workplace: return "Workplace";
    case TrustType::Other: return "other";
    case TrustType::Unread: return "";
    }
    return "";
}

DeviceId CloudDevice::deviceId() const
{
    return m_snapshot->m_deviceIds[m_index];
}
CloudObjectId CloudDevice::objectId() const
{
    return m_snapshot->m_objectIds[m_index];
}
TrustType CloudDevice::trustType() const
{
    return m_snapshot->m_small[m_index].trustType;
}
Attribute<std::string_view> CloudDevice::displayName() const
{
    return {m_snapshot->m_small[m_index].displayName,
            m_snapshot->m_arena.view(m_snapshot->m_displayNames[m_index])};
}
Attribute<bool> CloudDevice::accountEnabled() const
{
    const auto &small = m_snapshot->m_small[m_index];
    return {small.accountEnabled, small.accountEnabledValue};
}
Attribute<bool> CloudDevice::isManaged() const
{
    const auto &small = m_snapshot->m_small[m_index];
    return {small.isManaged, small.isManagedValue};
}
Attribute<bool> CloudDevice::isCompliant() const
{
    const auto &small = m_snapshot->m_small[m_index];
    return {small.isCompliant, small.isCompliantValue};
}
Attribute<std::string_view> CloudDevice::operatingSystem() const
{
    return {m_snapshot->m_small[m_index].operatingSystem,
            m_snapshot->m_repeated.view(m_snapshot->m_operatingSystems[m_index])};
}
Attribute<std::string_view> CloudDevice::operatingSystemVersion() const
{
    return {m_snapshot->m_small[m_index].operatingSystemVersion,
            m_snapshot->m_repeated.view(m_snapshot->m_operatingSystemVersions[m_index])};
}
Attribute<std::int64_t> CloudDevice::deviceVersion() const
{
    return {m_snapshot->m_small[m_index].deviceVersion, m_snapshot->m_deviceVersions[m_index]};
}
Attribute<Moment> CloudDevice::lastSignIn() const
{
    return {m_snapshot->m_small[m_index].lastSignIn, Moment{m_snapshot->m_lastSignIns[m_index]}};
}
Attribute<Moment> CloudDevice::registered() const
{
    return {m_snapshot->m_small[m_index].registered, Moment{m_snapshot->m_registered[m_index]}};
}
Attribute<TextList> CloudDevice::keys() const
{
    return {m_snapshot->m_small[m_index].keys,
            TextList(m_snapshot->m_arena, m_snapshot->m_keys.row(m_index))};
}
Attribute<TextList> CloudDevice::physicalIds() const
{
    return {m_snapshot->m_small[m_index].physicalIds,
            TextList(m_snapshot->m_arena, m_snapshot->m_physicalIds.row(m_index))};
}
Attribute<std::span<const std::uint32_t>> CloudDevice::owners() const
{
    return {m_snapshot->m_small[m_index].owners, m_snapshot->m_owners.row(m_index)};
}
Attribute<std::span<const std::uint32_t>> CloudDevice::users() const
{
    return {m_snapshot->m_small[m_index].users, m_snapshot->m_deviceUsers.row(m_index)};
}

std::optional<std::uint32_t> CloudSnapshot::find(DeviceId id) const
{
    const auto place = std::lower_bound(m_deviceIds.begin(), m_deviceIds.end(), id);
    if (place == m_deviceIds.end() || *place != id)
        return std::nullopt;
    return std::uint32_t(place - m_deviceIds.begin());
}

bool CloudSnapshot::collides(std::uint32_t index) const
{
    return (index > 0 && m_deviceIds[index - 1] == m_deviceIds[index]) ||
           (index + 1 < size() && m_deviceIds[index + 1] == m_deviceIds[index]);
}

CloudUserRecord CloudSnapshot::user(std::uint32_t number) const
{
    const User &user = m_users[number];
    return {user.id, view(user.displayName), view(user.userPrincipalName), view(user.securityIdentifier),
            view(user.immutableId)};
}

std::size_t CloudSnapshot::memoryBytes() const
{
    const std::size_t perDevice = sizeof(DeviceId) + sizeof(CloudObjectId) + sizeof(Small) + sizeof(TextRef) +
                                  2 * sizeof(std::uint32_t) + 3 * sizeof(std::int64_t);
    return size() * perDevice + m_keys.bytes() + m_physicalIds.bytes() + m_owners.bytes() +
           m_deviceUsers.bytes() + m_users.size() * sizeof(User) + m_arena.bytes() + m_repeated.bytes();
}

} // namespace dwc
