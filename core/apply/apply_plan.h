// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/cloud/cloud_source.h"
#include "core/directory/directory.h"
#include "core/journal/journal.h"
#include "core/plan/approve.h"
#include "core/plan/match.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace dwc {

struct ApplyOptions
{
    std::uint32_t window = 16; ///< outstanding operations
    std::uint32_t group = 512; ///< intents committed together before any of them is sent
    std::int64_t proofMaxAgeMs = std::int64_t(10) * 60 * 1000;
    /// Of each change as soon as it is answered or refused, from the thread that applies; the report says
    /// last what became of it. May be empty.
    std::function<void(const Change &change, const Outcome &outcome)> answered;
};

/// What applying works with. References must outlive the call.
struct ApplyContext
{
    Directory &directory;
    Journal &journal;
    const Clock &clock;
    OwnershipFacts ownership;
    /// The proofs the plan was made with; older ones are read again through `prove`.
    std::unordered_map<DeviceId, Proof> proofs;
    std::function<Result<std::vector<Proof>>(std::span<const DeviceId>)> prove;
};

struct ApplyReport
{
    RunId run = 0;
    RunState state = RunState::Done;
    std::vector<Outcome>
        outcomes; ///< one per change of the plan, in its order; Open: sent, and not known what of it
    std::optional<Error> error; ///< why it ended early
    std::uint64_t written = 0;
    std::uint64_t failed = 0;
};

/// Writes an approved plan: group by group, intents durable before the first of them is sent, outcomes after
/// the last answer; while one group is sent, the intents of the next and the outcomes of the last are written
/// on another thread. What creates have made is read in bulk. One object that fails never holds up the rest.
/// When the connection breaks, what was in flight stays open in the journal and the next run settles it. The
/// caller has begun `run` and ends it.
ApplyReport applyPlan(const ApprovedPlan &approved, RunId run, ApplyContext &context,
                      const ApplyOptions &options, std::stop_token stop, const ProgressFunction &progress);

/// A change to the forest's own objects, not to a device: settled by the next look at the forest, and no
/// device waits for it.
bool isOfForest(const RunRecord &run, const Change &change);

struct SettleReport
{
    std::uint64_t settled = 0;
    /// Devices of operations that stay open: they were sent in another place, or to another controller less
    /// than a day ago, and nothing of them can be seen from here. Nothing may be written for them.
    std::vector<DeviceId> leftOpen;
};

/// Looks up what interrupted runs left open, and writes the outcomes down: done, or not done. Only what was
/// sent to this very container is looked up, and that something is not there counts only from the controller
/// that was written to, or after a day. Only under the run lock: another process's operations in flight look
/// the same.
Result<SettleReport> settleOpen(Directory &directory, Journal &journal, const Clock &clock,
                                const DirectoryIdentity &here, std::stop_token stop);

/// The account that writes, without rows of the journal.
OwnershipFacts ownershipFactsOf(const DirectoryIdentity &identity);

} // namespace dwc
