// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_model.h"

#include "ui/plan/plan_words.h"
#include "ui/widgets/item_roles.h"

#include <algorithm>
#include <utility>

namespace dwc {

namespace {

} // namespace

PlanModel::PlanModel(const ReportWords &words, QObject *parent) : QAbstractItemModel(parent), m_words(words)
{
}

void PlanModel::setList(ChangeList list)
{
    beginResetModel();
    m_tree = PlanTree(std::move(list));
    m_more.clear();
    for (int group = 0; group < m_tree.groupCount(); ++group)
        m_more.push_back(m_tree.hidden(group) > 0);
    m_locked = false;
    m_answers.clear();
    m_causes.clear();
    m_answered = {};
    endResetModel();
    Q_EMIT ticksChanged();
}

PlanNode PlanModel::node(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto row = std::size_t(index.row());
    if (index.internalId() == 0)
        return {PlanNode::Kind::Group, m_tree.top()[row], 0};
    const int number = int(index.internalId()) - 1;
    const PlanGroup &group = m_tree.group(number);
    if (!group.groups.empty())
        return {PlanNode::Kind::Group, group.groups[row], 0};
    if (row >= group.shown)
        return {PlanNode::Kind::More, number, 0};
    const std::uint32_t place = group.rows[row];
    if (group.hasChanges())
        return {PlanNode::Kind::Change, number, place};
    return {group.kind == GroupKind::SkippedFor ? PlanNode::Kind::Skipped : PlanNode::Kind::Finding, number,
            place};
}

QModelIndex PlanModel::groupIndex(int group, int column) const
{
    const PlanGroup &of = m_tree.group(group);
    return createIndex(of.position, column, quintptr(of.parent + 1));
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(node(parent).group + 1) : quintptr(0));
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return groupIndex(int(index.internalId()) - 1);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tree.top().size());
    const PlanNode of = node(parent);
    if (of.kind != PlanNode::Kind::Group || parent.column() > 0)
        return 0;
    const PlanGroup &group = m_tree.group(of.group);
    return int(group.groups.empty() ? group.shown + (hasMore(of.group) ? 1 : 0) : group.groups.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

void PlanModel::showMore(int group)
{
    const std::size_t more = m_tree.nextShown(group);
    if (more == 0)
        return;
    const QModelIndex parent = groupIndex(group);
    const auto first = int(m_tree.group(group).shown);
    beginRemoveRows(parent, first, first); // the row that offered them says something else afterwards
    m_more[std::size_t(group)] = false;
    endRemoveRows();
    const bool stays = m_tree.hidden(group) > more;
    beginInsertRows(parent, first, first + int(more) - (stays ? 0 : 1));
    m_tree.showMore(group);
    m_more[std::size_t(group)] = stays;
    endInsertRows();
}

QModelIndex PlanModel::changeIndex(DeviceId device)
{
    const auto &changes = m_tree.list().changes;
    const auto found = std::ranges::find(changes, device, &Change::deviceId);
    if (found == changes.end())
        return {};
    const auto place = std::uint32_t(found - changes.begin());
    const int group = m_tree.groupOf(place);
    const auto &rows = m_tree.group(group).rows;
    const auto row = std::size_t(std::ranges::lower_bound(rows, place) - rows.begin());
    while (m_tree.group(group).shown <= row)
        showMore(group);
    return index(int(row), 0, groupIndex(group));
}

const Change *PlanModel::change(const QModelIndex &index) const
{
    const PlanNode of = node(index);
    return of.kind == PlanNode::Kind::Change ? m_tree.list().changes[of.place] : nullptr;
}

const Outcome *PlanModel::outcome(const QModelIndex &index) const
{
    const PlanNode of = node(index);
    return of.kind == PlanNode::Kind::Change && m_tree.list().isApplied() ? m_tree.list().outcomes[of.place]
                                                                          : nullptr;
}

void PlanModel::tickOnly(const std::unordered_set<DeviceId> &devices)
{
    m_tree.tickOnly(devices);
    for (const int group : m_tree.top())
        tellTicks(group);
    Q_EMIT ticksChanged();
}

void PlanModel::tickAll(bool on)
{
    m_tree.tickAll(on);
    for (const int group : m_tree.top())
        tellTicks(group);
    Q_EMIT ticksChanged();
}

void PlanModel::setLocked(bool locked)
{
    m_locked = locked;
    m_answered = {};
    m_causes.clear();
    if (!std::exchange(m_answers, {}).empty())
        addAnswers({}); // what is shown is another thing now
    for (const int group : m_tree.top())
        tellTicks(group);
}

void PlanModel::tellTicks(int group)
{
    const QModelIndex parent = groupIndex(group);
    Q_EMIT dataChanged(parent, parent, {Qt::CheckStateRole});
    if (const int rows = rowCount(parent); rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {Qt::CheckStateRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, Name, Name);
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_locked || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const PlanNode of = node(index);
    const bool on = value.toInt() == Qt::Checked;
    if (of.kind == PlanNode::Kind::Group) {
        m_tree.tickGroup(of.group, on);
        tellTicks(of.group);
    } else {
        m_tree.tick(of.place, on);
        const QModelIndex parent = groupIndex(of.group);
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT dataChanged(parent, parent, {Qt::CheckStateRole});
        Q_EMIT headerDataChanged(Qt::Horizontal, Name, Name);
    }
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const PlanNode of = node(index);
    if (of.kind == PlanNode::Kind::None)
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (of.kind != PlanNode::Kind::Group)
        flags |= Qt::ItemNeverHasChildren;
    const bool holdsChanges = of.kind != PlanNode::Kind::More && m_tree.group(of.group).hasChanges();
    if (index.column() == Name && holdsChanges && m_tree.canTick() && !m_locked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PlanModel::checkState(const PlanNode &of) const
{
    if (of.kind == PlanNode::Kind::None || of.kind == PlanNode::Kind::More || !m_tree.canTick() ||
        !m_tree.group(of.group).hasChanges())
        return {};
    if (of.kind == PlanNode::Kind::Change)
        return m_tree.isTicked(of.place) ? Qt::Checked : Qt::Unchecked;
    const PlanGroup &group = m_tree.group(of.group);
    if (group.ticked == 0)
        return Qt::Unchecked;
    return group.ticked == group.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return plainTip(text(index).toString());
    case Qt::AccessibleTextRole: return fullText(index);
    case Qt::CheckStateRole: return index.column() == Name ? checkState(node(index)) : QVariant();
    default: return {};
    }
}

QVariant PlanModel::text(const QModelIndex &index) const
{
    const PlanNode of = node(index);
    switch (of.kind) {
    case PlanNode::Kind::None: return {};
    case PlanNode::Kind::Group: return index.column() == Name ? groupText(of) : QVariant();
    case PlanNode::Kind::Change: return changeText(of, index.column());
    case PlanNode::Kind::Skipped: return skippedText(of, index.column());
    case PlanNode::Kind::Finding:
        return index.column() == Name
                   ? QString::fromStdString(m_words.message(m_tree.list().findings[of.place]))
                   : QVariant();
    case PlanNode::Kind::More: break;
    }
    const std::size_t hidden = m_tree.hidden(of.group), next = m_tree.nextShown(of.group);
    if (index.column() != Name)
        return {};
    return hidden == next ? tr("Show %Ln more", nullptr, pluralOf(hidden))
                          : tr("Show %1 of %2 more").arg(countText(next), countText(hidden));
}

QString PlanModel::groupText(const PlanNode &of) const
{
    const PlanGroup &group = m_tree.group(of.group);
    QStringList parts{groupWord(m_tree, of.group, m_words)};
    parts.removeAll(QString());
    if (group.groups.empty())
        parts.append(countText(group.size()));
    parts.append(summary(of.group));
    return parts.join(tr(", "));
}

QString PlanModel::changeText(const PlanNode &of, int column) const
{
    const Change &change = *m_tree.list().changes[of.place];
    switch (column) {
    case Name: return change.displayName.empty() ? tr("without a name") : shown(change.displayName);
    case Device: return QString::fromStdString(change.deviceId.text());
    case Why: return whyText(change);
    case What: {
        if (const auto answer = m_answers.find(change.deviceId); answer != m_answers.end()) {
            Outcome outcome{of.place, answer->second, {}, std::nullopt, {}};
            if (const auto cause = m_causes.find(change.deviceId); cause != m_causes.end())
                outcome.error = cause->second;
            return outcomeText(change, &outcome, m_words);
        }
        if (hasAnswers())
            return {};
        return m_tree.list().isApplied() ? outcomeText(change, m_tree.list().outcomes[of.place], m_words)
                                         : attributeNames(change);
    }
    default: return {};
    }
}

QString PlanModel::skippedText(const PlanNode &of, int column) const
{
    const SkippedDevice &device = m_tree.list().skipped[of.place];
    switch (column) {
    case Name: return device.displayName.empty() ? tr("without a name") : shown(device.displayName);
    case Device: return device.deviceId.isNil() ? tr("none") : QString::fromStdString(device.deviceId.text());
    default: return {};
    }
}

QString PlanModel::fullText(const QModelIndex &index) const
{
    const PlanNode of = node(index);
    if (of.kind != PlanNode::Kind::Change || index.column() != Name)
        return text(index).toString();
    QStringList parts{groupWord(m_tree, of.group, m_words)};
    for (int column = Name; column < ColumnCount; ++column)
        parts.append(changeText(of, column));
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_tree.canTick()
                   ? tr("%1 of %2 changes ticked")
                         .arg(countText(m_tree.ticked().changes()), countText(m_tree.list().changes.size()))
                   : tr("%Ln changes", nullptr, pluralOf(m_tree.list().changes.size()));
    case Device: return tr("Device id");
    case Why: return tr("Why");
    case What: return !showsOutcomes() ? tr("What changes") : tr("What became of it");
    default: return {};
    }
}

} // namespace dwc
