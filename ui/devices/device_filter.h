// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/devices/device_table.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace dwc {

/// What a table is narrowed to. Choices of one kind add up, kinds narrow each other; a kind with nothing
/// chosen lets everything pass.
struct DeviceFilter
{
    std::string search; ///< as typed
    std::bitset<kDeviceStates> states;
    std::bitset<6> joinTypes; ///< by TrustType
    std::bitset<3> enabled;   ///< by Tell
    std::bitset<3> managed;
    std::bitset<3> compliant;
    std::bitset<2> owner; ///< 0 has one, 1 has none that is known
    std::bitset<kReasonCodes> reasons;
    std::vector<std::uint16_t> systems;               ///< numbers in DeviceTable::systems()
    std::optional<std::unordered_set<DeviceId>> only; ///< just these

    bool isEmpty() const; ///< nothing chosen but the search
    bool operator==(const DeviceFilter &) const = default;
};

/// How many rows each choice would show, under everything that is chosen of the other kinds.
struct FacetCounts
{
    std::array<std::uint32_t, kDeviceStates> states{};
    std::array<std::uint32_t, 6> joinTypes{};
    std::array<std::uint32_t, 3> enabled{}, managed{}, compliant{};
    std::array<std::uint32_t, 2> owner{};
    std::array<std::uint32_t, kReasonCodes> reasons{};
    std::vector<std::uint32_t> systems;
};

struct Filtered
{
    std::vector<bool> passes; ///< by row of the table
    std::uint32_t count = 0;
    FacetCounts facets;
};

Filtered filterDevices(const DeviceTable &table, const DeviceFilter &filter);

} // namespace dwc
