// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/cloud/cloud_source.h"
#include "core/directory/directory.h"
#include "core/journal/journal.h"
#include "core/plan/make_plan.h"
#include "core/rules/guard_limits.h"
#include "core/state/state_store.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace dwc {

/// The adapters a run works with. References must outlive it.
struct Ports
{
    CloudSource &cloud;
    Directory &directory;
    Journal &journal;
    StateStore &state;
    const Clock &clock;
};

struct LookOptions
{
    Rules rules;
    GuardLimits limits;
    bool unattended = false;  ///< a run nobody asked: the first write of a profile is not its to make
    bool settle = false;      ///< look up what an interrupted run left open; only under the run lock
    PlanKind kind = PlanKind::Devices; ///< or Disable: a plan to leave the feature
    PlanRequest request = {};          ///< of a plan of that kind
    /// Called once it is known who answers, before anything else: the place to lock the container.
    std::function<Result<void>(const DirectoryIdentity &)> identified = {};
};

/// Both sides, laid together and decided: one value from the read to the plan.
struct Outlook
{
    CloudIdentity cloudIdentity;
    DirectoryIdentity directoryIdentity;
    std::shared_ptr<const CloudSnapshot> cloud;
    std::shared_ptr<const DirectorySnapshot> directory;
    Rules rules;
    Owners owners;
    OwnershipFacts ownership;
    Match match;
    std::unordered_set<DeviceId> held;
    std::unordered_set<DeviceId>
        open; ///< what an interrupted run sent elsewhere and nobody can see from here
    std::unordered_map<DeviceId, Proof> proofs;
    std::unordered_map<DeviceId, Moment> missingSince;
    bool hasBaseline = false;
    std::optional<std::uint64_t> largestCloudCount; ///< of the last seven days, before this read
    std::optional<Error>
        notKept; ///< why what was read could not be kept for the next start; it hinders nothing else
    Plan plan;   ///< guards among its findings; its request is the one asked for

    /// The plan's input again, for views of single rows. References into this value.
    PlanInput planInput() const;
};

/// Reads both sides, matches, proves removals, plans, asks the guards. Writes nothing to the directory; keeps
/// what was seen in the state. Reads downward: one step of the path after the other.
Result<Outlook> look(Ports &ports, const LookOptions &options, std::stop_token stop,
                     const ProgressFunction &progress);

/// The guards' view of a plan that was made from this outlook.
Result<std::vector<Finding>> guardsFor(const Plan &plan, const Outlook &outlook, Ports &ports,
                                       const LookOptions &options);

} // namespace dwc
