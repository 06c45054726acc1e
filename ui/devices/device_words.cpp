// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_words.h"

#include "core/base/printable.h"
#include "ui/devices/device_columns.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace dwc {

namespace {

QString translated(const char *text, int number = -1)
{
    return QCoreApplication::translate("dwc::Devices", text, nullptr, number);
}

QString wordsOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoDeviceId: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "No device id"));
    case SkipReason::PendingNoKey:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Pending, no key yet"));
    case SkipReason::KeyNotFitting:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Key of another layout"));
    case SkipReason::KeyUnknown: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Key not read"));
    case SkipReason::EnabledUnknown:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Enabled or not is unknown"));
    case SkipReason::ScopeUnknown:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Scope cannot be told"));
    case SkipReason::OpenElsewhere:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Open on another controller"));
    case SkipReason::ConflictAdfs: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Belongs to AD FS"));
    case SkipReason::ConflictDuplicateId:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Device id stands twice"));
    case SkipReason::ConflictKey: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Key stands twice"));
    case SkipReason::ConflictCn: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Name is taken"));
    case SkipReason::ConflictForeign:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Another writer, other anchor"));
    case SkipReason::ForeignPair: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Another writer's"));
    }
    return {};
}

QString wordsOf(ChangeReason reason)
{
    switch (reason) {
    case ChangeReason::CloudOnly: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "New in the cloud"));
    case ChangeReason::Differs: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Values differ"));
    case ChangeReason::CloudDisabled:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Switched off in the cloud"));
    case ChangeReason::Gone: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Gone from the cloud"));
    case ChangeReason::OutOfScope: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Out of scope"));
    case ChangeReason::Leaving: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Writeback is left"));
    }
    return {};
}

QString wordsOf(RemovalState removal)
{
    switch (removal) {
    case RemovalState::None: return {};
    case RemovalState::NoBaseline: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Gone, first look"));
    case RemovalState::NotProven: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Gone, not proven"));
    case RemovalState::StillThere:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Missing in the list only"));
    case RemovalState::Done: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Gone, already disabled"));
    case RemovalState::Waiting:
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Gone, waits for deletion"));
    }
    return {};
}

} // namespace

QString titleOf(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::State: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "State"));
    case DeviceColumn::Name: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Name"));
    case DeviceColumn::System: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "System"));
    case DeviceColumn::Version: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Version"));
    case DeviceColumn::JoinType: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Join type"));
    case DeviceColumn::Owner: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Owner"));
    case DeviceColumn::Enabled: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Enabled"));
    case DeviceColumn::Managed: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Managed"));
    case DeviceColumn::Compliant: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Compliant"));
    case DeviceColumn::Registered: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Registered"));
    case DeviceColumn::LastActivity: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Last activity"));
    case DeviceColumn::Reason: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Reason"));
    case DeviceColumn::DeviceId: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Device id"));
    case DeviceColumn::ObjectId: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Object id"));
    case DeviceColumn::Dn: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "DN"));
    }
    return {};
}

QString wordOf(TrustType joinType)
{
    switch (joinType) {
    case TrustType::AzureAd: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Entra joined"));
    case TrustType::ServerAd: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Hybrid joined"));
    case TrustType::Workplace: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Registered"));
    case TrustType::None: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Not joined"));
    case TrustType::Other: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "Other"));
    case TrustType::Unread: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "unknown"));
    }
    return {};
}

QString wordOf(Tell tell)
{
    switch (tell) {
    case Tell::Yes: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "yes"));
    case Tell::No: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "no"));
    case Tell::Unknown: return translated(QT_TRANSLATE_NOOP("dwc::Devices", "unknown"));
    }
    return {};
}

QString reasonWords(RowReason reason)
{
    if (const auto change = reason.change())
        return wordsOf(*change);
    if (const auto skip = reason.skip())
        return wordsOf(*skip);
    const auto removal = reason.removal();
    return removal ? wordsOf(*removal) : QString();
}

QString reasonWords(const DeviceRecord &record)
{
    if (record.reason == RowReason(ChangeReason::Differs))
        return translated(QT_TRANSLATE_N_NOOP("dwc::Devices", "%n value(s) differ"), record.values);
    return reasonWords(record.reason);
}

QString agoWords(Moment moment, Moment now)
{
    const qint64 minutes = (now.ms - moment.ms) / 60'000;
    if (minutes < 1)
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "just now"));
    if (minutes < 60)
        return translated(QT_TRANSLATE_N_NOOP("dwc::Devices", "%n min ago"), int(minutes));
    if (minutes < 24 * 60)
        return translated(QT_TRANSLATE_N_NOOP("dwc::Devices", "%n hour(s) ago"), int(minutes / 60));
    const qint64 days = minutes / (24 * 60);
    if (days < 2)
        return translated(QT_TRANSLATE_NOOP("dwc::Devices", "yesterday"));
    if (days <= 7)
        return translated(QT_TRANSLATE_N_NOOP("dwc::Devices", "%n day(s) ago"), int(days));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.ms).date(), QLocale::ShortFormat);
}

QString wholeTime(Moment moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.ms), QLocale::LongFormat);
}

QString systemWords(const std::string &foreign)
{
    return foreign.empty() ? translated(QT_TRANSLATE_NOOP("dwc::Devices", "unknown"))
                           : QString::fromStdString(printable(foreign, 60));
}

} // namespace dwc
