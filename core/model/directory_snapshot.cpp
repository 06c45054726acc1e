// SPDX-License-Identifier: Apache-2.0
#include "core/model/directory_snapshot.h"

#include <algorithm>

namespace dwc {

namespace {

std::optional<bool> tristate(std::int8_t stored)
{
    return stored < 0 ? std::nullopt : std::optional(stored != 0);
}

} // namespace

Anchor anchorFromBytes(std::string_view octets)
{
    if (octets.empty())
        return {};
    if (const auto guid = CloudObjectId::fromWindowsBytes(octets))
        return {AnchorForm::Guid, *guid};
    constexpr std::string_view kPrefix = "Device_";
    if (octets.starts_with(kPrefix)) {
        if (const auto guid = CloudObjectId::fromText(octets.substr(kPrefix.size())))
            return {AnchorForm::Text, *guid};
    }
    return {AnchorForm::Other, {}};
}

ObjectGuid DirectoryDevice::guid() const
{
    return m_snapshot->m_guids[m_index];
}
std::string_view DirectoryDevice::cn() const
{
    return m_snapshot->m_arena.view(m_snapshot->m_cns[m_index]);
}
ObjectRef DirectoryDevice::ref() const
{
    return {guid(), Dn::child(m_snapshot->m_container.dn, "CN", cn())};
}
std::optional<DeviceId> DirectoryDevice::deviceId() const
{
    if (m_index >= m_snapshot->m_deviceIds.size())
        return std::nullopt;
    return m_snapshot->m_deviceIds[m_index];
}
Anchor DirectoryDevice::anchor() const
{
    return {m_snapshot->m_small[m_index].anchorForm, m_snapshot->m_anchors[m_index]};
}
std::string_view DirectoryDevice::displayName() const
{
    return m_snapshot->m_arena.view(m_snapshot->m_displayNames[m_index]);
}
std::string_view DirectoryDevice::osType() const
{
    return m_snapshot->m_repeated.view(m_snapshot->m_osTypes[m_index]);
}
std::string_view DirectoryDevice::osVersion() const
{
    return m_snapshot->m_repeated.view(m_snapshot->m_osVersions[m_index]);
}
std::string_view DirectoryDevice::registeredOwner() const
{
    return m_snapshot->m_repeated.view(m_snapshot->m_registeredOwners[m_index]);
}
TextList DirectoryDevice::keys() const
{
    return {m_snapshot->m_arena, m_snapshot->m_keys.row(m_index)};
}
TextList DirectoryDevice::physicalIds() const
{
    return {m_snapshot->m_arena, m_snapshot->m_physicalIds.row(m_index)};
}
TextList DirectoryDevice::registeredUsers() const
{
    return {m_snapshot->m_arena, m_snapshot->m_registeredUsers.row(m_index)};
}
std::optional<bool> DirectoryDevice::isEnabled() const
{
    return tristate(m_snapshot->m_small[m_index].isEnabled);
}
std::optional<bool> DirectoryDevice::isManaged() const
{
    return tristate(m_snapshot->m_small[m_index].isManaged);
}
std::optional<bool> DirectoryDevice::isCompliant() const
{
    return tristate(m_snapshot->m_small[m_index].isCompliant);
}
std::optional<std::int64_t> DirectoryDevice::objectVersion() const
{
    if (!m_snapshot->m_small[m_index].hasObjectVersion)
        return std::nullopt;
    return m_snapshot->m_objectVersions[m_index];
}
std::optional<std::int64_t> DirectoryDevice::lastLogonTimeStamp() const
{
    if (!m_snapshot->m_small[m_index].hasLastLogon)
        return std::nullopt;
    return m_snapshot->m_lastLogons[m_index];
}
bool DirectoryDevice::hasKeyCredential() const
{
    return m_snapshot->m_small[m_index].hasKeyCredential;
}
std::optional<Sid> DirectoryDevice::objectOwner() const
{
    return Sid::fromBytes(m_snapshot->m_repeated.view(m_snapshot->m_objectOwners[m_index]));
}
Moment DirectoryDevice::created() const
{
    return Moment{m_snapshot->m_created[m_index]};
}

std::optional<std::uint32_t> DirectorySnapshot::findByDeviceId(DeviceId id) const
{
    const auto place = std::lower_bound(m_deviceIds.begin(), m_deviceIds.end(), id);
    if (place == m_deviceIds.end() || *place != id)
        return std::nullopt;
    return std::uint32_t(place - m_deviceIds.begin());
}

std::optional<std::uint32_t> DirectorySnapshot::findByGuid(ObjectGuid guid) const
{
    const auto place = std::ranges::find(m_guids, guid);
    if (place == m_guids.end())
        return std::nullopt;
    return std::uint32_t(place - m_guids.begin());
}

std::size_t DirectorySnapshot::memoryBytes() const
{
    const std::size_t perDevice = sizeof(DeviceId) + sizeof(ObjectGuid) + sizeof(CloudObjectId) + sizeof(Small) +
                                  2 * sizeof(TextRef) + 4 * sizeof(std::uint32_t) + 3 * sizeof(std::int64_t);
    return size() * perDevice + m_keys.bytes() + m_physicalIds.bytes() + m_registeredUsers.bytes() +
           m_arena.bytes() + m_repeated.bytes();
}

} // namespace dwc
