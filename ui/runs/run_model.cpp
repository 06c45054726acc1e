// SPDX-License-Identifier: Apache-2.0
#include "ui/runs/run_model.h"

#include "core/base/printable.h"
#include "ui/theme/roles.h"
#include "ui/widgets/item_roles.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace dwc {

namespace {

QString startedWords(Moment started)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(started.ms);
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0)
        return RunModel::tr("Today, %1").arg(time);
    if (days == 1)
        return RunModel::tr("Yesterday, %1").arg(time);
    return QLocale().toString(at, QLocale::ShortFormat);
}

QString numberOf(std::uint64_t number)
{
    return number ? QLocale().toString(qulonglong(number)) : QStringLiteral("\u2013");
}

bool isCount(int column)
{
    return column >= RunModel::Created && column <= RunModel::Failed;
}

QString iconOf(const RunRecord &run)
{
    if (run.failed || run.state == RunState::Failed)
        return QStringLiteral("failed");
    switch (run.state) {
    case RunState::Done: return QStringLiteral("check");
    case RunState::Running: return QStringLiteral("refresh");
    case RunState::Stopped: return QStringLiteral("stop");
    default: return QStringLiteral("warning");
    }
}

Role inkOf(const RunRecord &run)
{
    if (run.failed || run.state == RunState::Failed)
        return Role::Danger;
    switch (run.state) {
    case RunState::Done: return Role::Success;
    case RunState::Running: return Role::Accent;
    case RunState::Stopped: return Role::Muted;
    default: return Role::Warning;
    }
}

} // namespace

QString durationWords(const RunRecord &run)
{
    if (!run.ended)
        return {};
    const qint64 ms = run.ended->ms - run.start.started.ms;
    if (ms < 60'000)
        return RunModel::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
    return RunModel::tr("%1 min %2 s").arg(ms / 60'000).arg(ms / 1000 % 60);
}

RunModel::RunModel(const ReportWords &words, QObject *parent) : QAbstractTableModel(parent), m_words(words) {}

void RunModel::setRuns(const std::vector<RunRecord> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

int RunModel::rowOf(RunId run) const
{
    const auto found = std::ranges::find(m_runs, run, &RunRecord::id);
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RunModel::text(const RunRecord &run, int column) const
{
    switch (column) {
    case Result:
        return run.failed ? tr("%Ln failed", nullptr, int(run.failed))
                          : QString::fromStdString(m_words.word(nameOf(run.state)));
    case Started: return startedWords(run.start.started);
    case Kind: return run.start.kind == RunKind::Run ? tr("Unattended") : run.start.kind == RunKind::Apply ? tr("By hand") : QString::fromStdString(m_words.word(nameOf(run.start.kind)));
    case StartedBy: return QString::fromStdString(printable(run.start.startedBy, 80));
    case Created: return numberOf(run.counts.created);
    case Updated: return numberOf(run.counts.updated);
    case Disabled: return numberOf(run.counts.disabled);
    case Deleted: return numberOf(run.counts.deleted);
    case Failed: return numberOf(run.failed);
    case Duration: return durationWords(run);
    default: return {};
    }
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RunRecord &run = m_runs[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(run, index.column());
    case Qt::ToolTipRole:
        return index.column() == Started
                   ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.start.started.ms), QLocale::LongFormat)
                   : text(run, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return isCount(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IconRole: return index.column() == Result ? QVariant(iconOf(run)) : QVariant();
    case InkRole:
        if (index.column() == Result)
            return int(inkOf(run));
        return index.column() == Failed && run.failed ? QVariant(int(Role::Danger)) : QVariant();
    case StrongRole: return index.column() == Result;
    case MutedRole: return isCount(index.column()) && text(run, index.column()) == QStringLiteral("\u2013");
    default: return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isCount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result: return tr("Result");
    case Started: return tr("Started");
    case Kind: return tr("Kind");
    case StartedBy: return tr("By");
    case Created: return tr("Created");
    case Updated: return tr("Updated");
    case Disabled: return tr("Disabled");
    case Deleted: return tr("Deleted");
    case Failed: return tr("Failed");
    case Duration: return tr("Duration");
    default: return {};
    }
}

} // namespace dwc
