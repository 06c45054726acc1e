// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/device_page.h"

#include "core/cloud/device_key.h"
#include "core/cloud/json_attribute.h"

#include <algorithm>
#include <array>

namespace dwc {

enum class DeviceMember : std::uint8_t {
    Id,
    DeviceId,
    DisplayName,
    AccountEnabled,
    TrustType,
    IsManaged,
    IsCompliant,
    OperatingSystem,
    OperatingSystemVersion,
    DeviceVersion,
    LastSignIn,
    Registered,
    Keys,
    PhysicalIds,
    Owners,
    Other
};

namespace {

using Member = DeviceMember;

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::int64_t kDeviceKeyType = 2;

constexpr std::array<std::string_view, std::size_t(Member::Other)> kMembers{"id",
                                                                            "deviceId",
                                                                            "displayName",
                                                                            "accountEnabled",
                                                                            "trustType",
                                                                            "isManaged",
                                                                            "isCompliant",
                                                                            "operatingSystem",
                                                                            "operatingSystemVersion",
                                                                            "deviceVersion",
                                                                            "approximateLastSignInDateTime",
                                                                            "registrationDateTime",
                                                                            "alternativeSecurityIds",
                                                                            "physicalIds",
                                                                            "registeredOwners"};

/// Devices name their members in one order: the one that is likely nearly always is it.
Member memberNamed(std::string_view name, std::size_t likely)
{
    if (likely < kMembers.size() && kMembers[likely] == name)
        return Member(likely);
    return Member(std::ranges::find(kMembers, name) - kMembers.begin());
}

TrustType trustTypeFrom(element value)
{
    std::string_view text;
    if (value.is_null())
        return TrustType::None;
    if (value.get(text))
        return TrustType::Unread;
    for (const TrustType known : {TrustType::AzureAd, TrustType::ServerAd, TrustType::Workplace}) {
        if (text == nameOf(known))
            return known;
    }
    return TrustType::Other;
}

} // namespace

const std::string_view kDeviceSelect =
    "id,deviceId,displayName,accountEnabled,trustType,isManaged,isCompliant,operatingSystem,"
    "operatingSystemVersion,"
    "deviceVersion,approximateLastSignInDateTime,registrationDateTime,alternativeSecurityIds,physicalIds";

bool appendUsers(array items, bool onlyUsers, std::vector<CloudUserId> &users)
{
    for (const element item : items) {
        const auto id = CloudUserId::fromText(textOf(item, "id"));
        const std::string_view type = textOf(item, "@odata.type");
        if (!id || (type.empty() && !onlyUsers))
            return false;
        if (type.empty() || type == "#microsoft.graph.user")
            users.push_back(*id);
    }
    return true;
}

Result<void> DevicePage::store(const Page &page, CloudSnapshotBuilder &builder,
                               std::vector<CloudObjectId> &ownersMissing)
{
    for (const element item : page.items()) {
        if (const auto stored = storeDevice(item, builder, ownersMissing); !stored)
            return stored;
    }
    return {};
}

Result<void> DevicePage::storeDevice(element item, CloudSnapshotBuilder &builder,
                                     std::vector<CloudObjectId> &ownersMissing)
{
    object members;
    if (item.get(members))
        return fail(ErrorKind::MalformedAnswer, "device", "no object");
    m_record = CloudDeviceRecord{};
    m_record.trustType = TrustType::Unread; // until it is met
    m_hasId = false;
    std::size_t likely = 0;
    for (const auto member : members) {
        const Member which = memberNamed(member.key, likely);
        readMember(which, member.value);
        likely = std::size_t(which) + 1;
    }
    if (!m_hasId)
        return fail(ErrorKind::MalformedAnswer, "device", "no GUID as id");
    if (isUnknown(m_record.owners.presence) && m_record.deviceId)
        ownersMissing.push_back(m_record.objectId);
    return builder.add(m_record);
}

void DevicePage::readMember(Member member, element value)
{
    CloudDeviceRecord &r = m_record;
    std::string_view text;
    switch (member) {
    case Member::Id: {
        const auto id = value.get(text) ? std::nullopt : CloudObjectId::fromText(text);
        m_hasId = id.has_value();
        r.objectId = id.value_or(CloudObjectId{});
        break;
    }
    case Member::DeviceId: r.deviceId = value.get(text) ? std::nullopt : DeviceId::fromText(text); break;
    case Member::DisplayName: r.displayName = attributeFrom<std::string_view>(value); break;
    case Member::AccountEnabled: r.accountEnabled = attributeFrom<bool>(value); break;
    case Member::TrustType: r.trustType = trustTypeFrom(value); break;
    case Member::IsManaged: r.isManaged = attributeFrom<bool>(value); break;
    case Member::IsCompliant: r.isCompliant = attributeFrom<bool>(value); break;
    case Member::OperatingSystem: r.operatingSystem = attributeFrom<std::string_view>(value); break;
    case Member::OperatingSystemVersion:
        r.operatingSystemVersion = attributeFrom<std::string_view>(value);
        break;
    case Member::DeviceVersion: r.deviceVersion = attributeFrom<std::int64_t>(value); break;
    case Member::LastSignIn: r.lastSignIn = momentFrom(value); break;
    case Member::Registered: r.registered = momentFrom(value); break;
    case Member::Keys: r.keys = keysOf(value); break;
    case Member::PhysicalIds: r.physicalIds = textsOf(value); break;
    case Member::Owners: r.owners = ownersOf(value); break;
    case Member::Other: break;
    }
}

Attribute<std::span<const std::string_view>> DevicePage::keysOf(element value)
{
    const Attribute<array> items = attributeFrom<array>(value);
    if (!items.isKnown())
        return {items.presence, {}};
    m_keyTexts.clear();
    for (const element item : items.value) {
        std::int64_t type = 0;
        const auto member = memberOf(item, "type");
        if (!member || member->get(type))
            return {Presence::UnknownWrongType, {}};
        if (type == kDeviceKeyType)
            m_keyTexts.push_back(deviceKeyFrom(textOf(item, "key")));
    }
    m_keys.assign(m_keyTexts.begin(), m_keyTexts.end());
    return {m_keys.empty() ? Presence::Absent : Presence::Known, m_keys};
}

Attribute<std::span<const std::string_view>> DevicePage::textsOf(element value)
{
    const Attribute<array> items = attributeFrom<array>(value);
    if (!items.isKnown())
        return {items.presence, {}};
    m_physicalIds.clear();
    for (const element item : items.value) {
        std::string_view text;
        if (item.get(text))
            return {Presence::UnknownWrongType, {}};
        m_physicalIds.push_back(text);
    }
    return {m_physicalIds.empty() ? Presence::Absent : Presence::Known, m_physicalIds};
}

Attribute<std::span<const CloudUserId>> DevicePage::ownersOf(element value)
{
    const Attribute<array> items = attributeFrom<array>(value);
    if (!items.isKnown())
        return {items.presence, {}};
    m_owners.clear();
    if (items.value.size() >= kMostExpanded || !appendUsers(items.value, false, m_owners))
        return {Presence::UnknownWrongType, {}};
    return {m_owners.empty() ? Presence::Absent : Presence::Known, m_owners};
}

} // namespace dwc
