// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/change_list.h"

#include <array>
#include <cstdint>
#include <unordered_set>
#include <vector>

namespace dwc {

/// What a group of the tree holds, in the order of the tree.
enum class GroupKind : std::uint8_t {
    // what became of changes, the worst first
    Failed,
    Open, ///< sent, and not known what of it
    NotSent,
    // changes to be made, or made
    Delete,
    Disable,
    Update,
    Create,
    // beside the changes
    NotInPlan,  ///< holds a group SkippedFor per reason, conflicts first
    SkippedFor, ///< rows: skipped devices
    Findings,   ///< holds a group FindingsOf per code, guards first
    FindingsOf  ///< rows: findings
};

constexpr int kNoGroup = -1;

struct PlanGroup
{
    GroupKind kind = GroupKind::Delete;
    int parent = kNoGroup;           ///< number of the group it stands in
    int position = 0;                ///< among its brothers
    std::vector<int> groups;         ///< numbers of the groups in it; then it has no rows
    std::vector<std::uint32_t> rows; ///< places in changes, skipped or findings
    std::size_t shown = 0;           ///< of the rows
    std::uint64_t ticked = 0;        ///< of the rows; changes of a plan only
    std::array<std::uint64_t, std::size_t(ChangeReason::Leaving) + 1> reasons{}; ///< changes by ChangeReason
    std::uint64_t values = 0;                                                    ///< attributes that change
    SkipReason skipReason = SkipReason::NoDeviceId;
    FindingCode code = FindingCode::NoBaseline;

    bool hasChanges() const { return kind <= GroupKind::Create; }
    std::uint64_t size() const { return rows.size(); }
};

/// How many changes of each kind.
struct PlanSums
{
    std::uint64_t create = 0, update = 0, disable = 0, remove = 0;

    std::uint64_t changes() const { return create + update + disable + remove; }
    bool operator==(const PlanSums &) const = default;
};

/// A list of changes in groups, and which of them are ticked. A group shows its first rows and the rest on
/// demand, so that a million changes cost one number each.
class PlanTree
{
public:
    static constexpr std::size_t kShownAtFirst = 200;
    /// Of each of several groups, so that all of them are seen at once; a group of a few more is whole.
    static constexpr std::size_t kShownBeside = 5, kFewMore = 12;
    static constexpr std::size_t kShownMore = 10'000; ///< at most, each time somebody asks

    PlanTree() = default;
    explicit PlanTree(ChangeList list);

    const ChangeList &list() const { return m_list; }
    const std::vector<int> &top() const { return m_top; }
    int groupCount() const { return int(m_groups.size()); }
    const PlanGroup &group(int number) const { return m_groups[std::size_t(number)]; }
    /// Those that "show more" would add now.
    std::size_t hidden(int group) const;
    std::size_t nextShown(int group) const;
    void showMore(int group);
    /// Shows so much that this row of the group is shown.
    void showUpTo(int group, std::size_t row);

    /// Only changes of a plan not yet written can be ticked, and at first all are.
    bool canTick() const { return !m_list.isApplied(); }
    bool isTicked(std::uint32_t change) const { return m_ticks[change]; }
    void tick(std::uint32_t change, bool on);
    void tickGroup(int group, bool on);
    void tickAll(bool on);
    void tickOnly(const std::unordered_set<DeviceId> &devices);
    PlanSums ticked() const;
    PlanSums all() const;
    int groupOf(std::uint32_t change) const { return m_groupOf[change]; }
    /// Ticked changes that the guard of this code counts.
    std::uint64_t tickedFor(FindingCode code) const;

private:
    int add(GroupKind kind, int parent = kNoGroup);
    void groupChanges();
    void groupSkipped();
    void groupFindings();
    void show();
    template <class Count>
    PlanSums sums(Count count) const;

    ChangeList m_list;
    std::vector<PlanGroup> m_groups;
    std::vector<int> m_top;
    std::vector<bool> m_ticks;
    std::vector<std::int8_t> m_groupOf; ///< by change
};

/// The change is one of those that a guard of this code counts.
bool countsFor(FindingCode code, const Change &change);

} // namespace dwc
