// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_words.h"

#include "core/base/printable.h"
#include "ui/devices/device_columns.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace dwc {

namespace {

QString tr(const char *text, int number = -1)
{
    return QCoreApplication::translate("dwc::Devices", text, nullptr, number);
}

QString wordsOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoDeviceId: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "No device id"));
    case SkipReason::PendingNoKey: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Pending, no key yet"));
    case SkipReason::KeyNotFitting: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Key of another layout"));
    case SkipReason::KeyUnknown: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Key not read"));
    case SkipReason::EnabledUnknown:
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Enabled or not is unknown"));
    case SkipReason::ScopeUnknown: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Scope cannot be told"));
    case SkipReason::OpenElsewhere:
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Open on another controller"));
    case SkipReason::ConflictAdfs: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Belongs to AD FS"));
    case SkipReason::ConflictDuplicateId:
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Device id stands twice"));
    case SkipReason::ConflictKey: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Key stands twice"));
    case SkipReason::ConflictCn: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Name is taken"));
    case SkipReason::ConflictForeign:
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Another writer, other anchor"));
    case SkipReason::ForeignPair: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Another writer's"));
    }
    return {};
}

QString wordsOf(ChangeReason reason)
{
    switch (reason) {
    case ChangeReason::CloudOnly: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "New in the cloud"));
    case ChangeReason::Differs: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Values differ"));
    case ChangeReason::CloudDisabled:
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Switched off in the cloud"));
    case ChangeReason::Gone: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Gone from the cloud"));
    case ChangeReason::OutOfScope: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Out of scope"));
    }
    return {};
}

QString wordsOf(RemovalState removal)
{
    switch (removal) {
    case RemovalState::None: return {};
    case RemovalState::NoBaseline: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Gone, first look"));
    case RemovalState::NotProven: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Gone, not proven"));
    case RemovalState::StillThere: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Missing in the list only"));
    case RemovalState::Done: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Gone, already disabled"));
    case RemovalState::Waiting: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Gone, waits for deletion"));
    }
    return {};
}

} // namespace

QString titleOf(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::State: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "State"));
    case DeviceColumn::Name: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Name"));
    case DeviceColumn::System: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "System"));
    case DeviceColumn::Version: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Version"));
    case DeviceColumn::JoinType: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Join type"));
    case DeviceColumn::Owner: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Owner"));
    case DeviceColumn::Enabled: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Enabled"));
    case DeviceColumn::Managed: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Managed"));
    case DeviceColumn::Compliant: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Compliant"));
    case DeviceColumn::Registered: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Registered"));
    case DeviceColumn::LastActivity: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Last activity"));
    case DeviceColumn::Reason: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Reason"));
    case DeviceColumn::DeviceId: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Device id"));
    case DeviceColumn::ObjectId: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Object id"));
    case DeviceColumn::Dn: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "DN"));
    }
    return {};
}

QString wordOf(TrustType joinType)
{
    switch (joinType) {
    case TrustType::AzureAd: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Entra joined"));
    case TrustType::ServerAd: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Hybrid joined"));
    case TrustType::Workplace: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Registered"));
    case TrustType::None: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Not joined"));
    case TrustType::Other: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "Other"));
    case TrustType::Unread: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "unknown"));
    }
    return {};
}

QString wordOf(Tell tell)
{
    switch (tell) {
    case Tell::Yes: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "yes"));
    case Tell::No: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "no"));
    case Tell::Unknown: return tr(QT_TRANSLATE_NOOP("dwc::Devices", "unknown"));
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
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "%n value(s) differ"), record.values);
    return reasonWords(record.reason);
}

QString agoWords(Moment moment, Moment now)
{
    const qint64 minutes = (now.ms - moment.ms) / 60'000;
    if (minutes < 1)
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "just now"));
    if (minutes < 60)
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "%n min ago"), int(minutes));
    if (minutes < 24 * 60)
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "%n hour(s) ago"), int(minutes / 60));
    const qint64 days = minutes / (24 * 60);
    if (days < 2)
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "yesterday"));
    if (days <= 7)
        return tr(QT_TRANSLATE_NOOP("dwc::Devices", "%n day(s) ago"), int(days));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.ms).date(), QLocale::ShortFormat);
}

QString wholeTime(Moment moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.ms), QLocale::LongFormat);
}

QString systemWords(const std::string &foreign)
{
    return foreign.empty() ? tr(QT_TRANSLATE_NOOP("dwc::Devices", "unknown"))
                           : QString::fromStdString(printable(foreign, 60));
}

} // namespace dwc
