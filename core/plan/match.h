// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/cloud_snapshot.h"
#include "core/model/directory_snapshot.h"

#include <cstddef>
#include <cstdint>
#include <unordered_set>
#include <utility>
#include <vector>

namespace dwc {

/// Whose an object of the container is.
enum class Standing : std::uint8_t {
    Ours,    ///< created or adopted by us: may be written
    Foreign, ///< has an anchor, but somebody else wrote it
    Adfs     ///< no anchor: registered by AD FS itself
};

/// What tells our objects from others'.
struct OwnershipFacts
{
    std::unordered_set<ObjectGuid> rows; ///< of the journal
    Sid connector;                       ///< the account that writes
    /// An administrators' group owns what its members create: then only rows count.
    bool connectorIsAdministrator = false;
    bool ownersTold =
        true; ///< the server tells who owns an object; one that it then does not tell is a stranger's
};

enum class MatchKind : std::uint8_t {
    Pair,          ///< same device id and anchor, ours
    PairNewAnchor, ///< same device id, another anchor, ours: an identity change
    CloudOnly,
    DirectoryOnly,
    ForeignPair,         ///< same device id and anchor, not ours: adoptable
    ConflictForeign,     ///< same device id, another anchor, not ours
    ConflictAdfs,        ///< same device id, no anchor
    ConflictDuplicateId, ///< the device id stands on two devices or two objects
    ConflictCn           ///< an object of another device id has the name ours would have
};

constexpr std::uint32_t kNone = 0xFFFF'FFFFu;

struct MatchRow
{
    std::uint32_t cloud = kNone;     ///< index into the cloud snapshot, or kNone
    std::uint32_t directory = kNone; ///< index into the directory snapshot, or kNone
    MatchKind kind = MatchKind::CloudOnly;
    bool keyConflict = false;              ///< its thumbprint stands on another device or object too
    Standing standing = Standing::Foreign; ///< of the directory object, when there is one

    bool operator==(const MatchRow &) const = default;
};

/// Both sides laid together by device id: rows ascend by it, objects without a readable id last.
struct Match
{
    std::vector<MatchRow> rows;
};

/// A merge of two sorted arrays; cost is linear but for the sort of key hashes. `slices`: how many threads
/// share what can be shared, 0 for as many as are worth it; the result does not depend on it.
Match matchByDeviceId(const CloudSnapshot &cloud, const DirectorySnapshot &directory,
                      const OwnershipFacts &facts, std::size_t slices = 0);

/// Devices of the cloud that another writer's objects stand for, by how they joined; each kind once.
std::vector<std::pair<TrustType, std::uint64_t>> foreignByJoin(const Match &match,
                                                               const CloudSnapshot &cloud);

} // namespace dwc
