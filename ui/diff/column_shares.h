// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace dwc {

/// Widths for columns that want so much each, within `room`: nobody gets more than wanted before all have it;
/// where there is not enough, those that want least are whole and the others share the rest evenly. What is
/// left over goes to all alike, up to `most` a column.
std::vector<int> columnShares(const std::vector<int> &wanted, int room, int most);

} // namespace dwc
