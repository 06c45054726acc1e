// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/decide_row.h"
#include "core/rules/scope.h"
#include "ui/devices/device_table.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace dwc {

/// What the plan says of devices, asked in ascending order of their ids.
template <class Item>
class ByDevice
{
public:
    explicit ByDevice(const std::vector<Item> &items) : m_items(items), m_order(items.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0u);
        std::ranges::sort(m_order, {}, [&](std::uint32_t i) { return m_items[i].deviceId; });
    }

    const Item *find(DeviceId id)
    {
        while (m_next < m_order.size() && m_items[m_order[m_next]].deviceId < id)
            ++m_next;
        const bool isThere = m_next < m_order.size() && m_items[m_order[m_next]].deviceId == id;
        return isThere ? &m_items[m_order[m_next]] : nullptr;
    }

private:
    const std::vector<Item> &m_items;
    std::vector<std::uint32_t> m_order;
    std::size_t m_next = 0;
};

/// State and reason of each row, as the plan's rules decide. Comparing every value of a pair is most of the
/// work, and the plan has done it: a pair of a whole plan that is neither changed nor skipped is in sync.
class RowStates
{
public:
    /// The outlook must outlive it.
    explicit RowStates(const Outlook &outlook);

    /// Rows in their order. Fills state, reason and number of values.
    void tell(const MatchRow &row, DeviceRecord &record);

private:
    bool isPlannedPair(const MatchRow &row) const;

    const Outlook &m_outlook;
    const PlanInput m_input;
    RowDecider m_decider;
    ScopeFilter m_scope;
    ByDevice<Change> m_changes;
    ByDevice<SkippedDevice> m_skipped;
    bool m_isWhole;
};

} // namespace dwc
