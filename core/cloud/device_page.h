// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/page.h"
#include "core/model/cloud_snapshot.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// What is asked of each device, in $select.
extern const std::string_view kDeviceSelect;
/// Graph expands at most this many objects, without a next link for the rest.
constexpr std::size_t kMostExpanded = 20;

enum class DeviceMember : std::uint8_t; ///< of a device's JSON that are read

/// Devices of a page, into a snapshot. Keeps its buffers from page to page.
class DevicePage
{
public:
    /// MalformedAnswer when an item is no object or its `id` is no GUID. An attribute of another type than
    /// documented is UnknownWrongType; a missing one UnknownNotRead; null and empty collections Absent.
    /// Owners stand in the page as `registeredOwners`; the devices without a complete one are appended to
    /// `ownersMissing`.
    Result<void> store(const Page &page, CloudSnapshotBuilder &builder,
                       std::vector<CloudObjectId> &ownersMissing);

private:
    Result<void> storeDevice(simdjson::dom::element item, CloudSnapshotBuilder &builder,
                             std::vector<CloudObjectId> &ownersMissing);
    void readMember(DeviceMember member, simdjson::dom::element value);
    Attribute<std::span<const std::string_view>> keysOf(simdjson::dom::element value);
    Attribute<std::span<const std::string_view>> textsOf(simdjson::dom::element value);
    Attribute<std::span<const CloudUserId>> ownersOf(simdjson::dom::element value);

    CloudDeviceRecord m_record;
    bool m_hasId = false;
    std::vector<std::string> m_keyTexts;
    std::vector<std::string_view> m_keys, m_physicalIds;
    std::vector<CloudUserId> m_owners;
};

/// Users of a relation's collection; nothing when an item is no object, has no GUID, or, unless `onlyUsers`
/// were asked for, does not say of which type it is. Objects of other types are left out.
bool appendUsers(simdjson::dom::array items, bool onlyUsers, std::vector<CloudUserId> &users);

} // namespace dwc
