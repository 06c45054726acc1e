// SPDX-License-Identifier: Apache-2.0
#include "ui/runs/runs_model.h"

#include "ui/plan/plan_words.h"
#include "ui/runs/run_words.h"
#include "ui/theme/roles.h"
#include "ui/widgets/item_roles.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace dwc {

namespace {

bool isNumber(int column)
{
    return column >= RunsModel::Created && column <= RunsModel::Failed;
}

std::uint64_t numberIn(const RunRecord &run, int column)
{
    switch (column) {
    case RunsModel::Created: return run.counts.created;
    case RunsModel::Updated: return run.counts.updated;
    case RunsModel::Disabled: return run.counts.disabled;
    case RunsModel::Deleted: return run.counts.deleted;
    default: return run.failed;
    }
}

QVariant iconOf(const RunRecord &run)
{
    if (isTrouble(run))
        return QStringLiteral("failed");
    return run.state == RunState::Done ? QVariant(QStringLiteral("check")) : QVariant();
}

QVariant inkOf(const RunRecord &run, int column)
{
    if (column == RunsModel::Result)
        return int(isTrouble(run) ? Role::Danger : run.state == RunState::Done ? Role::Success : Role::Text);
    if (column == RunsModel::Failed && run.failed > 0)
        return int(Role::Danger);
    return {};
}

} // namespace

void RunsModel::setRuns(const std::vector<RunRecord> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

int RunsModel::rowOf(RunId run) const
{
    const auto found = std::ranges::find(m_runs, run, &RunRecord::id);
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::text(const RunRecord &run, int column) const
{
    switch (column) {
    case Started: return timeText(run.start.started);
    case Result: return resultText(run);
    case Kind: return kindText(run.start.kind);
    case By: return shown(run.start.startedBy);
    case Duration: return durationText(run);
    case Why: return whyTexts(run, m_words).join(QLatin1Char(' '));
    default: return countText(numberIn(run, column));
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RunRecord &run = m_runs[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(run, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                : int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Started
                   ? QVariant(QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.start.started.ms),
                                                 QLocale::LongFormat))
               : column == Why || column == Result ? QVariant(whyTexts(run, m_words).join(QLatin1Char('\n')))
                                                   : QVariant();
    case MutedRole: return isNumber(column) && numberIn(run, column) == 0;
    case StrongRole: return column == Result;
    case IconRole: return column == Result ? iconOf(run) : QVariant();
    case InkRole: return inkOf(run, column);
    default: return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                 : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started: return tr("Started");
    case Result: return tr("Result");
    case Kind: return tr("Kind");
    case By: return tr("Started by");
    case Created: return tr("Created");
    case Updated: return tr("Updated");
    case Disabled: return tr("Disabled");
    case Deleted: return tr("Deleted");
    case Failed: return tr("Failed");
    case Duration: return tr("Took");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace dwc
