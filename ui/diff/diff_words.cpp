// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/diff_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace dwc {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("dwc::Diff", text);
}

} // namespace

QString ruleWords(FlowAttribute attribute)
{
    switch (attribute) {
    case FlowAttribute::DeviceId: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "GUID to 16 bytes"));
    case FlowAttribute::CloudAnchor: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Object id to 16 bytes"));
    case FlowAttribute::AltSecurityIdentities: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Base64 to text"));
    case FlowAttribute::IsEnabled: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Enabled in the cloud"));
    case FlowAttribute::DevicePhysicalIds: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "As a set"));
    case FlowAttribute::RegisteredOwner:
    case FlowAttribute::RegisteredUsers: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "SID as text"));
    case FlowAttribute::ApproximateLastLogonTimeStamp: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Time to FILETIME"));
    default: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "As is"));
    }
}

QString wordsOf(NotWritten reason)
{
    switch (reason) {
    case NotWritten::None: return {};
    case NotWritten::NotInSchema:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Not written, because the forest's schema lacks it"));
    case NotWritten::SwitchedOff:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Not written, because the profile switches it off"));
    case NotWritten::NotRead:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Not written, because the cloud did not tell"));
    case NotWritten::NullKept:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Kept, because the cloud has no value"));
    case NotWritten::NoFittingKey:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Not written, because no key has the exact layout"));
    case NotWritten::OwnerElsewhere:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Not written, because the owner is not in this forest"));
    case NotWritten::OwnerCloudOnly:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Not written, because the owner exists in the cloud only"));
    case NotWritten::OwnerPrivileged:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Not written, because the owner is privileged"));
    case NotWritten::OwnerUnknown:
        return translated(QT_TRANSLATE_NOOP("dwc::Diff", "Kept, because the owner could not be determined"));
    case NotWritten::RowNotWritten: return translated(QT_TRANSLATE_NOOP("dwc::Diff", "The device is not written"));
    }
    return {};
}

QString noteWords(std::uint8_t notes)
{
    QStringList words;
    if (notes & NoteCut)
        words << translated(QT_TRANSLATE_NOOP("dwc::Diff", "cut to the schema's length"));
    if (notes & NoteDropped)
        words << translated(QT_TRANSLATE_NOOP("dwc::Diff", "what the directory cannot hold is left out"));
    if (notes & NoteNameReplaced)
        words << translated(QT_TRANSLATE_NOOP("dwc::Diff", "the device id stands in"));
    return words.join(QStringLiteral(", "));
}

QString textOf(const DiffValue &value)
{
    return QChar(0x2066) + QString::fromStdString(value.text) + QChar(0x2069);
}

QString signOf(ValueMark mark)
{
    switch (mark) {
    case ValueMark::Removed: return QStringLiteral("\u2212 ");
    case ValueMark::Added: return QStringLiteral("+ ");
    case ValueMark::Plain: break;
    }
    return {};
}

} // namespace dwc
