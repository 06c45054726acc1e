// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/diff_lines.h"

#include "ui/diff/diff_words.h"
#include "ui/theme/roles.h"
#include "ui/widgets/item_roles.h"

namespace dwc {

void DiffLines::setDiff(const Diff &diff)
{
    beginResetModel();
    m_lines.clear();
    for (const AttributeDiff &entry : diff.attributes) {
        if (!entry.changed)
            continue;
        m_lines.push_back(
            {entry.identity ? Kind::IdentityName : Kind::Name, QString::fromStdString(entry.name)});
        for (const DiffValue &value : entry.before) {
            if (value.mark == ValueMark::Removed)
                m_lines.push_back({Kind::Removed, signOf(value.mark) + textOf(value)});
        }
        for (const DiffValue &value : entry.after) {
            const bool isKept = value.mark == ValueMark::Plain; // one of several
            m_lines.push_back(isKept ? Line{Kind::Kept, QStringLiteral("  ") + textOf(value)}
                                     : Line{Kind::Added, signOf(value.mark) + textOf(value)});
        }
    }
    endResetModel();
}

int DiffLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DiffLines::look(Kind kind, int role)
{
    const bool isRemoved = kind == Kind::Removed, isAdded = kind == Kind::Added;
    switch (role) {
    case GroundRole:
        return isRemoved ? QVariant(int(Role::DiffRemoved))
               : isAdded ? QVariant(int(Role::DiffAdded))
                         : QVariant();
    case InkRole:
        return isRemoved ? QVariant(int(Role::DiffRemovedText))
               : isAdded ? QVariant(int(Role::DiffAddedText))
                         : QVariant();
    case IconRole: return kind == Kind::IdentityName ? QVariant(QStringLiteral("warning")) : QVariant();
    case MiddleRole:
        return isRemoved || isAdded || kind == Kind::Kept; // what tells values apart is at either end
    case MonoRole: return true;
    default: return {};
    }
}

QVariant DiffLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case Qt::ToolTipRole: return plainTip(line.text);
    case CopyRole: return QString(line.text).remove(QChar(0x2066)).remove(QChar(0x2069));
    default: return look(line.kind, role);
    }
}

} // namespace dwc
