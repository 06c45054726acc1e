// SPDX-License-Identifier: Apache-2.0
#include "core/plan/decide_row.h"

#include "core/rules/key_text.h"

#include <algorithm>

namespace dwc {

namespace {

SkipReason conflictOf(MatchKind kind)
{
    switch (kind) {
    case MatchKind::ConflictAdfs: return SkipReason::ConflictAdfs;
    case MatchKind::ConflictCn: return SkipReason::ConflictCn;
    case MatchKind::ConflictForeign: return SkipReason::ConflictForeign;
    case MatchKind::ForeignPair: return SkipReason::ForeignPair;
    default: return SkipReason::ConflictDuplicateId;
    }
}

bool isDisabledByCloud(const CloudDevice &device)
{
    const auto enabled = device.accountEnabled();
    return enabled.isKnown() && !enabled.value;
}

} // namespace

std::string_view nameOf(RowState state)
{
    switch (state) {
    case RowState::Change: return "change";
    case RowState::Unchanged: return "unchanged";
    case RowState::Skipped: return "skipped";
    case RowState::OutOfScope: return "outOfScope";
    case RowState::Unknown: return "unknown";
    case RowState::Held: return "held";
    case RowState::Gone: return "gone";
    case RowState::Foreign: return "foreign";
    case RowState::Adfs: return "adfs";
    }
    return "unknown";
}

RowDecider::RowDecider(const PlanInput &input)
    : m_input(input), m_scope(input.rules.scope), m_flow(input.cloud, input.rules, input.owners, input.schema)
{
}

RowDecision RowDecider::decide(const MatchRow &row)
{
    m_flow.reset();
    switch (row.kind) {
    case MatchKind::ForeignPair:
    case MatchKind::ConflictForeign:
    case MatchKind::ConflictAdfs:
    case MatchKind::ConflictDuplicateId:
    case MatchKind::ConflictCn:
        return {.state = RowState::Skipped, .skip = conflictOf(row.kind), .change = {}};
    case MatchKind::DirectoryOnly:
        if (row.standing != Standing::Ours)
            return {.state = row.standing == Standing::Adfs ? RowState::Adfs : RowState::Foreign,
                    .skip = {},
                    .change = {}};
        break;
    default: break;
    }
    if (isOpen(row))
        return {.state = RowState::Skipped, .skip = SkipReason::OpenElsewhere, .change = {}};
    if (isHeld(row))
        return decideHeld(row);
    switch (row.kind) {
    case MatchKind::CloudOnly: return decideCloudOnly(row);
    case MatchKind::DirectoryOnly: return decideMissing(row);
    default: return decidePair(row);
    }
}

std::optional<DeviceId> RowDecider::deviceIdOf(const MatchRow &row) const
{
    if (row.cloud != kNone)
        return m_input.cloud.deviceIds()[row.cloud];
    return m_input.directory.device(row.directory).deviceId();
}

bool RowDecider::isHeld(const MatchRow &row) const
{
    if (m_input.held.empty())
        return false;
    const auto id = deviceIdOf(row);
    return id && m_input.held.contains(*id);
}

bool RowDecider::isOpen(const MatchRow &row) const
{
    if (!m_input.open || m_input.open->empty())
        return false;
    const auto id = deviceIdOf(row);
    return id && m_input.open->contains(*id);
}

RowDecision RowDecider::decideHeld(const MatchRow &row) const
{
    RowDecision decision{.state = RowState::Held, .skip = {}, .change = {}};
    decision.cloudDisabledUnderHold = row.cloud != kNone && row.directory != kNone &&
                                      isDisabledByCloud(m_input.cloud.device(row.cloud)) &&
                                      m_input.directory.device(row.directory).isEnabled().value_or(false);
    return decision;
}

RowDecision RowDecider::orCloudDisable(const MatchRow &row, RowState state, std::optional<SkipReason> skip)
{
    RowDecision decision{.state = state, .skip = skip, .change = {}};
    const bool stillEnabled = m_input.directory.device(row.directory).isEnabled().value_or(true);
    if (stillEnabled && isDisabledByCloud(m_input.cloud.device(row.cloud)))
        decision.change = disable(row, ChangeReason::CloudDisabled);
    return decision;
}

std::optional<SkipReason> RowDecider::skipReason(const CloudDevice &device, bool keyConflict,
                                                 bool creating) const
{
    const auto keys = device.keys();
    if (isUnknown(keys.presence))
        return SkipReason::KeyUnknown;
    if (keys.presence == Presence::Absent || keys.value.empty())
        return SkipReason::PendingNoKey;
    if (std::ranges::none_of(keys.value.begin(), keys.value.end(), fitsKeyLayout))
        return SkipReason::KeyNotFitting;
    if (keyConflict)
        return SkipReason::ConflictKey;
    if (creating && !device.accountEnabled().isKnown())
        return SkipReason::EnabledUnknown;
    return std::nullopt;
}

RowDecision RowDecider::decidePair(const MatchRow &row)
{
    const CloudDevice device = m_input.cloud.device(row.cloud);
    const ScopeAnswer scope = m_scope.judge(device);
    if (scope == ScopeAnswer::Out)
        return decideOutOfScope(row);
    if (scope == ScopeAnswer::Unknown)
        return orCloudDisable(row, RowState::Unknown, SkipReason::ScopeUnknown);
    if (const auto skip = skipReason(device, row.keyConflict, false))
        return orCloudDisable(row, RowState::Skipped, skip);
    RowDecision decision;
    Change change = diff(row, decision.notes);
    if (change.attributes.empty())
        return decision;
    decision.state = RowState::Change;
    decision.change = std::move(change);
    return decision;
}

RowDecision RowDecider::decideOutOfScope(const MatchRow &row)
{
    const bool enabled = m_input.directory.device(row.directory).isEnabled().value_or(true);
    RowDecision decision = orCloudDisable(row, RowState::OutOfScope, std::nullopt);
    if (m_input.rules.removal.outOfScope == OutOfScope::Delete)
        decision.change = remove(row, ChangeReason::OutOfScope);
    else if (m_input.rules.removal.outOfScope == OutOfScope::Disable && enabled)
        decision.change = disable(row, ChangeReason::OutOfScope);
    return decision;
}

RowDecision RowDecider::decideCloudOnly(const MatchRow &row)
{
    const CloudDevice device = m_input.cloud.device(row.cloud);
    RowDecision decision;
    const ScopeAnswer scope = m_scope.judge(device);
    if (scope == ScopeAnswer::Out)
        return {.state = RowState::OutOfScope, .skip = {}, .change = {}};
    if (scope == ScopeAnswer::Unknown)
        return {.state = RowState::Unknown, .skip = SkipReason::ScopeUnknown, .change = {}};
    decision.skip = skipReason(device, row.keyConflict, true);
    if (decision.skip) {
        decision.state = RowState::Skipped;
        return decision;
    }
    decision.state = RowState::Change;
    decision.change = create(row, decision.notes);
    return decision;
}

std::optional<Action> RowDecider::actionWhenGone(const DirectoryDevice &object) const
{
    const bool enabled = object.isEnabled().value_or(true);
    const auto disableOnce = enabled ? std::optional(Action::Disable) : std::nullopt;
    const Removal &removal = m_input.rules.removal;
    switch (removal.mode) {
    case RemovalMode::Delete: return Action::Delete;
    case RemovalMode::Disable: return disableOnce;
    case RemovalMode::DisableThenDelete: break;
    }
    const auto id = object.deviceId();
    const auto since = id ? m_input.missingSince.find(*id) : m_input.missingSince.end();
    const bool longEnough = since != m_input.missingSince.end() &&
                            m_input.now.ms - since->second.ms >= removal.afterDays * kMillisecondsPerDay;
    // an object that was never disabled is disabled first, however long its device is missing
    return enabled ? disableOnce : longEnough ? std::optional(Action::Delete) : std::nullopt;
}

RowDecision RowDecider::decideMissing(const MatchRow &row)
{
    const DirectoryDevice object = m_input.directory.device(row.directory);
    RowDecision decision{.state = RowState::Gone, .skip = {}, .change = {}};
    const auto action = actionWhenGone(object);
    const auto id = object.deviceId();
    if (!action) {
        const bool waits = m_input.rules.removal.mode == RemovalMode::DisableThenDelete;
        decision.removal = waits ? RemovalState::Waiting : RemovalState::Done;
        return decision;
    }
    if (!m_input.hasBaseline) {
        decision.removal = RemovalState::NoBaseline;
        return decision;
    }
    const auto proof = id ? m_input.proofs.find(*id) : m_input.proofs.end();
    if (proof == m_input.proofs.end() || proof->second.whereabouts == Whereabouts::Unclear) {
        decision.removal = RemovalState::NotProven;
        return decision;
    }
    if (proof->second.whereabouts == Whereabouts::Present) {
        decision.removal = RemovalState::StillThere;
        return decision;
    }
    decision.state = RowState::Change;
    decision.change =
        *action == Action::Delete ? remove(row, ChangeReason::Gone) : disable(row, ChangeReason::Gone);
    return decision;
}

} // namespace dwc
