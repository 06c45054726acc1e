// SPDX-License-Identifier: Apache-2.0
#include "core/plan/key_conflicts.h"

#include "core/rules/key_text.h"
#include "core/rules/limits.h"

#include <algorithm>
#include <string>

namespace dwc {

namespace {

struct KeyUse
{
    std::uint64_t hash;
    std::uint32_t row;

    auto operator<=>(const KeyUse &) const = default;
};

void collect(std::vector<KeyUse> &uses, const TextList &keys, std::uint32_t row)
{
    for (const std::string_view key : keys) {
        if (!key.empty())
            uses.push_back({thumbprintHash(key), row});
    }
}

/// Hashes can meet by chance: the texts decide.
bool shareThumbprint(const MatchRow &a, const MatchRow &b, std::uint64_t hash, const CloudSnapshot &cloud,
                     const DirectorySnapshot &directory)
{
    const auto thumbprints = [&](const MatchRow &row) {
        std::vector<std::string> found;
        const auto take = [&](const TextList &keys) {
            for (const std::string_view key : keys) {
                if (!key.empty() && thumbprintHash(key) == hash)
                    found.push_back(foldForEquality(thumbprintOf(key)));
            }
        };
        if (row.cloud != kNone)
            take(cloud.device(row.cloud).keys().value);
        if (row.directory != kNone)
            take(directory.device(row.directory).keys());
        return found;
    };
    const auto left = thumbprints(a), right = thumbprints(b);
    return std::ranges::any_of(left, [&](const std::string &t) { return std::ranges::find(right, t) != right.end(); });
}

} // namespace

void markKeyConflicts(Match &match, const CloudSnapshot &cloud, const DirectorySnapshot &directory)
{
    std::vector<KeyUse> uses;
    uses.reserve(match.rows.size() * 2);
    for (std::uint32_t r = 0; r < match.rows.size(); ++r) {
        const MatchRow &row = match.rows[r];
        if (row.cloud != kNone)
            collect(uses, cloud.device(row.cloud).keys().value, r);
        if (row.directory != kNone)
            collect(uses, directory.device(row.directory).keys(), r);
    }
    std::ranges::sort(uses);
    // in a run of one hash, rows that follow each other are compared; equal thumbprints stand together in practice
    for (std::size_t i = 1; i < uses.size(); ++i) {
        if (uses[i].hash != uses[i - 1].hash || uses[i].row == uses[i - 1].row)
            continue;
        MatchRow &a = match.rows[uses[i - 1].row];
        MatchRow &b = match.rows[uses[i].row];
        if (shareThumbprint(a, b, uses[i].hash, cloud, directory))
            a.keyConflict = b.keyConflict = true;
    }
}

} // namespace dwc
