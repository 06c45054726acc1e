// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/text_arena.h"
#include "core/model/dn.h"
#include "core/model/guid.h"
#include "core/model/sid.h"
#include "core/model/text_lists.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dwc {

/// How msDS-CloudAnchor is stored. Ours is Guid; older writers kept the text Device_<objectId>.
enum class AnchorForm : std::uint8_t { None, Guid, Text, Other };

struct Anchor
{
    AnchorForm form = AnchorForm::None;
    CloudObjectId objectId; ///< for Guid and Text

    bool operator==(const Anchor &) const = default;
};

/// Reads either form; 16 bytes are a GUID in Windows order.
Anchor anchorFromBytes(std::string_view octets);

/// One msDS-Device as a reader met it; raw LDAP values, valid for the call of add() only. An empty text or list
/// means that the attribute is absent (LDAP has no empty values).
struct DirectoryDeviceRecord
{
    ObjectGuid guid;
    std::string_view cn;
    std::string_view deviceId; ///< msDS-DeviceID, raw
    std::string_view anchor;   ///< msDS-CloudAnchor, raw
    std::string_view displayName;
    std::string_view osType;
    std::string_view osVersion;
    std::string_view registeredOwner; ///< raw: SID as text or binary
    std::span<const std::string_view> keys; ///< altSecurityIdentities
    std::span<const std::string_view> physicalIds;
    std::span<const std::string_view> registeredUsers;
    std::optional<bool> isEnabled;
    std::optional<bool> isManaged;
    std::optional<bool> isCompliant;
    std::optional<std::int64_t> objectVersion;
    std::optional<std::int64_t> lastLogonTimeStamp; ///< FILETIME
    bool hasKeyCredential = false;                  ///< msDS-KeyCredentialLink present
    std::optional<Sid> objectOwner; ///< owner in nTSecurityDescriptor; nothing when it could not be read
    Moment created;
};

class DirectorySnapshot;

/// One object of a snapshot. Views live as long as the snapshot.
class DirectoryDevice
{
public:
    DirectoryDevice(const DirectorySnapshot &snapshot, std::uint32_t index) : m_snapshot(&snapshot), m_index(index) { }

    ObjectGuid guid() const;
    std::string_view cn() const;
    ObjectRef ref() const;
    std::optional<DeviceId> deviceId() const; ///< nothing: absent, or not 16 bytes
    Anchor anchor() const;
    std::string_view displayName() const;
    std::string_view osType() const;
    std::string_view osVersion() const;
    std::string_view registeredOwner() const;
    TextList keys() const;
    TextList physicalIds() const;
    TextList registeredUsers() const;
    std::optional<bool> isEnabled() const;
    std::optional<bool> isManaged() const;
    std::optional<bool> isCompliant() const;
    std::optional<std::int64_t> objectVersion() const;
    std::optional<std::int64_t> lastLogonTimeStamp() const;
    bool hasKeyCredential() const;
    std::optional<Sid> objectOwner() const;
    Moment created() const;
    std::uint32_t index() const { return m_index; }

private:
    const DirectorySnapshot *m_snapshot;
    std::uint32_t m_index;
};

/// Every msDS-Device that is a direct child of one container: immutable, columnar, sorted by device id (objects
/// without a readable one last). It exists only complete.
class DirectorySnapshot
{
public:
    std::uint32_t size() const { return std::uint32_t(m_guids.size()); }
    DirectoryDevice device(std::uint32_t index) const { return DirectoryDevice(*this, index); }
    /// Ascending, for the first deviceIdCount() objects; may repeat.
    const std::vector<DeviceId> &deviceIds() const { return m_deviceIds; }
    std::uint32_t deviceIdCount() const { return std::uint32_t(m_deviceIds.size()); }
    std::optional<std::uint32_t> findByDeviceId(DeviceId id) const;
    std::optional<std::uint32_t> findByGuid(ObjectGuid guid) const; ///< walks the column

    const ObjectRef &container() const { return m_container; }
    std::int64_t highestUsn() const { return m_highestUsn; } ///< highestCommittedUSN before the read; one controller's
    Moment readAt() const { return m_readAt; }
    std::size_t memoryBytes() const;

private:
    friend class DirectoryDevice;
    friend class DirectorySnapshotBuilder;
    struct Small
    {
        AnchorForm anchorForm = AnchorForm::None;
        std::int8_t isEnabled = -1, isManaged = -1, isCompliant = -1; ///< -1 absent
        bool hasObjectVersion = false, hasLastLogon = false, hasKeyCredential = false;
    };

    ObjectRef m_container;
    std::int64_t m_highestUsn = 0;
    Moment m_readAt;
    std::vector<DeviceId> m_deviceIds;
    std::vector<ObjectGuid> m_guids;
    std::vector<CloudObjectId> m_anchors;
    std::vector<Small> m_small;
    std::vector<TextRef> m_cns, m_displayNames;
    std::vector<std::uint32_t> m_osTypes, m_osVersions, m_registeredOwners, m_objectOwners; ///< in m_repeated
    std::vector<std::int64_t> m_objectVersions, m_lastLogons, m_created;
    TextLists m_keys, m_physicalIds, m_registeredUsers;
    TextArena m_arena;
    TextTable m_repeated;
};

/// Collects what a reader meets, in any order, and makes the snapshot. Not for use after finish().
class DirectorySnapshotBuilder
{
public:
    explicit DirectorySnapshotBuilder(ObjectRef container);
    ~DirectorySnapshotBuilder();
    DirectorySnapshotBuilder(DirectorySnapshotBuilder &&) noexcept;

    Result<void> add(const DirectoryDeviceRecord &record);
    std::uint64_t deviceCount() const;
    std::shared_ptr<const DirectorySnapshot> finish(std::int64_t highestUsn, Moment readAt);

private:
    struct Draft;
    std::unique_ptr<Draft> m_draft;
};

} // namespace dwc
