// SPDX-License-Identifier: Apache-2.0
#include "core/plan/key_conflicts.h"

#include "core/rules/key_text.h"

#include <algorithm>
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
    std::ranges::transform(folded, folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
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

/// Rows and hashes that at least one other row has too, by row.
std::vector<KeyUse> suspects(std::vector<KeyUse> uses)
{
    std::ranges::sort(uses);
    std::vector<KeyUse> shared;
    for (std::size_t first = 0; first < uses.size();) {
        std::size_t end = first + 1;
        while (end < uses.size() && uses[end].hash == uses[first].hash)
            ++end;
        if (uses[first].row != uses[end - 1].row)
            shared.insert(shared.end(), uses.begin() + std::ptrdiff_t(first), uses.begin() + std::ptrdiff_t(end));
        first = end;
    }
    std::ranges::sort(shared, {}, [](const KeyUse &use) { return std::pair(use.row, use.hash); });
    return shared;
}

} // namespace

void markKeyConflicts(Match &match, const CloudSnapshot &cloud, const DirectorySnapshot &directory)
{
    const KeysOfRows keys(match, cloud, directory);
    std::vector<KeyUse> uses;
    uses.reserve(match.rows.size() * 2);
    for (std::uint32_t row = 0; row < match.rows.size(); ++row)
        keys.visit(row, [&](std::string_view key) { uses.push_back({thumbprintHash(key), row}); });
    const std::vector<KeyUse> shared = suspects(std::move(uses));
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
