// SPDX-License-Identifier: Apache-2.0
#include "core/settings/nearest_word.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace dwc {

namespace {

constexpr std::size_t kMaxBytes = 128; // the cost is the product of both lengths

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b)
{
    a = a.substr(0, kMaxBytes);
    b = b.substr(0, kMaxBytes);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (folded(a[i]) == folded(b[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string_view nearestWord(std::string_view text, std::span<const std::string_view> candidates)
{
    std::string_view nearest;
    std::size_t smallest = SIZE_MAX;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = editDistance(text, candidate);
        if (distance < smallest && distance * 2 <= candidate.size()) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace dwc
