// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/text_arena.h"
#include "core/model/guid.h"
#include "core/model/presence.h"
#include "core/model/text_lists.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dwc {

/// Graph `trustType`. None: created through Graph, never joined. Other: a value we do not know. Unread: the
/// answer lacks it or holds another JSON type; nothing may be concluded from it.
enum class TrustType : std::uint8_t { None, AzureAd, ServerAd, Workplace, Other, Unread };
std::string_view nameOf(TrustType trustType); ///< Graph's word, "" for None and Unread

/// One device as a reader met it. All views are valid for the call of add() only. Texts are UTF-8, unpaired
/// surrogates already replaced.
struct CloudDeviceRecord
{
    CloudObjectId objectId;
    std::optional<DeviceId> deviceId; ///< null, no GUID or nil: the device can never be matched
    TrustType trustType = TrustType::None;
    Attribute<std::string_view> displayName;
    Attribute<bool> accountEnabled;
    Attribute<bool> isManaged;
    Attribute<bool> isCompliant;
    Attribute<std::string_view> operatingSystem;
    Attribute<std::string_view> operatingSystemVersion;
    Attribute<std::int64_t> deviceVersion;
    Attribute<Moment> lastSignIn;
    Attribute<Moment> registered;
    /// alternativeSecurityIds of type 2, each `key` decoded from base64 and UTF-16LE; one that cannot be
    /// decoded stands as an empty text, so that it counts as not fitting.
    Attribute<std::span<const std::string_view>> keys;
    Attribute<std::span<const std::string_view>> physicalIds;
    Attribute<std::span<const CloudUserId>> owners; ///< users only; other owner types are left out
    Attribute<std::span<const CloudUserId>> users;  ///< registeredUsers
};

/// A user who owns or uses a device, as far as Graph told.
struct CloudUserRecord
{
    CloudUserId id;
    Attribute<std::string_view> displayName;
    Attribute<std::string_view> userPrincipalName;
    Attribute<std::string_view> securityIdentifier; ///< onPremisesSecurityIdentifier, text form of a SID
    Attribute<std::string_view> immutableId;        ///< onPremisesImmutableId, base64 as sent
};

class CloudSnapshot;

/// One device of a snapshot. Views live as long as the snapshot.
class CloudDevice
{
public:
    CloudDevice(const CloudSnapshot &snapshot, std::uint32_t index) : m_snapshot(&snapshot), m_index(index) {}

    DeviceId deviceId() const;
    CloudObjectId objectId() const;
    TrustType trustType() const;
    Attribute<std::string_view> displayName() const;
    Attribute<bool> accountEnabled() const;
    Attribute<bool> isManaged() const;
    Attribute<bool> isCompliant() const;
    Attribute<std::string_view> operatingSystem() const;
    Attribute<std::string_view> operatingSystemVersion() const;
    Attribute<std::int64_t> deviceVersion() const;
    Attribute<Moment> lastSignIn() const;
    Attribute<Moment> registered() const;
    Attribute<TextList> keys() const;
    Attribute<TextList> physicalIds() const;
    /// Numbers of users of the snapshot, sorted by user id.
    Attribute<std::span<const std::uint32_t>> owners() const;
    Attribute<std::span<const std::uint32_t>> users() const;
    std::uint32_t index() const { return m_index; }

private:
    const CloudSnapshot *m_snapshot;
    std::uint32_t m_index;
};

/// Every device of a tenant that was there when it was read: immutable, columnar, sorted by device id. It
/// exists only complete; a failed or partial read gives an Error instead. Share it by shared_ptr<const
/// CloudSnapshot>.
class CloudSnapshot
{
public:
    std::uint32_t size() const { return std::uint32_t(m_deviceIds.size()); }
    CloudDevice device(std::uint32_t index) const { return CloudDevice(*this, index); }
    const std::vector<DeviceId> &deviceIds() const { return m_deviceIds; } ///< ascending; may repeat
    const std::vector<CloudObjectId> &objectIds() const
    {
        return m_objectIds;
    } ///< in the order of deviceIds()
    /// First device with that id; nothing when the tenant has none.
    std::optional<std::uint32_t> find(DeviceId id) const;
    /// True when another device has the same device id: neither can be matched.
    bool collides(std::uint32_t index) const;
    /// Devices whose deviceId is null, no GUID or nil.
    const std::vector<CloudObjectId> &withoutDeviceId() const { return m_withoutDeviceId; }

    std::uint32_t userCount() const { return std::uint32_t(m_users.size()); }
    CloudUserRecord user(std::uint32_t number) const;

    TenantId tenant() const { return m_tenant; }
    Moment readAt() const { return m_readAt; }
    /// Bytes held, for benchmarks and limits.
    std::size_t memoryBytes() const;

private:
    friend class CloudDevice;
    friend class CloudSnapshotBuilder;
    struct Text
    {
        TextRef ref;
        Presence presence = Presence::UnknownNotRead;
    };
    struct User
    {
        CloudUserId id;
        Text displayName, userPrincipalName, securityIdentifier, immutableId;
    };
    /// The small attributes of one device: presence and, for booleans, the value.
    struct Small
    {
        TrustType trustType = TrustType::None;
        Presence displayName{}, accountEnabled{}, isManaged{}, isCompliant{}, operatingSystem{};
        Presence operatingSystemVersion{}, deviceVersion{}, lastSignIn{}, registered{}, keys{}, physicalIds{};
        Presence owners{}, users{};
        bool accountEnabledValue = false, isManagedValue = false, isCompliantValue = false;
    };
    Attribute<std::string_view> view(const Text &text) const
    {
        return {text.presence, m_arena.view(text.ref)};
    }

    TenantId m_tenant;
    Moment m_readAt;
    std::vector<DeviceId> m_deviceIds;
    std::vector<CloudObjectId> m_objectIds;
    std::vector<CloudObjectId> m_withoutDeviceId;
    std::vector<Small> m_small;
    std::vector<TextRef> m_displayNames;
    std::vector<std::uint32_t> m_operatingSystems, m_operatingSystemVersions; ///< numbers in m_repeated
    std::vector<std::int64_t> m_deviceVersions, m_lastSignIns, m_registered;  ///< moments in milliseconds
    TextLists m_keys, m_physicalIds;
    NumberLists m_owners, m_deviceUsers;
    std::vector<User> m_users;
    TextArena m_arena;
    TextTable m_repeated;
};

/// Collects what a reader meets, in any order, and makes the snapshot. Not for use after finish().
class CloudSnapshotBuilder
{
public:
    explicit CloudSnapshotBuilder(TenantId tenant);
    ~CloudSnapshotBuilder();
    CloudSnapshotBuilder(CloudSnapshotBuilder &&) noexcept;

    /// Room for so many devices, where their number is known: growing costs time. What is said is believed up to some
    /// millions.
    void expect(std::uint64_t devices);
    /// A device met again (same object id) replaces what was known of it. LimitExceeded when the texts pass 4
    /// GiB.
    Result<void> add(const CloudDeviceRecord &record);
    /// What Graph told of a user that some device names. A user never described stays UnknownNotRead.
    Result<void> describe(const CloudUserRecord &user);
    /// Owners or users of a device read apart from its page. NotFound when the device was not added.
    Result<void> setOwners(CloudObjectId device, Attribute<std::span<const CloudUserId>> owners);
    Result<void> setUsers(CloudObjectId device, Attribute<std::span<const CloudUserId>> users);
    /// Devices with a device id, in the order in which they were added.
    const std::vector<CloudObjectId> &devices() const;
    /// Users named by devices and not yet described.
    std::vector<CloudUserId> undescribedUsers() const;
    bool isUndescribed(CloudUserId user) const;
    std::uint64_t deviceCount() const;
    std::shared_ptr<const CloudSnapshot> finish(Moment readAt);

private:
    struct Draft;
    std::unique_ptr<Draft> m_draft;
};

} // namespace dwc
