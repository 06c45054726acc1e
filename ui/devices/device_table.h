// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/plan/decide_row.h"
#include "core/sync/look.h"
#include "ui/theme/device_state.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// Why a device is in its state, in one byte: nothing, a ChangeReason, a SkipReason or a RemovalState.
class RowReason
{
public:
    constexpr RowReason() = default;
    constexpr explicit RowReason(ChangeReason reason) : m_code(std::uint8_t(1 + int(reason))) {}
    constexpr explicit RowReason(SkipReason reason) : m_code(std::uint8_t(16 + int(reason))) {}
    constexpr explicit RowReason(RemovalState reason) : m_code(std::uint8_t(48 + int(reason))) {}
    constexpr static RowReason fromCode(std::uint8_t code)
    {
        RowReason reason;
        reason.m_code = code;
        return reason;
    }

    constexpr std::uint8_t code() const { return m_code; }
    std::optional<ChangeReason> change() const;
    std::optional<SkipReason> skip() const;
    std::optional<RemovalState> removal() const;

    bool operator==(const RowReason &) const = default;

private:
    std::uint8_t m_code = 0;
};
inline constexpr std::size_t kReasonCodes = 56;

enum class Tell : std::uint8_t { Yes, No, Unknown }; ///< of a flag

/// What filters and cells ask most, of one device or object.
struct DeviceRecord
{
    std::uint32_t cloud = kNone;     ///< in the cloud snapshot
    std::uint32_t directory = kNone; ///< in the directory snapshot
    std::uint32_t owner = kNone;     ///< first owner: number of a user of the cloud snapshot
    std::uint16_t system = 0;        ///< in systems()
    DeviceState state = DeviceState::InSync;
    RowReason reason;
    TrustType joinType = TrustType::Unread;
    Tell enabled : 2 = Tell::Unknown;
    Tell managed : 2 = Tell::Unknown;
    Tell compliant : 2 = Tell::Unknown;
    std::uint8_t values = 0; ///< attributes that an update changes, at most 255
};

/// Both sides as rows of a table: one per row of the match, then the cloud's devices without a device id.
/// Immutable; holds the outlook it was made from.
class DeviceTable
{
public:
    /// Takes as long as deciding every row again: for a worker. Stopped when asked to.
    static Result<std::shared_ptr<const DeviceTable>> make(std::shared_ptr<const Outlook> outlook,
                                                           std::stop_token stop);

    std::uint32_t size() const { return std::uint32_t(m_records.size()); }
    const DeviceRecord &record(std::uint32_t row) const { return m_records[row]; }
    const std::vector<DeviceRecord> &records() const { return m_records; }
    const Outlook &outlook() const { return *m_outlook; }
    /// Nothing for a device without a device id: it takes no part in the match.
    const MatchRow *matchRow(std::uint32_t row) const;

    std::optional<CloudDevice> cloud(std::uint32_t row) const;
    std::optional<DirectoryDevice> object(std::uint32_t row) const;
    std::optional<DeviceId> deviceId(std::uint32_t row) const;
    std::optional<CloudObjectId> objectId(std::uint32_t row) const;
    std::string_view name(std::uint32_t row) const; ///< the cloud's, else the object's; foreign text
    /// First row of that device; nothing when there is none.
    std::optional<std::uint32_t> find(DeviceId id) const;

    const std::vector<std::string> &systems() const
    {
        return m_systems;
    } ///< "Windows 11", "iOS"; foreign text; 0 is ""
    /// Name and common name of a row, case folded, for search and sort; UTF-8.
    std::string_view folded(std::uint32_t row) const;
    std::string_view foldedName(std::uint32_t row) const;
    /// All of them, one behind the other in the order of the rows, each with a line feed behind it.
    std::string_view foldedAll() const { return m_folded; }
    /// The row in whose folded text this offset lies.
    std::uint32_t rowAt(std::size_t offset) const;
    /// Name and user principal name of each user of the cloud, case folded.
    const std::vector<std::string> &foldedUsers() const { return m_foldedUsers; }

    std::uint32_t cloudCount() const;
    std::uint32_t directoryOnlyCount() const { return m_directoryOnly; }
    std::size_t memoryBytes() const;

private:
    friend class DeviceTableMaker;
    DeviceTable() = default;

    std::shared_ptr<const Outlook> m_outlook;
    std::vector<DeviceRecord> m_records;
    std::vector<std::string> m_systems;
    std::string m_folded;
    std::vector<std::uint32_t> m_ends;      ///< of the folded text of each row, its line feed not counted
    std::vector<std::uint16_t> m_nameSizes; ///< of the name at the beginning of it
    std::vector<std::string> m_foldedUsers;
    std::uint32_t m_directoryOnly = 0;
};

/// Case and accents folded away for comparing; UTF-8, without line feeds.
std::string foldForSearch(std::string_view foreign);

} // namespace dwc
