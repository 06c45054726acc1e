// SPDX-License-Identifier: Apache-2.0
#include "core/plan/key_conflicts.h"

#include "core/base/slices.h"
#include "core/rules/key_text.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace dwc {

namespace {

struct KeyUse
{
    std::uint64_t hash;
    std::uint32_t row;

    auto operator<=>(const KeyUse &) const = default;
};

/// As thumbprintHash() compares.
std::string foldedThumbprint(std::string_view key)
{
    std::string folded(thumbprintOf(key));
    std::ranges::transform(folded, folded.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return folded;
}

/// The keys of one match, row by row.
class KeysOfRows
{
public:
    KeysOfRows(const Match &match, const CloudSnapshot &cloud, const DirectorySnapshot &directory)
        : m_match(match), m_cloud(cloud), m_directory(directory)
    {
    }

    template <class Visit>
    void visit(std::uint32_t row, Visit visit) const
    {
        const auto take = [&](const TextList &keys) {
            for (const std::string_view key : keys) {
                if (!key.empty())
                    visit(key);
            }
        };
        if (m_match.rows[row].cloud != kNone)
            take(m_cloud.device(m_match.rows[row].cloud).keys().value);
        if (m_match.rows[row].directory != kNone)
            take(m_directory.device(m_match.rows[row].directory).keys());
    }

private:
    const Match &m_match;
    const CloudSnapshot &m_cloud;
    const DirectorySnapshot &m_directory;
};

/// Every row's hashes, ascending.
std::vector<KeyUse> usesOf(const Match &match, const KeysOfRows &keys, std::size_t slices)
{
    std::vector<std::vector<KeyUse>> parts(slices);
    inSlices(match.rows.size(), slices, [&](std::size_t slice, std::size_t first, std::size_t end) {
        std::vector<KeyUse> part;
        part.reserve(end - first);
        for (auto row = std::uint32_t(first); row < end; ++row) {
            keys.visit(row, [&](std::string_view key) {
                const KeyUse use{thumbprintHash(key), row};
                if (part.empty() || part.back() != use) // as both sides of a pair have it
                    part.push_back(use);
            });
        }
        std::ranges::sort(part);
        parts[slice] = std::move(part);
    });
    std::vector<KeyUse> uses = std::move(parts.front());
    for (std::size_t i = 1; i < slices; ++i) {
        std::vector<KeyUse> merged;
        merged.reserve(uses.size() + parts[i].size());
        std::ranges::merge(uses, parts[i], std::back_inserter(merged));
        uses = std::move(merged);
    }
    return uses;
}

/// Rows and hashes that at least one other row has too, by row; of ascending uses.
std::vector<KeyUse> suspects(const std::vector<KeyUse> &uses)
{
    std::vector<KeyUse> shared;
    for (std::size_t first = 0; first < uses.size();) {
        std::size_t end = first + 1;
        while (end < uses.size() && uses[end].hash == uses[first].hash)
            ++end;
        if (uses[first].row != uses[end - 1].row)
            shared.insert(shared.end(), uses.begin() + std::ptrdiff_t(first),
                          uses.begin() + std::ptrdiff_t(end));
        first = end;
    }
    std::ranges::sort(shared, {}, [](const KeyUse &use) { return std::pair(use.row, use.hash); });
    return shared;
}

} // namespace

void markKeyConflicts(Match &match, const CloudSnapshot &cloud, const DirectorySnapshot &directory,
                      std::size_t slices)
{
    const KeysOfRows keys(match, cloud, directory);
    const std::vector<KeyUse> shared = suspects(usesOf(match, keys, slices));
    // hashes can be made to meet: the texts decide, each read once however many rows share it
    std::unordered_map<std::string, std::uint32_t> firstRow;
    for (std::size_t i = 0; i < shared.size();) {
        const std::uint32_t row = shared[i].row;
        std::unordered_set<std::uint64_t> hashes;
        for (; i < shared.size() && shared[i].row == row; ++i)
            hashes.insert(shared[i].hash);
        keys.visit(row, [&](std::string_view key) {
            if (!hashes.contains(thumbprintHash(key)))
                return;
            const auto [place, isFirst] = firstRow.emplace(foldedThumbprint(key), row);
            if (!isFirst && place->second != row)
                match.rows[place->second].keyConflict = match.rows[row].keyConflict = true;
        });
    }
}

} // namespace dwc
