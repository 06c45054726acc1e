// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan.h"

#include <algorithm>

namespace dwc {

std::string_view nameOf(Action action)
{
    switch (action) {
    case Action::Disable: return "disable";
    case Action::Delete: return "delete";
    case Action::Update: return "update";
    case Action::Create: return "create";
    }
    return "update";
}

std::string_view nameOf(ChangeReason reason)
{
    switch (reason) {
    case ChangeReason::CloudOnly: return "cloudOnly";
    case ChangeReason::Differs: return "differs";
    case ChangeReason::CloudDisabled: return "cloudDisabled";
    case ChangeReason::Gone: return "gone";
    case ChangeReason::OutOfScope: return "outOfScope";
    case ChangeReason::Leaving: return "leaving";
    }
    return "differs";
}

std::string_view nameOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoDeviceId: return "noDeviceId";
    case SkipReason::PendingNoKey: return "pendingNoKey";
    case SkipReason::KeyNotFitting: return "keyNotFitting";
    case SkipReason::KeyUnknown: return "keyUnknown";
    case SkipReason::EnabledUnknown: return "enabledUnknown";
    case SkipReason::ScopeUnknown: return "scopeUnknown";
    case SkipReason::OpenElsewhere: return "openElsewhere";
    case SkipReason::ConflictAdfs: return "conflictAdfs";
    case SkipReason::ConflictDuplicateId: return "conflictDuplicateId";
    case SkipReason::ConflictKey: return "conflictKey";
    case SkipReason::ConflictCn: return "conflictCn";
    case SkipReason::ConflictForeign: return "conflictForeign";
    case SkipReason::ForeignPair: return "foreignPair";
    }
    return "pendingNoKey";
}

bool isConflict(SkipReason reason)
{
    return reason >= SkipReason::ConflictAdfs && reason <= SkipReason::ConflictForeign;
}

Totals &Totals::operator+=(const Totals &other)
{
    using T = Totals;
    for (const auto number : {&T::create, &T::update, &T::disable, &T::remove, &T::unchanged, &T::skipped,
                              &T::conflict, &T::outOfScope, &T::held, &T::foreign, &T::adfs,
                              &T::identityChanges, &T::cloudDisables, &T::owned, &T::cloudDevices})
        this->*number += other.*number;
    static_assert(sizeof(T) == 15 * sizeof(std::uint64_t), "one that is not added");
    return *this;
}

std::string_view nameOf(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Devices: return "devices";
    case PlanKind::Undo: return "undo";
    case PlanKind::Adopt: return "adopt";
    case PlanKind::Disable: return "disable";
    case PlanKind::Prepare: return "prepare";
    }
    return "devices";
}

bool isStopped(const Plan &plan)
{
    return std::ranges::any_of(plan.findings,
                               [](const Finding &finding) { return finding.severity == Severity::Guard; });
}

Totals countChanges(const std::vector<Change> &changes, Totals totals)
{
    totals.create = totals.update = totals.disable = totals.remove = 0;
    totals.identityChanges = totals.cloudDisables = 0;
    for (const Change &change : changes) {
        totals.create += change.action == Action::Create;
        totals.update += change.action == Action::Update;
        totals.disable += change.action == Action::Disable;
        totals.remove += change.action == Action::Delete;
        totals.identityChanges += change.identityChange;
        totals.cloudDisables += change.reason == ChangeReason::CloudDisabled;
    }
    return totals;
}

std::uint64_t disablesOfOurs(const std::vector<Change> &changes)
{
    return std::uint64_t(std::ranges::count_if(changes, [](const Change &change) {
        return change.action == Action::Disable && change.reason != ChangeReason::CloudDisabled;
    }));
}

} // namespace dwc
