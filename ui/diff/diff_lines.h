// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diff/attribute_diff.h"

#include <QAbstractListModel>

namespace dwc {

/// What changes of a Diff, for a place too narrow for columns: each attribute's name on a line of its own,
/// and below it the values that go and those that come.
class DiffLines : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setDiff(const Diff &diff);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    enum class Kind : std::uint8_t { Name, IdentityName, Removed, Added, Kept };
    struct Line
    {
        Kind kind;
        QString text;
    };
    static QVariant look(Kind kind, int role);

    std::vector<Line> m_lines;
};

} // namespace dwc
