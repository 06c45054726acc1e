// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/decide_row.h"
#include "core/report/cell.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// One device or object: both sides, and what the plan says of it. Views into the snapshots.
struct DeviceRow
{
    std::optional<CloudDevice> cloud;
    std::optional<DirectoryDevice> object;
    Standing standing = Standing::Foreign; ///< of the object, when there is one
    RowDecision decision;
    std::optional<CloudObjectId> bareObjectId =
        {}; ///< of a cloud device without a device id: all that is known of it

    std::string deviceId() const;         ///< empty when neither side has a readable one
    std::string_view displayName() const; ///< the cloud's, else the object's; foreign text
    /// The action; without one the state, or for a skipped device whether it is a conflict. One of
    /// deviceStates().
    std::string_view state() const;
};

/// Every word that DeviceRow::state() can give.
std::span<const std::string_view> deviceStates();

Columns<DeviceRow> deviceColumns();

/// All rows of a match, decided one at a time; with `states` only those in one of them. The input must
/// outlive it.
Rows<DeviceRow> deviceRows(const PlanInput &input, std::vector<std::string> states);

} // namespace dwc
