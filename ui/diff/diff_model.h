// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diff/attribute_diff.h"

#include <QAbstractTableModel>

namespace dwc {

/// A Diff as a table. Several values of an attribute are one line each.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Attribute, Cloud, LastWritten, Before, After, Rule, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDiff(const Diff &diff);
    void setChangedOnly(bool only);
    /// Of the diff shown: attributes, and what our last write left of each, raw.
    void addLastWritten(
        const std::vector<std::pair<std::string, std::optional<std::vector<std::string>>>> &values);
    /// What was last written stands below the rule, where it differs: for want of room for its column.
    void setLastWrittenByRule(bool on);
    /// Whether anything that was last written is no longer so; else its column says nothing.
    bool hasOtherThanNow() const;
    /// Whether the directory has any value; of what is not there yet it has none.
    bool hasAnyNow() const;
    const Diff &diff() const { return m_diff; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const AttributeDiff &entry, int column) const;
    QString rule(const AttributeDiff &entry) const;
    QVariant ground(const AttributeDiff &entry, int column, bool ink) const;

    Diff m_diff;
    bool m_changedOnly = false;
    bool m_lastByRule = false;
};

/// The whole diff as plain text with octets, for the Raw view and the clipboard.
QString rawText(const Diff &diff);

} // namespace dwc
