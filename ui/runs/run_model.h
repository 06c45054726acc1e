// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/report/report_words.h"

#include <QAbstractTableModel>
#include <vector>

namespace dwc {

/// The history, newest first.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Result, Started, Kind, StartedBy, Created, Updated, Disabled, Deleted, Failed, Duration, ColumnCount };

    /// The words must outlive it.
    explicit RunModel(const ReportWords &words, QObject *parent = nullptr);

    void setRuns(const std::vector<RunRecord> &runs);
    const RunRecord &run(int row) const { return m_runs[std::size_t(row)]; }
    int rowOf(RunId run) const; ///< -1: not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RunRecord &run, int column) const;

    const ReportWords &m_words;
    std::vector<RunRecord> m_runs;
};

/// A duration for people: "4.2 s", "3 min 5 s". Empty for a run that has not ended.
QString durationWords(const RunRecord &run);

} // namespace dwc
