// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_filter.h"

#include "ui/devices/device_search.h"

namespace dwc {

namespace {

/// One kind of choice: what a row has of it, and whether that is chosen.
enum Facet : unsigned { States, JoinTypes, Enabled, Managed, Compliant, OwnerFacet, Reasons, Systems, FacetCount };

class FilterPass
{
public:
    FilterPass(const DeviceTable &table, const DeviceFilter &filter) : m_table(table), m_filter(filter)
    {
        m_out.passes.resize(table.size());
        m_out.facets.systems.resize(table.systems().size());
        m_system.resize(table.systems().size(), filter.systems.empty());
        for (const std::uint16_t number : filter.systems) {
            if (number < m_system.size())
                m_system[number] = true;
        }
        for (int i = 0; i < kDeviceStates; ++i)
            m_states |= std::uint32_t(filter.states.none() || filter.states[std::size_t(i)]) << i;
    }

    Filtered run()
    {
        const std::vector<bool> hits = searchDevices(m_table, m_filter.search);
        for (std::uint32_t row = 0; row < m_table.size(); ++row) {
            if (!hits.empty() && !hits[row])
                continue;
            if (m_filter.only && !isNamed(row))
                continue;
            take(row, m_table.record(row));
        }
        return std::move(m_out);
    }

private:
    bool isNamed(std::uint32_t row) const
    {
        const auto id = m_table.deviceId(row);
        return id && m_filter.only->contains(*id);
    }

    template <std::size_t Size>
    static bool isChosen(const std::bitset<Size> &chosen, std::size_t value)
    {
        return chosen.none() || chosen[value];
    }

    void take(std::uint32_t row, const DeviceRecord &record)
    {
        const std::size_t owner = record.owner == kNone;
        const bool passes[FacetCount] = {bool(m_states >> int(record.state) & 1),
                                         isChosen(m_filter.joinTypes, std::size_t(record.joinType)),
                                         isChosen(m_filter.enabled, std::size_t(record.enabled)),
                                         isChosen(m_filter.managed, std::size_t(record.managed)),
                                         isChosen(m_filter.compliant, std::size_t(record.compliant)),
                                         isChosen(m_filter.owner, owner),
                                         isChosen(m_filter.reasons, record.reason.code()),
                                         bool(m_system[record.system])};
        unsigned refused = 0, refuser = FacetCount;
        for (unsigned facet = 0; facet < FacetCount; ++facet) {
            if (!passes[facet]) {
                refuser = facet;
                if (++refused > 1)
                    return; // two kinds refuse it: no single choice would show it
            }
        }
        if (refused == 0) {
            m_out.passes[row] = true;
            ++m_out.count;
        }
        const auto counts = [&](Facet facet) { return refused == 0 || refuser == facet; };
        FacetCounts &facets = m_out.facets;
        if (counts(States))
            ++facets.states[std::size_t(record.state)];
        if (counts(JoinTypes))
            ++facets.joinTypes[std::size_t(record.joinType)];
        if (counts(Enabled))
            ++facets.enabled[std::size_t(record.enabled)];
        if (counts(Managed))
            ++facets.managed[std::size_t(record.managed)];
        if (counts(Compliant))
            ++facets.compliant[std::size_t(record.compliant)];
        if (counts(OwnerFacet))
            ++facets.owner[owner];
        if (counts(Reasons))
            ++facets.reasons[record.reason.code()];
        if (counts(Systems))
            ++facets.systems[record.system];
    }

    const DeviceTable &m_table;
    const DeviceFilter &m_filter;
    std::vector<char> m_system;
    std::uint32_t m_states = 0;
    Filtered m_out;
};

} // namespace

bool DeviceFilter::isEmpty() const
{
    return states.none() && joinTypes.none() && enabled.none() && managed.none() && compliant.none() && owner.none() &&
           reasons.none() && systems.empty() && !only;
}

Filtered filterDevices(const DeviceTable &table, const DeviceFilter &filter)
{
    return FilterPass(table, filter).run();
}

} // namespace dwc
