// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/column_shares.h"

#include <algorithm>
#include <numeric>

namespace dwc {

std::vector<int> columnShares(const std::vector<int> &wanted, int room, int most)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t column) { return wanted[column]; });
    std::vector<int> shares(wanted.size());
    int left = std::max(room, 0), columns = int(wanted.size());
    for (const std::size_t column : order) {
        shares[column] = std::min(wanted[column], left / columns);
        left -= shares[column];
        --columns;
    }
    for (auto column = order.begin(); column != order.end(); ++column) {
        const int more = left / int(order.end() - column);
        const int given = std::clamp(most - shares[*column], 0, more);
        shares[*column] += given;
        left -= given;
    }
    return shares;
}

} // namespace dwc
