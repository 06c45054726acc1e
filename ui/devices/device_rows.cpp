// SPDX-License-Identifier: Apache-2.0
// What a finished table answers about one row.
#include "ui/devices/device_table.h"

#include <algorithm>

namespace dwc {

const MatchRow *DeviceTable::matchRow(std::uint32_t row) const
{
    const auto &rows = m_outlook->match.rows;
    return row < rows.size() ? &rows[row] : nullptr;
}

std::optional<CloudDevice> DeviceTable::cloud(std::uint32_t row) const
{
    const std::uint32_t index = m_records[row].cloud;
    return index == kNone ? std::nullopt : std::optional(m_outlook->cloud->device(index));
}

std::optional<DirectoryDevice> DeviceTable::object(std::uint32_t row) const
{
    const std::uint32_t index = m_records[row].directory;
    return index == kNone ? std::nullopt : std::optional(m_outlook->directory->device(index));
}

std::optional<DeviceId> DeviceTable::deviceId(std::uint32_t row) const
{
    if (const auto device = cloud(row))
        return device->deviceId();
    const auto object = this->object(row);
    return object ? object->deviceId() : std::nullopt;
}

std::optional<CloudObjectId> DeviceTable::objectId(std::uint32_t row) const
{
    if (const auto device = cloud(row))
        return device->objectId();
    if (const auto object = this->object(row)) {
        const Anchor anchor = object->anchor();
        const bool isTold = anchor.form == AnchorForm::Guid || anchor.form == AnchorForm::Text;
        return isTold ? std::optional(anchor.objectId) : std::nullopt;
    }
    return m_outlook->cloud->withoutDeviceId()[row - m_outlook->match.rows.size()];
}

std::string_view DeviceTable::name(std::uint32_t row) const
{
    if (const auto device = cloud(row))
        return device->displayName().value;
    const auto object = this->object(row);
    return object ? object->displayName() : std::string_view();
}

std::optional<std::uint32_t> DeviceTable::find(DeviceId id) const
{
    // ascending, but for objects without a readable id, which stand last
    const auto idOf = [this](const MatchRow &row) -> std::optional<DeviceId> {
        if (row.cloud != kNone)
            return m_outlook->cloud->deviceIds()[row.cloud];
        return m_outlook->directory->device(row.directory).deviceId();
    };
    const auto &rows = m_outlook->match.rows;
    const auto at = std::partition_point(rows.begin(), rows.end(), [&](const MatchRow &row) {
        const auto other = idOf(row);
        return other && *other < id;
    });
    if (at == rows.end() || idOf(*at) != id)
        return std::nullopt;
    return std::uint32_t(at - rows.begin());
}

std::string_view DeviceTable::folded(std::uint32_t row) const
{
    const std::size_t begin = row == 0 ? 0 : m_ends[row - 1] + 1;
    return std::string_view(m_folded).substr(begin, m_ends[row] - begin);
}

std::string_view DeviceTable::foldedName(std::uint32_t row) const
{
    return folded(row).substr(0, m_nameSizes[row]);
}

std::uint32_t DeviceTable::rowAt(std::size_t offset) const
{
    return std::uint32_t(std::ranges::lower_bound(m_ends, offset) - m_ends.begin());
}

std::uint32_t DeviceTable::cloudCount() const
{
    return m_outlook->cloud->size() + std::uint32_t(m_outlook->cloud->withoutDeviceId().size());
}

std::size_t DeviceTable::memoryBytes() const
{
    std::size_t bytes = m_records.capacity() * sizeof(DeviceRecord) + m_folded.capacity() +
                        m_ends.capacity() * sizeof(std::uint32_t) +
                        m_nameSizes.capacity() * sizeof(std::uint16_t);
    for (const std::string &user : m_foldedUsers)
        bytes += sizeof(std::string) + user.capacity();
    return bytes;
}

} // namespace dwc
