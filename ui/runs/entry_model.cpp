// SPDX-License-Identifier: Apache-2.0
#include "ui/runs/entry_model.h"

#include "core/base/printable.h"
#include "ui/widgets/item_roles.h"

#include <algorithm>

namespace dwc {

namespace {

/// 0 failed, 1 not known or not done, 2 written.
int gravityOf(const JournalEntry &entry)
{
    if (isFailure(entry))
        return 0;
    const bool isWritten = entry.outcome && (entry.outcome->result == OutcomeResult::Written ||
                                             entry.outcome->result == OutcomeResult::AlreadyDone);
    return isWritten ? 2 : 1;
}

const char *iconOf(const JournalEntry &entry)
{
    switch (gravityOf(entry)) {
    case 0: return "failed";
    case 1: return "unknown";
    default: return lookOf(stateOf(entry.intent.change.action)).icon;
    }
}

Role inkOf(const JournalEntry &entry)
{
    switch (gravityOf(entry)) {
    case 0: return Role::Danger;
    case 1: return Role::Muted;
    default: return lookOf(stateOf(entry.intent.change.action)).colour;
    }
}

} // namespace

DeviceState stateOf(Action action)
{
    switch (action) {
    case Action::Create: return DeviceState::Create;
    case Action::Update: return DeviceState::Update;
    case Action::Disable: return DeviceState::Disable;
    case Action::Delete: return DeviceState::Delete;
    }
    return DeviceState::Update;
}

bool isFailure(const JournalEntry &entry)
{
    return entry.outcome && entry.outcome->result == OutcomeResult::Failed;
}

QString outcomeWord(const JournalEntry &entry)
{
    if (!entry.outcome || entry.outcome->result == OutcomeResult::Open)
        return EntryModel::tr("Open");
    switch (entry.outcome->result) {
    case OutcomeResult::AlreadyDone: return EntryModel::tr("Already done");
    case OutcomeResult::Failed: return EntryModel::tr("Failed");
    case OutcomeResult::NotDone: return EntryModel::tr("Not done");
    case OutcomeResult::NotSent: return EntryModel::tr("Not sent");
    case OutcomeResult::Open:
    case OutcomeResult::Written: break;
    }
    switch (entry.intent.change.action) {
    case Action::Create: return EntryModel::tr("Created");
    case Action::Update: return EntryModel::tr("Updated");
    case Action::Disable: return EntryModel::tr("Disabled");
    case Action::Delete: return EntryModel::tr("Deleted");
    }
    return {};
}

EntryModel::EntryModel(const ReportWords &words, QObject *parent) : QAbstractTableModel(parent), m_words(words) {}

void EntryModel::setEntries(Entries entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    arrange();
    endResetModel();
}

void EntryModel::setFailedOnly(bool only)
{
    beginResetModel();
    m_failedOnly = only;
    arrange();
    endResetModel();
}

void EntryModel::arrange()
{
    m_order.clear();
    if (!m_entries)
        return;
    for (int gravity = 0; gravity <= (m_failedOnly ? 0 : 2); ++gravity) {
        for (std::uint32_t i = 0; i < m_entries->size(); ++i) {
            if (gravityOf((*m_entries)[i]) == gravity)
                m_order.push_back(i);
        }
    }
}

std::vector<DeviceId> EntryModel::failedDevices() const
{
    std::vector<DeviceId> devices;
    if (m_entries) {
        for (const JournalEntry &entry : *m_entries) {
            if (isFailure(entry))
                devices.push_back(entry.intent.change.deviceId);
        }
    }
    return devices;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EntryModel::text(const JournalEntry &entry, int column) const
{
    const Change &change = entry.intent.change;
    switch (column) {
    case Outcome: return outcomeWord(entry);
    case Name: return QString::fromStdString(printable(change.displayName));
    case Identifier: return QString::fromStdString(change.deviceId.text());
    case Why: return QString::fromStdString(m_words.word(nameOf(change.reason)));
    case Message:
        return entry.outcome && entry.outcome->error
                   ? QString::fromStdString(m_words.message(*entry.outcome->error) + ' ' +
                                            m_words.advice(*entry.outcome->error))
                   : QString();
    default: return {};
    }
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalEntry &entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole: return text(entry, index.column()).toHtmlEscaped();
    case IconRole: return index.column() == Outcome ? QVariant(QString::fromLatin1(iconOf(entry))) : QVariant();
    case InkRole: return index.column() == Outcome ? QVariant(int(inkOf(entry))) : QVariant();
    case StrongRole: return index.column() == Outcome;
    case MonoRole:
    case MiddleRole: return index.column() == Identifier;
    case MutedRole: return index.column() == Why;
    default: return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome: return tr("Outcome");
    case Name: return tr("Name");
    case Identifier: return tr("Device id");
    case Why: return tr("Why");
    case Message: return tr("What the directory said");
    default: return {};
    }
}

} // namespace dwc
