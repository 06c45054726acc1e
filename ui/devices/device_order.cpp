// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_order.h"

#include "ui/diff/cloud_values.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>
#include <string>
#include <thread>

namespace dwc {

namespace {

constexpr std::uint64_t kLast =
    std::numeric_limits<std::uint64_t>::max(); ///< what is not known stands at the end

/// A row with eight octets of its text, or with its number: rows are sorted by eight octets at a time, so
/// that names with a long common beginning cost no more than others.
struct Keyed
{
    std::uint64_t key;
    std::uint32_t row;

    auto operator<=>(const Keyed &) const = default;
};
using KeyedRows = std::span<Keyed>;

std::uint64_t eightOf(std::string_view text, std::size_t depth)
{
    if (depth == 0 && text.empty())
        return kLast;
    text = text.substr(std::min(text.size(), depth * 8), 8);
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i)
        key = key << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0u);
    return key;
}

template <class Id>
std::uint64_t eightOf(const std::optional<Id> &id, std::size_t depth)
{
    if (!id)
        return kLast;
    return eightOf(std::string_view(reinterpret_cast<const char *>(id->bytes.data()), id->bytes.size()),
                   depth);
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

    std::uint64_t of(std::uint32_t row, std::size_t depth) const
    {
        const DeviceRecord &record = m_table.record(row);
        switch (m_column) {
        case DeviceColumn::State: return std::uint64_t(record.state);
        case DeviceColumn::System: return m_ranks[record.system];
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
        case DeviceColumn::DeviceId: return eightOf(m_table.deviceId(row), depth);
        case DeviceColumn::ObjectId: return eightOf(m_table.objectId(row), depth);
        case DeviceColumn::Name:
        case DeviceColumn::Version:
        case DeviceColumn::Dn: return eightOf(text(row), depth);
        }
        return 0;
    }

    /// Whether rows that are equal so far may differ further on.
    bool goesOn(std::uint32_t row, std::size_t depth) const
    {
        switch (m_column) {
        case DeviceColumn::DeviceId:
        case DeviceColumn::ObjectId: return depth == 1;
        case DeviceColumn::Name:
        case DeviceColumn::Version:
        case DeviceColumn::Dn: return text(row).size() > depth * 8;
        default: return false;
        }
    }

private:
    std::string_view text(std::uint32_t row) const
    {
        if (m_column == DeviceColumn::Name)
            return m_table.foldedName(row);
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

constexpr std::size_t kWorthAThread = 50'000;

class Sorter
{
public:
    Sorter(const Keys &keys, const std::stop_token &stop) : m_keys(keys), m_stop(stop) {}

    /// Rows that are equal up to `depth`. False: stopped.
    bool sort(KeyedRows rows, std::size_t depth)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % 65536 == 0 && m_stop.stop_requested())
                return false;
            rows[i].key = m_keys.of(rows[i].row, depth);
        }
        sortByKey(rows);
        for (auto first = rows.begin(); first != rows.end();) {
            auto last = first + 1;
            bool differs = m_keys.goesOn(first->row, depth + 1);
            for (; last != rows.end() && last->key == first->key; ++last)
                differs |= m_keys.goesOn(last->row, depth + 1);
            if (last - first > 1 && differs && !sort(KeyedRows(first, last), depth + 1))
                return false;
            first = last;
        }
        return !m_stop.stop_requested();
    }

private:
    static void sortByKey(KeyedRows rows)
    {
        if (rows.size() < kWorthAThread) {
            std::ranges::sort(rows);
            return;
        }
        if (std::ranges::is_sorted(rows)) // all of them begin alike
            return;
        const auto middle = rows.begin() + std::ptrdiff_t(rows.size() / 2);
        {
            const std::jthread beside([&] { std::sort(rows.begin(), middle); });
            std::sort(middle, rows.end());
        }
        std::inplace_merge(rows.begin(), middle, rows.end());
    }

    const Keys &m_keys;
    const std::stop_token &m_stop;
};

} // namespace

std::shared_ptr<const DeviceOrder> orderDevices(const DeviceTable &table, DeviceColumn column,
                                                bool descending, const std::stop_token &stop)
{
    const Keys keys(table, column);
    std::vector<Keyed> keyed(table.size());
    for (std::uint32_t row = 0; row < table.size(); ++row)
        keyed[row].row = row;
    if (!Sorter(keys, stop).sort(keyed, 0))
        return nullptr;
    auto order = std::make_shared<DeviceOrder>(table.size());
    for (std::size_t i = 0; i < keyed.size(); ++i)
        (*order)[descending ? keyed.size() - 1 - i : i] = keyed[i].row;
    return order;
}

} // namespace dwc
