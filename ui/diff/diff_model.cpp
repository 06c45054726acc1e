// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/diff_model.h"

#include "ui/diff/diff_words.h"
#include "ui/theme/roles.h"
#include "ui/widgets/item_roles.h"

#include <algorithm>
#include <utility>

namespace dwc {

namespace {

QString linesOf(const std::vector<DiffValue> &values, bool marked)
{
    QStringList lines;
    for (const DiffValue &value : values)
        lines << (marked ? signOf(value.mark) : QString()) + textOf(value);
    return lines.join(u'\n');
}

/// In an order of their own: a directory gives sets in any.
QStringList textsOf(const std::vector<DiffValue> &values)
{
    QStringList texts;
    for (const DiffValue &value : values)
        texts << textOf(value);
    texts.sort();
    return texts;
}

bool isAsNow(const AttributeDiff &entry)
{
    return !entry.lastWritten || entry.lastWritten->empty() ||
           textsOf(*entry.lastWritten) == textsOf(entry.before);
}

} // namespace

void DiffModel::setDiff(const Diff &diff)
{
    beginResetModel();
    m_diff = diff;
    endResetModel();
}

void DiffModel::setChangedOnly(bool only)
{
    if (only == m_changedOnly)
        return;
    beginResetModel();
    m_changedOnly = only;
    endResetModel();
}

void DiffModel::addLastWritten(
    const std::vector<std::pair<std::string, std::optional<std::vector<std::string>>>> &values)
{
    for (const auto &[attribute, written] : values) {
        if (written)
            dwc::addLastWritten(m_diff, attribute, *written);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastWritten), index(rowCount() - 1, Rule));
}

void DiffModel::setLastWrittenByRule(bool on)
{
    if (std::exchange(m_lastByRule, on) != on && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Rule), index(rowCount() - 1, Rule));
}

bool DiffModel::hasOtherThanNow() const
{
    return std::ranges::any_of(m_diff.attributes, [](const AttributeDiff &entry) {
        return entry.lastWritten && textsOf(*entry.lastWritten) != textsOf(entry.before);
    });
}

bool DiffModel::hasAnyNow() const
{
    return std::ranges::any_of(m_diff.attributes,
                               [](const AttributeDiff &entry) { return !entry.before.empty(); });
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_changedOnly ? m_diff.changedCount() : m_diff.attributes.size());
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DiffModel::rule(const AttributeDiff &entry) const
{
    if (entry.notWritten != NotWritten::None)
        return wordsOf(entry.notWritten);
    const QString rule = entry.attribute ? ruleWords(*entry.attribute) : QString();
    const QString note = noteWords(entry.notes);
    const QString identity = entry.identity && entry.changed ? tr("identity change") : QString();
    QStringList words{rule, note, identity};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QVariant DiffModel::text(const AttributeDiff &entry, int column) const
{
    switch (column) {
    case Attribute: return QString::fromStdString(entry.name);
    case Cloud: return linesOf(entry.cloud, false);
    case LastWritten:
        if (!entry.lastWritten)
            return tr("never");
        if (entry.lastWritten->empty())
            return tr("removed");
        return isAsNow(entry) ? tr("as now") : linesOf(*entry.lastWritten, false);
    case Before: return linesOf(entry.before, entry.changed);
    case After:
        if (!entry.changed)
            return entry.before.empty() ? QString() : tr("unchanged");
        return entry.after.empty() ? tr("removed") : linesOf(entry.after, true);
    case Rule:
        return m_lastByRule && entry.lastWritten && !isAsNow(entry)
                   ? rule(entry) + u'\n' + tr("last written: %1").arg(linesOf(*entry.lastWritten, false))
                   : rule(entry);
    default: return {};
    }
}

QVariant DiffModel::ground(const AttributeDiff &entry, int column, bool ink) const
{
    if (!entry.changed)
        return {};
    if (column == Before && !entry.before.empty())
        return int(ink ? Role::DiffRemovedText : Role::DiffRemoved);
    if (column == After && !entry.after.empty())
        return int(ink ? Role::DiffAddedText : Role::DiffAdded);
    return {};
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AttributeDiff &entry = m_diff.attributes[std::size_t(index.row())];
    const bool isValue = index.column() <= After;
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: return plainTip(text(entry, index.column()).toString());
    case CopyRole: return text(entry, index.column()).toString().remove(QChar(0x2066)).remove(QChar(0x2069));
    case MonoRole:
        return isValue && !(index.column() == LastWritten && isAsNow(entry)) &&
               !(index.column() == After && (!entry.changed || entry.after.empty()));
    case MiddleRole:
        return index.column() > Attribute &&
               index.column() < Rule; // what tells values apart is at either end
    case MutedRole:
        return index.column() == Rule || (index.column() == LastWritten && isAsNow(entry)) ||
               (index.column() == After && !entry.changed);
    case GroundRole: return ground(entry, index.column(), false);
    case InkRole: return ground(entry, index.column(), true);
    case IconRole:
        return index.column() == Attribute && entry.identity && entry.changed
                   ? QVariant(QStringLiteral("warning"))
                   : QVariant();
    default: return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Attribute: return tr("Attribute");
    case Cloud: return tr("Cloud");
    case LastWritten: return tr("Last written");
    case Before: return tr("Directory now");
    case After: return tr("After the run");
    case Rule: return tr("Rule");
    default: return {};
    }
}

QString rawText(const Diff &diff)
{
    QString text;
    const auto add = [&](const QString &sign, const QString &name, const std::vector<DiffValue> &values) {
        for (const DiffValue &value : values) {
            text += sign + name + QStringLiteral(": ") + QString::fromStdString(value.text) + u'\n';
            if (!value.raw.empty())
                text += QStringLiteral("    ") + QString::fromStdString(value.raw) + u'\n';
        }
    };
    if (!diff.dn.empty())
        text += QStringLiteral("dn: ") + QString::fromStdString(diff.dn) + u'\n';
    for (const AttributeDiff &entry : diff.attributes) {
        const QString name = QString::fromStdString(entry.name);
        if (entry.lastWritten && !isAsNow(entry))
            add(QStringLiteral("# ") + DiffModel::tr("last written") + u' ', name, *entry.lastWritten);
        if (!entry.changed) {
            add(QStringLiteral("  "), name, entry.before);
            continue;
        }
        add(QStringLiteral("- "), name, entry.before);
        add(QStringLiteral("+ "), name, entry.after);
    }
    return text;
}

} // namespace dwc
