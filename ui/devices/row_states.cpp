// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/row_states.h"

#include "ui/diff/change_state.h"

namespace dwc {

namespace {

DeviceState stateOf(const RowDecision &decision)
{
    if (decision.change)
        return stateOf(decision.change->action);
    if (decision.skip && *decision.skip == SkipReason::ForeignPair)
        return DeviceState::Foreign;
    if (decision.skip && isConflict(*decision.skip))
        return DeviceState::Conflict;
    switch (decision.state) {
    case RowState::Unchanged: return DeviceState::InSync;
    case RowState::OutOfScope: return DeviceState::OutOfScope;
    case RowState::Unknown: return DeviceState::Unknown;
    case RowState::Held: return DeviceState::Held;
    case RowState::Gone: return DeviceState::Gone;
    case RowState::Foreign: return DeviceState::Foreign;
    case RowState::Adfs: return DeviceState::Adfs;
    case RowState::Skipped:
    case RowState::Change: break;
    }
    return DeviceState::Skipped;
}

RowReason reasonOf(const RowDecision &decision)
{
    if (decision.change)
        return RowReason(decision.change->reason);
    if (decision.skip)
        return RowReason(*decision.skip);
    if (decision.state == RowState::Gone)
        return RowReason(decision.removal);
    return {};
}

void take(const Change &change, DeviceRecord &record)
{
    record.state = stateOf(change.action);
    record.reason = RowReason(change.reason);
    record.values = std::uint8_t(std::min<std::size_t>(change.attributes.size(), 255));
}

} // namespace

RowStates::RowStates(const Outlook &outlook)
    : m_outlook(outlook), m_input(outlook.planInput()), m_decider(m_input), m_scope(outlook.rules.scope),
      m_changes(outlook.plan.changes), m_skipped(outlook.plan.skipped),
      m_isWhole(outlook.plan.request.selection.empty())
{
}

void RowStates::tell(const MatchRow &row, DeviceRecord &record)
{
    if (m_isWhole && isPlannedPair(row)) {
        const DeviceId id = m_outlook.cloud->deviceIds()[row.cloud];
        if (const Change *change = m_changes.find(id))
            return take(*change, record);
        if (const SkippedDevice *skipped = m_skipped.find(id)) {
            record.state = isConflict(skipped->reason) ? DeviceState::Conflict : DeviceState::Skipped;
            record.reason = RowReason(skipped->reason);
        }
        return;
    }
    const RowDecision decision = m_decider.decide(row);
    record.state = stateOf(decision);
    record.reason = reasonOf(decision);
    if (decision.change)
        take(*decision.change, record);
}

/// Decided by its values, not by its kind, a hold or the scope.
bool RowStates::isPlannedPair(const MatchRow &row) const
{
    if (row.kind != MatchKind::Pair && row.kind != MatchKind::PairNewAnchor)
        return false;
    const DeviceId id = m_outlook.cloud->deviceIds()[row.cloud];
    return !m_outlook.held.contains(id) && !m_outlook.open.contains(id) &&
           m_scope.judge(m_outlook.cloud->device(row.cloud)) == ScopeAnswer::In;
}

} // namespace dwc
