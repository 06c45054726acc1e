// SPDX-License-Identifier: Apache-2.0
#include "core/plan/match.h"

#include "core/base/slices.h"
#include "core/plan/key_conflicts.h"

#include <algorithm>
#include <optional>

namespace dwc {

namespace {

/// Object ids of the tenant, sorted on first use: nearly every anchor is answered by its own pair.
class TenantAnchors
{
public:
    explicit TenantAnchors(const CloudSnapshot &cloud) : m_cloud(cloud) {}

    bool has(CloudObjectId id)
    {
        if (!m_sorted) {
            m_sorted = m_cloud.objectIds();
            std::ranges::sort(*m_sorted);
        }
        return std::ranges::binary_search(*m_sorted, id);
    }

private:
    const CloudSnapshot &m_cloud;
    std::optional<std::vector<CloudObjectId>> m_sorted;
};

class Matcher
{
public:
    Matcher(const CloudSnapshot &cloud, const DirectorySnapshot &directory, const OwnershipFacts &facts,
            std::size_t slices)
        : m_cloud(cloud), m_directory(directory), m_facts(facts), m_slices(slices), m_anchors(cloud)
    {
    }

    Match run()
    {
        lookUpObjects();
        m_match.rows.reserve(std::max(m_cloud.size(), m_directory.size()));
        const auto &theirs = m_directory.deviceIds();
        std::uint32_t c = 0, d = 0;
        while (c < m_cloud.size() || d < theirs.size()) {
            const bool takeCloud =
                c < m_cloud.size() && (d == theirs.size() || m_cloud.deviceIds()[c] <= theirs[d]);
            const bool takeDirectory =
                d < theirs.size() && (c == m_cloud.size() || theirs[d] <= m_cloud.deviceIds()[c]);
            if (takeCloud && takeDirectory)
                both(c, d);
            else if (takeCloud)
                cloudOnly(c++);
            else
                directoryOnly(d++);
        }
        for (; d < m_directory.size(); ++d)
            directoryOnly(d);
        markKeyConflicts(m_match, m_cloud, m_directory, m_slices);
        return std::move(m_match);
    }

private:
    Standing standingOf(const DirectoryDevice &object, const std::optional<CloudObjectId> &pairedWith)
    {
        const Anchor anchor = object.anchor();
        if (anchor.form == AnchorForm::None)
            return Standing::Adfs;
        if (m_hasRow[object.index()])
            return Standing::Ours;
        if (m_facts.connectorIsAdministrator || m_facts.connector.isNull() ||
            anchor.form == AnchorForm::Other)
            return Standing::Foreign;
        const auto owner = object.objectOwner();
        if (!owner || *owner != m_facts.connector)
            return Standing::Foreign;
        const bool known = pairedWith == anchor.objectId || m_anchors.has(anchor.objectId);
        return known ? Standing::Ours : Standing::Foreign;
    }

    /// All devices and objects of one device id.
    void both(std::uint32_t &c, std::uint32_t &d)
    {
        const DeviceId id = m_cloud.deviceIds()[c];
        const std::uint32_t firstCloud = c, firstDirectory = d;
        while (c < m_cloud.size() && m_cloud.deviceIds()[c] == id)
            ++c;
        while (d < m_directory.deviceIdCount() && m_directory.deviceIds()[d] == id)
            ++d;
        if (c - firstCloud == 1 && d - firstDirectory == 1) {
            pair(firstCloud, firstDirectory);
            return;
        }
        for (std::uint32_t i = firstCloud; i < c; ++i)
            m_match.rows.push_back({i, kNone, MatchKind::ConflictDuplicateId, false, Standing::Foreign});
        for (std::uint32_t i = firstDirectory; i < d; ++i)
            m_match.rows.push_back({kNone, i, MatchKind::ConflictDuplicateId, false,
                                    standingOf(m_directory.device(i), std::nullopt)});
    }

    void pair(std::uint32_t c, std::uint32_t d)
    {
        const DirectoryDevice object = m_directory.device(d);
        const CloudObjectId objectId = m_cloud.objectIds()[c];
        const Anchor anchor = object.anchor();
        const Standing standing = standingOf(object, objectId);
        const bool sameAnchor = (anchor.form == AnchorForm::Guid || anchor.form == AnchorForm::Text) &&
                                anchor.objectId == objectId;
        MatchKind kind = sameAnchor ? MatchKind::Pair : MatchKind::PairNewAnchor;
        if (standing == Standing::Adfs)
            kind = MatchKind::ConflictAdfs;
        else if (standing == Standing::Foreign)
            kind = sameAnchor ? MatchKind::ForeignPair : MatchKind::ConflictForeign;
        m_match.rows.push_back({c, d, kind, false, standing});
    }

    void cloudOnly(std::uint32_t c)
    {
        MatchKind kind = MatchKind::CloudOnly;
        if (m_cloud.collides(c))
            kind = MatchKind::ConflictDuplicateId;
        else if (std::ranges::binary_search(m_misnamed, m_cloud.deviceIds()[c]))
            kind = MatchKind::ConflictCn;
        m_match.rows.push_back({c, kNone, kind, false, Standing::Foreign});
    }

    void directoryOnly(std::uint32_t d)
    {
        const auto &ids = m_directory.deviceIds();
        const bool twin = d < ids.size() &&
                          ((d > 0 && ids[d - 1] == ids[d]) || (d + 1 < ids.size() && ids[d + 1] == ids[d]));
        m_match.rows.push_back({kNone, d, twin ? MatchKind::ConflictDuplicateId : MatchKind::DirectoryOnly,
                                false, standingOf(m_directory.device(d), std::nullopt)});
    }

    /// What is asked of every object on its own: rows of the journal, and names that read as a device id
    /// which the object does not have.
    void lookUpObjects()
    {
        m_hasRow.resize(m_directory.size());
        std::vector<std::vector<DeviceId>> misnamed(m_slices);
        inSlices(m_directory.size(), m_slices, [&](std::size_t slice, std::size_t first, std::size_t end) {
            for (std::size_t d = first; d < end; ++d) {
                const DirectoryDevice object = m_directory.device(std::uint32_t(d));
                m_hasRow[d] = m_facts.rows.contains(object.guid());
                const auto named = DeviceId::fromText(object.cn());
                if (named && object.deviceId() != named)
                    misnamed[slice].push_back(*named);
            }
        });
        for (const std::vector<DeviceId> &ids : misnamed)
            m_misnamed.insert(m_misnamed.end(), ids.begin(), ids.end());
        std::ranges::sort(m_misnamed);
    }

    const CloudSnapshot &m_cloud;
    const DirectorySnapshot &m_directory;
    const OwnershipFacts &m_facts;
    std::size_t m_slices;
    std::vector<char> m_hasRow; ///< by object: the journal has a row of it
    TenantAnchors m_anchors;
    std::vector<DeviceId> m_misnamed;
    Match m_match;
};

} // namespace

Match matchByDeviceId(const CloudSnapshot &cloud, const DirectorySnapshot &directory,
                      const OwnershipFacts &facts, std::size_t slices)
{
    if (slices == 0)
        slices = slicesFor(std::max(cloud.size(), directory.size()));
    return Matcher(cloud, directory, facts, slices).run();
}

std::vector<std::pair<TrustType, std::uint64_t>> foreignByJoin(const Match &match, const CloudSnapshot &cloud)
{
    std::vector<std::pair<TrustType, std::uint64_t>> counts;
    for (const MatchRow &row : match.rows) {
        if (row.kind != MatchKind::ForeignPair)
            continue;
        const TrustType type = cloud.device(row.cloud).trustType();
        auto found = std::ranges::find(counts, type, &std::pair<TrustType, std::uint64_t>::first);
        if (found == counts.end())
            found = counts.insert(found, {type, 0});
        ++found->second;
    }
    return counts;
}

} // namespace dwc
