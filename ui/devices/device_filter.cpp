// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_filter.h"

#include "ui/devices/device_search.h"

namespace dwc {

namespace {

/// The kinds of choice, each a bit of what refuses a row.
enum Facet : std::uint8_t {
    States = 1,
    JoinTypes = 2,
    Enabled = 4,
    Managed = 8,
    Compliant = 16,
    OwnerFacet = 32,
    Reasons = 64,
    Systems = 128
};

/// By value: the bit of the kind where the value is not chosen.
template <std::size_t Size>
std::array<std::uint8_t, Size> refusalsOf(const std::bitset<Size> &chosen, Facet facet)
{
    std::array<std::uint8_t, Size> refusals{};
    for (std::size_t value = 0; value < Size; ++value)
        refusals[value] = chosen.none() || chosen[value] ? std::uint8_t(0) : std::uint8_t(facet);
    return refusals;
}

class FilterPass
{
public:
    FilterPass(const DeviceTable &table, const DeviceFilter &filter)
        : m_table(table), m_filter(filter), m_states(refusalsOf(filter.states, States)),
          m_joinTypes(refusalsOf(filter.joinTypes, JoinTypes)),
          m_enabled(refusalsOf(filter.enabled, Enabled)), m_managed(refusalsOf(filter.managed, Managed)),
          m_compliant(refusalsOf(filter.compliant, Compliant)), m_owner(refusalsOf(filter.owner, OwnerFacet)),
          m_reasons(refusalsOf(filter.reasons, Reasons)),
          m_systems(table.systems().size(), filter.systems.empty() ? std::uint8_t(0) : std::uint8_t(Systems))
    {
        m_out.passes.resize(table.size());
        m_out.facets.systems.resize(table.systems().size());
        for (const std::uint16_t number : filter.systems) {
            if (number < m_systems.size())
                m_systems[number] = 0;
        }
    }

    Filtered run()
    {
        const std::vector<std::uint8_t> hits = searchDevices(m_table, m_filter.search);
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

    unsigned refusals(const DeviceRecord &record) const
    {
        return m_states[std::size_t(record.state)] | m_joinTypes[std::size_t(record.joinType)] |
               m_enabled[std::size_t(record.enabled)] | m_managed[std::size_t(record.managed)] |
               m_compliant[std::size_t(record.compliant)] | m_owner[record.owner == kNone] |
               m_reasons[record.reason.code()] | m_systems[record.system];
    }

    void take(std::uint32_t row, const DeviceRecord &record)
    {
        const unsigned refused = refusals(record);
        if (refused & (refused - 1))
            return; // two kinds refuse it: no single choice would show it
        if (refused == 0) {
            m_out.passes[row] = true;
            ++m_out.count;
        }
        const auto count = [refused](Facet facet, std::uint32_t &counter) {
            counter += refused == 0 || refused == facet;
        };
        FacetCounts &facets = m_out.facets;
        count(States, facets.states[std::size_t(record.state)]);
        count(JoinTypes, facets.joinTypes[std::size_t(record.joinType)]);
        count(Enabled, facets.enabled[std::size_t(record.enabled)]);
        count(Managed, facets.managed[std::size_t(record.managed)]);
        count(Compliant, facets.compliant[std::size_t(record.compliant)]);
        count(OwnerFacet, facets.owner[record.owner == kNone]);
        count(Reasons, facets.reasons[record.reason.code()]);
        count(Systems, facets.systems[record.system]);
    }

    const DeviceTable &m_table;
    const DeviceFilter &m_filter;
    std::array<std::uint8_t, kDeviceStates> m_states;
    std::array<std::uint8_t, 6> m_joinTypes;
    std::array<std::uint8_t, 3> m_enabled, m_managed, m_compliant;
    std::array<std::uint8_t, 2> m_owner;
    std::array<std::uint8_t, kReasonCodes> m_reasons;
    std::vector<std::uint8_t> m_systems;
    Filtered m_out;
};

} // namespace

bool DeviceFilter::isEmpty() const
{
    return states.none() && joinTypes.none() && enabled.none() && managed.none() && compliant.none() &&
           owner.none() && reasons.none() && systems.empty() && !only;
}

Filtered filterDevices(const DeviceTable &table, const DeviceFilter &filter)
{
    return FilterPass(table, filter).run();
}

} // namespace dwc
