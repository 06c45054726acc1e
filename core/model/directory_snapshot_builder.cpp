// SPDX-License-Identifier: Apache-2.0
#include "core/model/directory_snapshot.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dwc {

struct DirectorySnapshotBuilder::Draft
{
    DirectorySnapshot snapshot;
    std::vector<std::optional<DeviceId>> deviceIds;

    Result<std::vector<TextRef>> keep(std::span<const std::string_view> texts)
    {
        std::vector<TextRef> refs;
        refs.reserve(texts.size());
        for (const std::string_view text : texts) {
            const Result<TextRef> ref = snapshot.m_arena.append(text);
            if (!ref)
                return tl::unexpected(ref.error());
            refs.push_back(*ref);
        }
        return refs;
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
    const auto keys = m_draft->keep(record.keys);
    const auto physicalIds = m_draft->keep(record.physicalIds);
    const auto users = m_draft->keep(record.registeredUsers);
    if (!cn || !name || !keys || !physicalIds || !users)
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
    s.m_keys.addRow(*keys);
    s.m_physicalIds.addRow(*physicalIds);
    s.m_registeredUsers.addRow(*users);
    return {};
}

std::uint64_t DirectorySnapshotBuilder::deviceCount() const
{
    return m_draft->snapshot.m_guids.size();
}

std::shared_ptr<const DirectorySnapshot> DirectorySnapshotBuilder::finish(std::int64_t highestUsn, Moment readAt)
{
    DirectorySnapshot &s = m_draft->snapshot;
    const auto &ids = m_draft->deviceIds;
    std::vector<std::uint32_t> order(s.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return std::make_tuple(!ids[a].has_value(), ids[a], s.m_guids[a]) <
               std::make_tuple(!ids[b].has_value(), ids[b], s.m_guids[b]);
    });
    s.m_deviceIds.reserve(s.size());
    for (const std::uint32_t from : order) {
        if (ids[from])
            s.m_deviceIds.push_back(*ids[from]);
    }
    reorder(s.m_guids, order);
    reorder(s.m_anchors, order);
    reorder(s.m_small, order);
    reorder(s.m_cns, order);
    reorder(s.m_displayNames, order);
    reorder(s.m_osTypes, order);
    reorder(s.m_osVersions, order);
    reorder(s.m_registeredOwners, order);
    reorder(s.m_objectOwners, order);
    reorder(s.m_objectVersions, order);
    reorder(s.m_lastLogons, order);
    reorder(s.m_created, order);
    s.m_keys.reorder(order);
    s.m_physicalIds.reorder(order);
    s.m_registeredUsers.reorder(order);
    s.m_arena.shrink();
    s.m_highestUsn = highestUsn;
    s.m_readAt = readAt;
    return std::make_shared<const DirectorySnapshot>(std::move(s));
}

} // namespace dwc
