// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/report/report_words.h"
#include "ui/theme/device_state.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace dwc {

using Entries = std::shared_ptr<const std::vector<JournalEntry>>;

/// What a run did to each object, failures first, what is open next.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, Name, Identifier, Why, Message, ColumnCount };

    /// The words must outlive it.
    explicit EntryModel(const ReportWords &words, QObject *parent = nullptr);

    void setEntries(Entries entries); ///< null: none
    void setFailedOnly(bool only);
    const JournalEntry &entry(int row) const { return (*m_entries)[m_order[std::size_t(row)]]; }
    std::vector<DeviceId> failedDevices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QString text(const JournalEntry &entry, int column) const;

    const ReportWords &m_words;
    Entries m_entries;
    std::vector<std::uint32_t> m_order;
    bool m_failedOnly = false;
};

/// The state whose look an outcome has, and its own word in the past tense: "Created", "Failed".
DeviceState stateOf(Action action);
QString outcomeWord(const JournalEntry &entry);
bool isFailure(const JournalEntry &entry);

} // namespace dwc
