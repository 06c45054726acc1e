// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_order.h"

#include "ui/diff/cloud_values.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>
#include <thread>

namespace dwc {

namespace {

constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max(); ///< what is not known stands at the end

/// A row with the first eight octets of its text, or with its number: nearly every comparison ends here.
struct Keyed
{
    std::uint64_t key;
    std::uint32_t row;
};

std::uint64_t prefixOf(std::string_view text)
{
    if (text.empty())
        return kLast;
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i)
        key = key << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0u);
    return key;
}

std::uint64_t prefixOf(const GuidBytes &bytes)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i)
        key = key << 8 | bytes[i];
    return key;
}

std::uint64_t numberOf(const Attribute<Moment> &moment)
{
    return moment.isKnown() ? std::uint64_t(moment.value.ms) ^ (std::uint64_t(1) << 63) : kLast;
}

/// Keys of one column, and what decides between equal keys.
class Keys
{
public:
    Keys(const DeviceTable &table, DeviceColumn column) : m_table(table), m_column(column)
    {
        if (column == DeviceColumn::System)
            rankSystems();
        if (column == DeviceColumn::Owner)
            rankOwners();
    }

    std::uint64_t of(std::uint32_t row) const
    {
        const DeviceRecord &record = m_table.record(row);
        switch (m_column) {
        case DeviceColumn::State: return std::uint64_t(record.state);
        case DeviceColumn::Name: return prefixOf(m_table.foldedName(row));
        case DeviceColumn::System: return m_ranks[record.system];
        case DeviceColumn::Version: return prefixOf(text(row));
        case DeviceColumn::JoinType: return std::uint64_t(record.joinType);
        case DeviceColumn::Owner: return record.owner == kNone ? kLast : m_ranks[record.owner];
        case DeviceColumn::Enabled: return std::uint64_t(record.enabled);
        case DeviceColumn::Managed: return std::uint64_t(record.managed);
        case DeviceColumn::Compliant: return std::uint64_t(record.compliant);
        case DeviceColumn::Reason: return record.reason.code() ? record.reason.code() : kLast;
        case DeviceColumn::Registered:
            return record.cloud == kNone ? kLast : numberOf(m_table.cloud(row)->registered());
        case DeviceColumn::LastActivity:
            return record.cloud == kNone ? kLast : numberOf(m_table.cloud(row)->lastSignIn());
        case DeviceColumn::DeviceId: {
            const auto id = m_table.deviceId(row);
            return id ? prefixOf(id->bytes) : kLast;
        }
        case DeviceColumn::ObjectId: {
            const auto id = m_table.objectId(row);
            return id ? prefixOf(id->bytes) : kLast;
        }
        case DeviceColumn::Dn: return prefixOf(text(row));
        }
        return 0;
    }

    /// Of rows with equal keys.
    bool less(std::uint32_t one, std::uint32_t other) const
    {
        switch (m_column) {
        case DeviceColumn::Name: return m_table.foldedName(one) < m_table.foldedName(other);
        case DeviceColumn::Version:
        case DeviceColumn::Dn: return text(one) < text(other);
        case DeviceColumn::DeviceId: return m_table.deviceId(one) < m_table.deviceId(other);
        case DeviceColumn::ObjectId: return m_table.objectId(one) < m_table.objectId(other);
        default: return false;
        }
    }

private:
    std::string_view text(std::uint32_t row) const
    {
        const DeviceRecord &record = m_table.record(row);
        if (m_column == DeviceColumn::Dn)
            return record.directory == kNone ? std::string_view() : m_table.object(row)->cn();
        if (record.cloud != kNone)
            return m_table.cloud(row)->operatingSystemVersion().value;
        return record.directory == kNone ? std::string_view() : m_table.object(row)->osVersion();
    }

    template <class Text>
    void rank(const std::vector<Text> &texts)
    {
        std::vector<std::uint32_t> order(texts.size());
        std::iota(order.begin(), order.end(), 0u);
        std::ranges::sort(order, {}, [&](std::uint32_t i) -> const Text & { return texts[i]; });
        m_ranks.resize(texts.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            m_ranks[order[i]] = i;
    }

    void rankSystems()
    {
        std::vector<std::string> folded;
        for (const std::string &system : m_table.systems())
            folded.push_back(foldForSearch(system));
        rank(folded);
        m_ranks[0] = std::numeric_limits<std::uint32_t>::max();
    }

    void rankOwners()
    {
        std::vector<std::string> folded;
        const CloudSnapshot &cloud = *m_table.outlook().cloud;
        folded.reserve(cloud.userCount());
        for (std::uint32_t number = 0; number < cloud.userCount(); ++number)
            folded.push_back(foldForSearch(userText(cloud.user(number))));
        rank(folded);
    }

    const DeviceTable &m_table;
    DeviceColumn m_column;
    std::vector<std::uint32_t> m_ranks;
};

} // namespace

std::shared_ptr<const DeviceOrder> orderDevices(const DeviceTable &table, DeviceColumn column, bool descending,
                                                const std::stop_token &stop)
{
    const Keys keys(table, column);
    std::vector<Keyed> keyed(table.size());
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        if (row % 65536 == 0 && stop.stop_requested())
            return nullptr;
        keyed[row] = {keys.of(row), row};
    }
    const auto less = [&](const Keyed &one, const Keyed &other) {
        if (one.key != other.key)
            return one.key < other.key;
        if (keys.less(one.row, other.row))
            return true;
        return !keys.less(other.row, one.row) && one.row < other.row;
    };
    const auto middle = keyed.begin() + std::ptrdiff_t(keyed.size() / 2);
    {
        const std::jthread beside([&] { std::sort(keyed.begin(), middle, less); });
        std::sort(middle, keyed.end(), less);
    }
    if (stop.stop_requested())
        return nullptr;
    std::inplace_merge(keyed.begin(), middle, keyed.end(), less);
    auto order = std::make_shared<DeviceOrder>(table.size());
    for (std::size_t i = 0; i < keyed.size(); ++i)
        (*order)[descending ? keyed.size() - 1 - i : i] = keyed[i].row;
    return order;
}

} // namespace dwc
