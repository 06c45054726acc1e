// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_source.h"
#include "core/model/flow_attribute.h"
#include "core/plan/match.h"
#include "core/plan/plan.h"
#include "core/rules/attribute_flow.h"
#include "core/rules/owners.h"
#include "core/rules/rules.h"
#include "core/rules/scope.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace dwc {

/// Everything a plan is decided from. References must outlive whoever holds this.
struct PlanInput
{
    const CloudSnapshot &cloud;
    const DirectorySnapshot &directory;
    const Match &match;
    const Rules &rules;
    const Owners &owners;
    FlowAttributeSet schema = kAllFlowAttributes;
    const std::unordered_set<DeviceId> &held;
    /// Point reads of devices gone from the list; what is not here was not asked for.
    const std::unordered_map<DeviceId, Proof> &proofs;
    /// Since when a device is missing; a device not here is missing since now.
    const std::unordered_map<DeviceId, Moment> &missingSince;
    /// False on a first read or after the state was lost: then nothing is removed or disabled for being gone.
    bool hasBaseline = false;
    Basis basis;
    PlanId id;
    Moment now;
    PlanRequest request =
        {}; ///< only the selected devices are decided; guards count shares of all objects of ours
    /// Devices of operations that nobody knows the outcome of; nothing is written for them.
    const std::unordered_set<DeviceId> *open = nullptr;
};

enum class RowState : std::uint8_t {
    Change,
    Unchanged,
    Skipped, ///< conflicts too: the reason tells
    OutOfScope,
    Unknown, ///< something needed was not read: nothing is changed
    Held,
    Gone, ///< ours, not in the list, and nothing to do now; `removal` tells why
    Foreign,
    Adfs
};
std::string_view nameOf(RowState state);

/// What stands between a missing device and its removal.
enum class RemovalState : std::uint8_t { None, NoBaseline, NotProven, StillThere, Done, Waiting };

struct RowDecision
{
    RowState state = RowState::Unchanged;
    std::optional<SkipReason> skip;
    std::optional<Change>
        change; ///< also beside Skipped, OutOfScope, Unknown: FALSE because the cloud disabled it
    RemovalState removal = RemovalState::None;
    std::uint8_t notes = NoteNone; ///< FlowNote bits, for rows with a change
    bool cloudDisabledUnderHold = false;
};

/// Decides one row of a match at a time, by the rules alone. Not for several threads at once.
class RowDecider
{
public:
    explicit RowDecider(const PlanInput &input);
    RowDecision decide(const MatchRow &row);
    /// What a missing device's object would need now, were it proven gone; nothing when it is already so.
    std::optional<Action> actionWhenGone(const DirectoryDevice &object) const;
    /// What leaving the feature does to an object of ours: deletes it, or disables it when it is not disabled yet.
    /// Nothing for any other row, and for a held one.
    std::optional<Change> leave(const MatchRow &row, Action action);
    /// Of the cloud's device where there is one, else of the object.
    std::optional<DeviceId> deviceIdOf(const MatchRow &row) const;

private:
    RowDecision decidePair(const MatchRow &row);
    RowDecision decideCloudOnly(const MatchRow &row);
    RowDecision decideMissing(const MatchRow &row);
    RowDecision decideHeld(const MatchRow &row) const;
    RowDecision decideOutOfScope(const MatchRow &row);
    /// State `state`, and FALSE when the cloud has disabled a device whose object is still enabled.
    RowDecision orCloudDisable(const MatchRow &row, RowState state, std::optional<SkipReason> skip);
    std::optional<SkipReason> skipReason(const CloudDevice &device, bool keyConflict, bool creating) const;
    Change diff(const MatchRow &row, std::uint8_t &notes);
    Change create(const MatchRow &row, std::uint8_t &notes);
    Change disable(const MatchRow &row, ChangeReason reason) const;
    Change remove(const MatchRow &row, ChangeReason reason);
    Change changeOf(const MatchRow &row, Action action, ChangeReason reason) const;
    bool isHeld(const MatchRow &row) const;
    bool isOpen(const MatchRow &row) const;

    const PlanInput &m_input;
    ScopeFilter m_scope;
    AttributeFlow m_flow;
    FlowValues m_wanted, m_present;
};

} // namespace dwc
