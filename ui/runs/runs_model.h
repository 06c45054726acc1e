// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/report/report_words.h"

#include <QAbstractTableModel>
#include <vector>

namespace dwc {

/// The history, newest first.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Started,
        Result,
        Kind,
        By,
        Created,
        Updated,
        Disabled,
        Deleted,
        Failed,
        Duration,
        Why,
        ColumnCount
    };

    explicit RunsModel(const ReportWords &words, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_words(words)
    {
    }

    void setRuns(const std::vector<RunRecord> &runs);
    const std::vector<RunRecord> &runs() const { return m_runs; }
    int rowOf(RunId run) const; ///< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RunRecord &run, int column) const;

    const ReportWords &m_words;
    std::vector<RunRecord> m_runs;
};

} // namespace dwc
