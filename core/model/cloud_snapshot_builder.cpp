// SPDX-License-Identifier: Apache-2.0
#include "core/base/slices.h"
#include "core/model/cloud_snapshot.h"
#include "core/model/id_rows.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace dwc {

struct CloudSnapshotBuilder::Draft
{
    CloudSnapshot snapshot;
    IdRows<CloudObjectId> rows;
    IdRows<CloudUserId> users;
    std::vector<CloudUserId> userIds; // of snapshot.m_users, close together: each owner is looked up here
    std::vector<bool> described;
    std::unordered_set<CloudObjectId> withoutDeviceId;
    // used again for each device
    std::vector<CloudUserId> sorted;
    std::vector<std::uint32_t> numbers;
    std::vector<TextRef> refs;

    std::optional<std::uint32_t> rowOf(CloudObjectId id) const
    {
        return rows.find(id, [&](std::uint32_t row) { return snapshot.m_objectIds[row]; });
    }

    std::optional<std::uint32_t> findUser(CloudUserId id) const
    {
        return users.find(id, [&](std::uint32_t number) { return userIds[number]; });
    }

    std::uint32_t numberOfUser(CloudUserId id)
    {
        if (const auto known = findUser(id))
            return *known;
        const auto number = std::uint32_t(snapshot.m_users.size());
        users.add(id, number, [&](std::uint32_t other) { return userIds[other]; });
        userIds.push_back(id);
        CloudSnapshot::User user;
        user.id = id;
        snapshot.m_users.push_back(user);
        described.push_back(false);
        return number;
    }

    std::span<const std::uint32_t> numbersOf(std::span<const CloudUserId> ids)
    {
        sorted.assign(ids.begin(), ids.end());
        std::ranges::sort(sorted);
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        numbers.clear();
        for (const CloudUserId id : sorted)
            numbers.push_back(numberOfUser(id));
        return numbers;
    }

    /// The view lives until the next call.
    Result<std::span<const TextRef>> keep(std::span<const std::string_view> texts)
    {
        refs.clear();
        for (const std::string_view text : texts) {
            const Result<TextRef> ref = snapshot.m_arena.append(text);
            if (!ref)
                return tl::unexpected(ref.error());
            refs.push_back(*ref);
        }
        return std::span<const TextRef>(refs);
    }

    Result<CloudSnapshot::Text> keep(const Attribute<std::string_view> &text)
    {
        return snapshot.m_arena.append(text.value).map([&](TextRef ref) {
            return CloudSnapshot::Text{ref, text.presence};
        });
    }

    void expect(std::size_t devices)
    {
        CloudSnapshot &s = snapshot;
        rows.reserve(devices);
        s.m_deviceIds.reserve(devices);
        s.m_objectIds.reserve(devices);
        s.m_small.reserve(devices);
        s.m_displayNames.reserve(devices);
        s.m_operatingSystems.reserve(devices);
        s.m_operatingSystemVersions.reserve(devices);
        s.m_deviceVersions.reserve(devices);
        s.m_lastSignIns.reserve(devices);
        s.m_registered.reserve(devices);
        s.m_keys.reserve(devices, devices);
        s.m_physicalIds.reserve(devices, 4 * devices);
        s.m_owners.reserve(devices, devices);
        s.m_deviceUsers.reserve(devices, 0);
    }

    std::uint32_t addRow(CloudObjectId objectId)
    {
        CloudSnapshot &s = snapshot;
        const auto row = std::uint32_t(s.m_deviceIds.size());
        rows.add(objectId, row, [&](std::uint32_t other) { return s.m_objectIds[other]; });
        s.m_deviceIds.emplace_back();
        s.m_objectIds.push_back(objectId);
        s.m_small.emplace_back();
        s.m_displayNames.emplace_back();
        s.m_operatingSystems.push_back(0);
        s.m_operatingSystemVersions.push_back(0);
        s.m_deviceVersions.push_back(0);
        s.m_lastSignIns.push_back(0);
        s.m_registered.push_back(0);
        s.m_keys.addRow({});
        s.m_physicalIds.addRow({});
        s.m_owners.addRow({});
        s.m_deviceUsers.addRow({});
        return row;
    }

    /// Rows by device id, then by object id.
    std::vector<std::uint32_t> order() const
    {
        struct Row
        {
            std::uint64_t beginning; // of the device id: decides nearly always without a look at the columns
            std::uint32_t number;
        };
        const CloudSnapshot &s = snapshot;
        std::vector<Row> sorting;
        sorting.reserve(s.size());
        for (std::uint32_t row = 0; row < s.size(); ++row) {
            std::uint64_t beginning = 0;
            for (std::size_t i = 0; i < sizeof beginning; ++i)
                beginning = beginning << 8 | s.m_deviceIds[row].bytes[i];
            sorting.push_back({beginning, row});
        }
        std::ranges::sort(sorting, [&](const Row &a, const Row &b) {
            if (a.beginning != b.beginning)
                return a.beginning < b.beginning;
            return std::tie(s.m_deviceIds[a.number], s.m_objectIds[a.number]) <
                   std::tie(s.m_deviceIds[b.number], s.m_objectIds[b.number]);
        });
        std::vector<std::uint32_t> order;
        order.reserve(sorting.size());
        for (const Row &row : sorting)
            order.push_back(row.number);
        return order;
    }

    /// Columns do not know each other: two threads, if they are worth it, share them.
    void setInOrder()
    {
        const std::vector<std::uint32_t> to = order();
        CloudSnapshot &s = snapshot;
        bothAtOnce(
            to.size(),
            [&] {
                s.m_keys.reorder(to);
                s.m_physicalIds.reorder(to);
                s.m_owners.reorder(to);
                s.m_deviceUsers.reorder(to);
            },
            [&] {
                reorder(s.m_deviceIds, to);
                reorder(s.m_objectIds, to);
                reorder(s.m_small, to);
                reorder(s.m_displayNames, to);
                reorder(s.m_operatingSystems, to);
                reorder(s.m_operatingSystemVersions, to);
                reorder(s.m_deviceVersions, to);
                reorder(s.m_lastSignIns, to);
                reorder(s.m_registered, to);
            });
    }

    // pages that go round bring a device again and again: what it has already takes no more room

    Result<TextRef> keepAgain(std::string_view text, TextRef before)
    {
        return snapshot.m_arena.view(before) == text ? before : snapshot.m_arena.append(text);
    }

    Result<void> setTexts(TextLists &column, std::uint32_t row, std::span<const std::string_view> texts)
    {
        const TextList before(snapshot.m_arena, column.row(row));
        if (std::equal(before.begin(), before.end(), texts.begin(), texts.end()))
            return {};
        return keep(texts).map([&](std::span<const TextRef> refs) { column.setRow(row, refs); });
    }

    static void setNumbers(NumberLists &column, std::uint32_t row, std::span<const std::uint32_t> numbers)
    {
        if (!std::ranges::equal(column.row(row), numbers))
            column.setRow(row, numbers);
    }

    void setSmall(std::uint32_t row, const CloudDeviceRecord &r)
    {
        snapshot.m_small[row] = {r.trustType,
                                 r.displayName.presence,
                                 r.accountEnabled.presence,
                                 r.isManaged.presence,
                                 r.isCompliant.presence,
                                 r.operatingSystem.presence,
                                 r.operatingSystemVersion.presence,
                                 r.deviceVersion.presence,
                                 r.lastSignIn.presence,
                                 r.registered.presence,
                                 r.keys.presence,
                                 r.physicalIds.presence,
                                 r.owners.presence,
                                 r.users.presence,
                                 r.accountEnabled.value,
                                 r.isManaged.value,
                                 r.isCompliant.value};
    }
};

CloudSnapshotBuilder::CloudSnapshotBuilder(TenantId tenant) : m_draft(std::make_unique<Draft>())
{
    m_draft->snapshot.m_tenant = tenant;
}
CloudSnapshotBuilder::~CloudSnapshotBuilder() = default;
CloudSnapshotBuilder::CloudSnapshotBuilder(CloudSnapshotBuilder &&) noexcept = default;

void CloudSnapshotBuilder::expect(std::uint64_t devices)
{
    constexpr std::uint64_t kBelieved = 4'000'000; // room not written to takes no memory
    m_draft->expect(std::size_t(std::min(devices, kBelieved)));
}

Result<void> CloudSnapshotBuilder::add(const CloudDeviceRecord &record)
{
    CloudSnapshot &s = m_draft->snapshot;
    if (!record.deviceId || record.deviceId->isNil()) {
        m_draft->withoutDeviceId.insert(record.objectId);
        return {};
    }
    const auto known = m_draft->rowOf(record.objectId);
    const std::uint32_t row = known ? *known : m_draft->addRow(record.objectId);
    const auto name = m_draft->keepAgain(record.displayName.value, s.m_displayNames[row]);
    const auto keys = m_draft->setTexts(s.m_keys, row, record.keys.value);
    const auto physicalIds = m_draft->setTexts(s.m_physicalIds, row, record.physicalIds.value);
    if (!name || !keys || !physicalIds)
        return fail(ErrorKind::LimitExceeded, "texts of the cloud snapshot");
    s.m_deviceIds[row] = *record.deviceId;
    m_draft->setSmall(row, record);
    s.m_displayNames[row] = *name;
    s.m_operatingSystems[row] = s.m_repeated.intern(record.operatingSystem.value);
    s.m_operatingSystemVersions[row] = s.m_repeated.intern(record.operatingSystemVersion.value);
    s.m_deviceVersions[row] = record.deviceVersion.value;
    s.m_lastSignIns[row] = record.lastSignIn.value.ms;
    s.m_registered[row] = record.registered.value.ms;
    Draft::setNumbers(s.m_owners, row, m_draft->numbersOf(record.owners.value));
    Draft::setNumbers(s.m_deviceUsers, row, m_draft->numbersOf(record.users.value));
    return {};
}

Result<void> CloudSnapshotBuilder::describe(const CloudUserRecord &user)
{
    const std::uint32_t number = m_draft->numberOfUser(user.id);
    const auto name = m_draft->keep(user.displayName);
    const auto principal = m_draft->keep(user.userPrincipalName);
    const auto sid = m_draft->keep(user.securityIdentifier);
    const auto immutable = m_draft->keep(user.immutableId);
    if (!name || !principal || !sid || !immutable)
        return fail(ErrorKind::LimitExceeded, "texts of the cloud snapshot");
    m_draft->snapshot.m_users[number] = {user.id, *name, *principal, *sid, *immutable};
    m_draft->described[number] = true;
    return {};
}

Result<void> CloudSnapshotBuilder::setOwners(CloudObjectId device,
                                             Attribute<std::span<const CloudUserId>> owners)
{
    const auto row = m_draft->rowOf(device);
    if (!row)
        return fail(ErrorKind::NotFound, device.text());
    m_draft->snapshot.m_small[*row].owners = owners.presence;
    Draft::setNumbers(m_draft->snapshot.m_owners, *row, m_draft->numbersOf(owners.value));
    return {};
}

Result<void> CloudSnapshotBuilder::setUsers(CloudObjectId device,
                                            Attribute<std::span<const CloudUserId>> users)
{
    const auto row = m_draft->rowOf(device);
    if (!row)
        return fail(ErrorKind::NotFound, device.text());
    m_draft->snapshot.m_small[*row].users = users.presence;
    Draft::setNumbers(m_draft->snapshot.m_deviceUsers, *row, m_draft->numbersOf(users.value));
    return {};
}

const std::vector<CloudObjectId> &CloudSnapshotBuilder::devices() const
{
    return m_draft->snapshot.m_objectIds;
}

std::vector<CloudUserId> CloudSnapshotBuilder::undescribedUsers() const
{
    std::vector<CloudUserId> missing;
    for (std::size_t number = 0; number < m_draft->described.size(); ++number) {
        if (!m_draft->described[number])
            missing.push_back(m_draft->snapshot.m_users[number].id);
    }
    return missing;
}

bool CloudSnapshotBuilder::isUndescribed(CloudUserId user) const
{
    const auto number = m_draft->findUser(user);
    return number && !m_draft->described[*number];
}

std::uint64_t CloudSnapshotBuilder::deviceCount() const
{
    return m_draft->snapshot.m_deviceIds.size() + m_draft->withoutDeviceId.size();
}

std::shared_ptr<const CloudSnapshot> CloudSnapshotBuilder::finish(Moment readAt)
{
    CloudSnapshot &s = m_draft->snapshot;
    m_draft->rows = {};
    m_draft->users = {};
    m_draft->userIds = {};
    m_draft->setInOrder();
    s.m_withoutDeviceId.assign(m_draft->withoutDeviceId.begin(), m_draft->withoutDeviceId.end());
    std::ranges::sort(s.m_withoutDeviceId);
    s.m_arena.shrink();
    s.m_readAt = readAt;
    return std::make_shared<const CloudSnapshot>(std::move(s));
}

} // namespace dwc
