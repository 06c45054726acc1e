// SPDX-License-Identifier: Apache-2.0
#include "core/model/directory_snapshot.h"

#include "core/base/slices.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dwc {

namespace {

/// The first eight bytes as a number that compares as they do.
std::uint64_t leadingBytes(const DeviceId &id)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8 | id.bytes[i];
    return number;
}

/// By device id, then by objectGUID; objects without a readable device id last. Most are told apart by a number that
/// lies in the list itself.
std::vector<std::uint32_t> sortedOrder(std::span<const std::optional<DeviceId>> ids, std::span<const ObjectGuid> guids)
{
    struct Place
    {
        std::uint64_t key;
        std::uint32_t index;
    };
    std::vector<Place> places;
    places.reserve(ids.size());
    for (std::uint32_t i = 0; i < ids.size(); ++i)
        places.push_back({ids[i] ? leadingBytes(*ids[i]) : std::numeric_limits<std::uint64_t>::max(), i});
    std::ranges::sort(places, [&](const Place &a, const Place &b) {
        if (a.key != b.key)
            return a.key < b.key;
        return std::make_tuple(!ids[a.index].has_value(), ids[a.index], guids[a.index]) <
               std::make_tuple(!ids[b.index].has_value(), ids[b.index], guids[b.index]);
    });
    std::vector<std::uint32_t> order;
    order.reserve(places.size());
    for (const Place &place : places)
        order.push_back(place.index);
    return order;
}

} // namespace

struct DirectorySnapshotBuilder::Draft
{
    DirectorySnapshot snapshot;
    std::vector<std::optional<DeviceId>> deviceIds;
    std::vector<TextRef> refs; ///< of the row being added

    /// One row of a column of lists.
    Result<void> addRow(TextLists &column, std::span<const std::string_view> texts)
    {
        refs.clear();
        for (const std::string_view text : texts) {
            const Result<TextRef> ref = snapshot.m_arena.append(text);
            if (!ref)
                return tl::unexpected(ref.error());
            refs.push_back(*ref);
        }
        column.addRow(refs);
        return {};
    }

    /// Columns do not know each other: two threads, if they are worth it, share them.
    void setInOrder()
    {
        DirectorySnapshot &s = snapshot;
        const std::vector<std::uint32_t> to = sortedOrder(deviceIds, s.m_guids);
        s.m_deviceIds.reserve(s.size());
        for (const std::uint32_t from : to) {
            if (deviceIds[from])
                s.m_deviceIds.push_back(*deviceIds[from]);
        }
        bothAtOnce(
            to.size(),
            [&] {
                s.m_keys.reorder(to);
                s.m_physicalIds.reorder(to);
                s.m_registeredUsers.reorder(to);
            },
            [&] {
                reorder(s.m_guids, to);
                reorder(s.m_anchors, to);
                reorder(s.m_small, to);
                reorder(s.m_cns, to);
                reorder(s.m_displayNames, to);
                reorder(s.m_osTypes, to);
                reorder(s.m_osVersions, to);
                reorder(s.m_registeredOwners, to);
                reorder(s.m_objectOwners, to);
                reorder(s.m_objectVersions, to);
                reorder(s.m_lastLogons, to);
                reorder(s.m_created, to);
            });
    }

    void addSmall(const DirectoryDeviceRecord &r, AnchorForm form)
    {
        const auto stored = [](std::optional<bool> value) { return std::int8_t(value ? int(*value) : -1); };
        snapshot.m_small.push_back({form, stored(r.isEnabled), stored(r.isManaged), stored(r.isCompliant),
                                    r.objectVersion.has_value(), r.lastLogonTimeStamp.has_value(),
                                    r.hasKeyCredential});
    }
};

DirectorySnapshotBuilder::DirectorySnapshotBuilder(ObjectRef container) : m_draft(std::make_unique<Draft>())
{
    m_draft->snapshot.m_container = std::move(container);
}
DirectorySnapshotBuilder::~DirectorySnapshotBuilder() = default;
DirectorySnapshotBuilder::DirectorySnapshotBuilder(DirectorySnapshotBuilder &&) noexcept = default;

Result<void> DirectorySnapshotBuilder::add(const DirectoryDeviceRecord &record)
{
    DirectorySnapshot &s = m_draft->snapshot;
    const auto cn = s.m_arena.append(record.cn);
    const auto name = s.m_arena.append(record.displayName);
    if (!cn || !name || !m_draft->addRow(s.m_keys, record.keys) ||
        !m_draft->addRow(s.m_physicalIds, record.physicalIds) ||
        !m_draft->addRow(s.m_registeredUsers, record.registeredUsers))
        return fail(ErrorKind::LimitExceeded, "texts of the directory snapshot");
    const Anchor anchor = anchorFromBytes(record.anchor);
    m_draft->deviceIds.push_back(DeviceId::fromWindowsBytes(record.deviceId));
    m_draft->addSmall(record, anchor.form);
    s.m_guids.push_back(record.guid);
    s.m_anchors.push_back(anchor.objectId);
    s.m_cns.push_back(*cn);
    s.m_displayNames.push_back(*name);
    s.m_osTypes.push_back(s.m_repeated.intern(record.osType));
    s.m_osVersions.push_back(s.m_repeated.intern(record.osVersion));
    s.m_registeredOwners.push_back(s.m_repeated.intern(record.registeredOwner));
    s.m_objectOwners.push_back(s.m_repeated.intern(record.objectOwner ? record.objectOwner->bytes() : ""));
    s.m_objectVersions.push_back(record.objectVersion.value_or(0));
    s.m_lastLogons.push_back(record.lastLogonTimeStamp.value_or(0));
    s.m_created.push_back(record.created.ms);
    return {};
}

std::uint64_t DirectorySnapshotBuilder::deviceCount() const
{
    return m_draft->snapshot.m_guids.size();
}

std::shared_ptr<const DirectorySnapshot> DirectorySnapshotBuilder::finish(std::int64_t highestUsn, Moment readAt)
{
    DirectorySnapshot &s = m_draft->snapshot;
    m_draft->setInOrder();
    s.m_arena.shrink();
    s.m_highestUsn = highestUsn;
    s.m_readAt = readAt;
    return std::make_shared<const DirectorySnapshot>(std::move(s));
}

} // namespace dwc
