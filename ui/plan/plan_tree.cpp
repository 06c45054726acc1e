// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_tree.h"

#include <algorithm>
#include <map>

namespace dwc {

namespace {

GroupKind kindOf(Action action)
{
    switch (action) {
    case Action::Delete: return GroupKind::Delete;
    case Action::Disable: return GroupKind::Disable;
    case Action::Update: return GroupKind::Update;
    case Action::Create: break;
    }
    return GroupKind::Create;
}

GroupKind kindOf(const Change &change, const Outcome *outcome, bool applied)
{
    if (!applied)
        return kindOf(change.action);
    if (!outcome)
        return GroupKind::Open;
    switch (outcome->result) {
    case OutcomeResult::Failed: return GroupKind::Failed;
    case OutcomeResult::Open: return GroupKind::Open;
    case OutcomeResult::NotDone:
    case OutcomeResult::NotSent: return GroupKind::NotSent;
    case OutcomeResult::Written:
    case OutcomeResult::AlreadyDone: break;
    }
    return kindOf(change.action);
}

constexpr std::size_t kChangeGroups = std::size_t(GroupKind::Create) + 1;

} // namespace

PlanTree::PlanTree(ChangeList list) : m_list(std::move(list)), m_ticks(m_list.changes.size(), canTick())
{
    groupChanges();
    groupSkipped();
    groupFindings();
    show();
}

int PlanTree::add(GroupKind kind, int parent)
{
    const int number = int(m_groups.size());
    std::vector<int> &brothers = parent == kNoGroup ? m_top : m_groups[std::size_t(parent)].groups;
    const int position = int(brothers.size());
    brothers.push_back(number);
    PlanGroup &group = m_groups.emplace_back();
    group.kind = kind;
    group.parent = parent;
    group.position = position;
    return number;
}

void PlanTree::groupChanges()
{
    const bool applied = m_list.isApplied();
    std::array<std::size_t, kChangeGroups> counts{};
    m_groupOf.resize(m_list.changes.size());
    for (std::size_t i = 0; i < m_list.changes.size(); ++i) {
        const auto kind = kindOf(*m_list.changes[i], applied ? m_list.outcomes[i] : nullptr, applied);
        m_groupOf[i] = std::int8_t(kind);
        ++counts[std::size_t(kind)];
    }
    std::array<int, kChangeGroups> numbers{};
    for (std::size_t kind = 0; kind < kChangeGroups; ++kind) {
        if (counts[kind] == 0)
            continue;
        numbers[kind] = add(GroupKind(kind));
        m_groups.back().rows.reserve(counts[kind]);
    }
    for (std::uint32_t i = 0; i < m_list.changes.size(); ++i) {
        const Change &change = *m_list.changes[i];
        m_groupOf[i] = std::int8_t(numbers[std::size_t(m_groupOf[i])]);
        PlanGroup &group = m_groups[std::size_t(m_groupOf[i])];
        group.rows.push_back(i);
        group.ticked += m_ticks[i];
        group.values += change.attributes.size();
        ++group.reasons[std::size_t(change.reason)];
    }
}

void PlanTree::groupSkipped()
{
    if (m_list.isApplied() || m_list.skipped.empty())
        return;
    std::map<std::pair<bool, SkipReason>, std::vector<std::uint32_t>> byReason;
    for (std::uint32_t i = 0; i < m_list.skipped.size(); ++i) {
        const SkipReason reason = m_list.skipped[i].reason;
        byReason[{!isConflict(reason), reason}].push_back(i);
    }
    const int all = add(GroupKind::NotInPlan);
    for (auto &[key, rows] : byReason) {
        PlanGroup &group = m_groups[std::size_t(add(GroupKind::SkippedFor, all))];
        group.skipReason = key.second;
        group.rows = std::move(rows);
    }
}

void PlanTree::groupFindings()
{
    if (m_list.isApplied() || m_list.findings.empty())
        return;
    std::map<std::pair<int, FindingCode>, std::vector<std::uint32_t>> byCode;
    for (std::uint32_t i = 0; i < m_list.findings.size(); ++i) {
        const Finding &finding = m_list.findings[i];
        byCode[{-int(finding.severity), finding.code}].push_back(i);
    }
    const int all = add(GroupKind::Findings);
    for (auto &[key, rows] : byCode) {
        PlanGroup &group = m_groups[std::size_t(add(GroupKind::FindingsOf, all))];
        group.code = key.second;
        group.rows = std::move(rows);
    }
}

void PlanTree::show()
{
    const auto holdsChanges = [](const PlanGroup &group) { return group.hasChanges(); };
    const bool several = std::ranges::count_if(m_groups, holdsChanges) > 1;
    for (PlanGroup &group : m_groups) {
        const bool isShort = several && group.hasChanges() && group.rows.size() > kFewMore;
        group.shown = std::min(group.rows.size(), isShort ? kShownBeside : kShownAtFirst);
    }
}

std::size_t PlanTree::hidden(int group) const
{
    const PlanGroup &of = m_groups[std::size_t(group)];
    return of.rows.size() - of.shown;
}

std::size_t PlanTree::nextShown(int group) const
{
    return std::min(hidden(group), kShownMore);
}

void PlanTree::showMore(int group)
{
    m_groups[std::size_t(group)].shown += nextShown(group);
}

void PlanTree::showUpTo(int group, std::size_t row)
{
    PlanGroup &of = m_groups[std::size_t(group)];
    of.shown = std::max(of.shown, std::min(row + 1, of.rows.size()));
}

void PlanTree::tick(std::uint32_t change, bool on)
{
    if (!canTick() || m_ticks[change] == on)
        return;
    m_ticks[change] = on;
    std::uint64_t &ticked = m_groups[std::size_t(m_groupOf[change])].ticked;
    on ? ++ticked : --ticked;
}

void PlanTree::tickGroup(int group, bool on)
{
    if (!m_groups[std::size_t(group)].hasChanges())
        return;
    for (const std::uint32_t change : m_groups[std::size_t(group)].rows)
        tick(change, on);
}

void PlanTree::tickAll(bool on)
{
    for (const int group : m_top)
        tickGroup(group, on);
}

void PlanTree::tickOnly(const std::unordered_set<DeviceId> &devices)
{
    for (std::uint32_t i = 0; i < m_list.changes.size(); ++i)
        tick(i, devices.contains(m_list.changes[i]->deviceId));
}

template <class Count>
PlanSums PlanTree::sums(Count count) const
{
    PlanSums sums;
    for (const int number : m_top) {
        const PlanGroup &group = m_groups[std::size_t(number)];
        switch (group.kind) {
        case GroupKind::Delete: sums.remove = count(group); break;
        case GroupKind::Disable: sums.disable = count(group); break;
        case GroupKind::Update: sums.update = count(group); break;
        case GroupKind::Create: sums.create = count(group); break;
        default: break;
        }
    }
    return sums;
}

PlanSums PlanTree::ticked() const
{
    return sums([](const PlanGroup &group) { return group.ticked; });
}

PlanSums PlanTree::all() const
{
    return sums([](const PlanGroup &group) { return group.size(); });
}

std::uint64_t PlanTree::tickedFor(FindingCode code) const
{
    if (code == FindingCode::TooManyDeletes || code == FindingCode::TooManyDeletesToday)
        return ticked().remove;
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < m_list.changes.size(); ++i)
        count += m_ticks[i] && countsFor(code, *m_list.changes[i]);
    return count;
}

bool countsFor(FindingCode code, const Change &change)
{
    switch (code) {
    case FindingCode::TooManyDeletes:
    case FindingCode::TooManyDeletesToday: return change.action == Action::Delete;
    case FindingCode::TooManyDisables:
        return change.action == Action::Disable && change.reason != ChangeReason::CloudDisabled;
    case FindingCode::TooManyCloudDisables: return change.reason == ChangeReason::CloudDisabled;
    case FindingCode::TooManyIdentityChanges: return change.identityChange;
    default: return false;
    }
}

} // namespace dwc
