// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/bridge/backend.h"
#include "ui/plan/plan_tree.h"

#include <QAbstractItemModel>
#include <QString>
#include <array>
#include <unordered_map>

namespace dwc {

/// What a row of the tree stands for.
struct PlanNode
{
    enum class Kind : std::uint8_t { None, Group, Change, Skipped, Finding, More };

    Kind kind = Kind::None;
    int group = kNoGroup;
    std::uint32_t place = 0; ///< in changes, skipped or findings
};

/// A plan's changes, or what became of them, as a tree for a view. Nothing is made per row: each asks the
/// tree. The words outlive it.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Device, Why, What, ColumnCount };

    explicit PlanModel(const ReportWords &words, QObject *parent = nullptr);

    void setList(ChangeList list);
    const PlanTree &tree() const { return m_tree; }
    const ReportWords &words() const { return m_words; }
    void tickOnly(const std::unordered_set<DeviceId> &devices);
    void tickAll(bool on);
    /// While a plan is written nobody changes what is ticked.
    void setLocked(bool locked);
    /// What became of single changes while the plan is being written; gone with the next list, or when
    /// unlocked.
    void addAnswers(const std::vector<Answer> &answers);
    bool hasAnswers() const { return !m_answers.empty(); }
    /// The last column says what became of a change, not what changes.
    bool showsOutcomes() const { return m_tree.list().isApplied() || hasAnswers(); }
    /// What stands behind a group's word and number.
    QString summary(int group) const;
    bool isLocked() const { return m_locked; }
    void showMore(int group);

    PlanNode node(const QModelIndex &index) const;
    QModelIndex groupIndex(int group, int column = 0) const;
    /// Of a change, which becomes shown when it is not yet; invalid when there is none of that device.
    QModelIndex changeIndex(DeviceId device);
    const Change *change(const QModelIndex &index) const; ///< nullptr for another kind of row
    const Outcome *outcome(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    bool hasMore(int group) const { return m_more[std::size_t(group)]; }
    QVariant text(const QModelIndex &index) const;
    QString changeText(const PlanNode &node, int column) const;
    QString groupText(const PlanNode &node) const;
    QString skippedText(const PlanNode &node, int column) const;
    QVariant checkState(const PlanNode &node) const;
    QString fullText(const QModelIndex &index) const;
    void tellTicks(int group);

    const ReportWords &m_words;
    PlanTree m_tree;
    std::vector<bool> m_more; ///< by group: its last row says how many more there are
    bool m_locked = false;
    struct Answered
    {
        std::uint64_t written = 0, failed = 0;
    };
    std::unordered_map<DeviceId, OutcomeResult> m_answers;
    std::unordered_map<DeviceId, Error> m_causes; ///< of those answers that are failures
    std::array<Answered, 4> m_answered{}; ///< by action
};

} // namespace dwc
