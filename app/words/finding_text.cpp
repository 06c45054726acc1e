// SPDX-License-Identifier: Apache-2.0
#include "app/words/finding_text.h"

#include "app/words/text.h"
#include "core/base/printable.h"

#include <QString>

namespace dwc {

namespace {

std::string numberOf(const Finding &finding)
{
    return std::to_string(finding.number.value_or(0));
}

std::string argument(const Finding &finding, std::size_t i)
{
    return i < finding.arguments.size() ? printable(finding.arguments[i]) : std::string();
}

/// A name that begins in Arabic or Hebrew keeps to itself in the window, whose labels would else draw it and
/// the id behind it as one. A terminal draws as it likes.
std::string isolated(const std::string &name, Program program)
{
    const bool needs = program == Program::Window && QString::fromStdString(name).isRightToLeft();
    return needs ? "\u2068" + name + "\u2069" : name;
}

/// "NAME (id)" where a name is known.
std::string deviceOf(const Finding &finding, Program program)
{
    if (finding.subject.empty()) // the rest of many alike
        return finding.number == 1 ? text("One more device") : text("%1 more devices", {numberOf(finding)});
    const std::string name = argument(finding, 0);
    const std::string id = printable(finding.subject);
    return name.empty() ? id : isolated(name, program) + " (" + id + ')';
}

/// Of one object where the others speak of many.
std::string singleMessage(const Finding &f, Program)
{
    if (f.number != 1)
        return {};
    switch (f.code) {
    case FindingCode::TooManyDeletes:
        return text("One object would be deleted: more than %1, or more than the share of the objects "
                    "written that the profile allows.",
                    {argument(f, 0)});
    case FindingCode::TooManyDeletesToday:
        return text("One object would be deleted, more than the %1 allowed for one day.", {argument(f, 0)});
    case FindingCode::TooManyDisables:
        return text("One object would be disabled: more than %1, or more than the share of the objects "
                    "written that the profile allows.",
                    {argument(f, 0)});
    case FindingCode::TooManyCloudDisables:
        return text("The cloud has disabled one device, more than %1 % of the objects written.",
                    {argument(f, 0)});
    case FindingCode::TooManyIdentityChanges:
        return text("The owner, users or keys of one existing object would change; the limit is %1.",
                    {argument(f, 0)});
    case FindingCode::NoBaseline:
        return text("One object has no device in the cloud's list. Nothing is removed on a first look: "
                    "there is no earlier complete read to compare with.");
    case FindingCode::ForeignWriterObjects:
        return text("One object of another writer is in the container: shown, never changed.");
    case FindingCode::AdfsObjects:
        return text("One object without a cloud anchor belongs to AD FS: shown, never changed.");
    case FindingCode::PendingSettled:
        return text("One operation that an interrupted run had left open was looked up and written down.");
    default: return {};
    }
}

std::string guardMessage(const Finding &f, Program)
{
    switch (f.code) {
    case FindingCode::TooManyDeletes:
        return text("%1 objects would be deleted: more than %2, or more than the share of the objects "
                    "written that the profile "
                    "allows.",
                    {numberOf(f), argument(f, 0)});
    case FindingCode::TooManyDeletesToday:
        return text("%1 objects would be deleted, more than the %2 allowed for one day.",
                    {numberOf(f), argument(f, 0)});
    case FindingCode::TooManyDisables:
        return text("%1 objects would be disabled: more than %2, or more than the share of the objects "
                    "written that the "
                    "profile allows.",
                    {numberOf(f), argument(f, 0)});
    case FindingCode::TooManyCloudDisables:
        return text("The cloud has disabled %1 devices at once, more than %2 % of the objects written.",
                    {numberOf(f), argument(f, 0)});
    case FindingCode::TooManyIdentityChanges:
        return text("The owner, users or keys of %1 existing objects would change; the limit is %2.",
                    {numberOf(f), argument(f, 0)});
    case FindingCode::SourceShrunk:
        return text("The cloud lists %1 devices; there were %2 within the last seven days.",
                    {argument(f, 1), argument(f, 0)});
    case FindingCode::AnotherWriter:
        if (f.subject.empty()) // the rest of many alike
            return text("Somebody else has written %1 more objects since the last approved apply.",
                        {argument(f, 0)});
        return text("Somebody else has written %1 since the last approved apply.", {printable(f.subject)});
    case FindingCode::PermissionLost:
        return text("The cloud identity may no longer read users, as it could at the last approved apply.");
    case FindingCode::SignedInIdentityChanged:
        return text("Another account is signed in, to the cloud or to the directory, than at the last "
                    "approved apply.");
    case FindingCode::PinsDiffer:
        return text("The %1 is not the one this profile has been writing to.", {printable(f.subject)});
    case FindingCode::FirstWriteNotApproved:
        return f.severity == Severity::Guard
                   ? text("Nobody has approved the first write of this profile yet.")
                   : text("This is the first write of this profile: it needs an apply that somebody "
                          "approves.");
    default: return {};
    }
}

std::string ownerMessage(const Finding &f, Program program)
{
    switch (f.code) {
    case FindingCode::OwnerElsewhere:
        return text("%1: written without an owner; the owner's account is not in this forest.",
                    {deviceOf(f, program)});
    case FindingCode::OwnerCloudOnly:
        return text("%1: written without an owner; the owner exists in the cloud only.",
                    {deviceOf(f, program)});
    case FindingCode::OwnerPrivileged:
        return text("%1: the owner is a privileged account and is not written.", {deviceOf(f, program)});
    case FindingCode::OwnerUnknown:
        return text("%1: the owner could not be determined; what the directory holds is kept.",
                    {deviceOf(f, program)});
    case FindingCode::FormerOwnerStays:
        return text("%1: the owner in the cloud may not be written, so the one written before stays, and can "
                    "still sign in "
                    "with it.",
                    {deviceOf(f, program)});
    default: return {};
    }
}

std::string noteMessage(const Finding &f, Program program)
{
    switch (f.code) {
    case FindingCode::NoBaseline:
        return text(
            "%1 objects have no device in the cloud's list. Nothing is removed on a first look: there is no "
            "earlier complete read to compare with.",
            {numberOf(f)});
    case FindingCode::RemovalHeldNoProof:
        return text(
            "%1 is not in the list, but the cloud gave no clear answer when asked for it alone: kept.",
            {deviceOf(f, program)});
    case FindingCode::ListLackedDevice:
        return text("%1 was missing from the list, yet the cloud has it when asked for it alone: kept.",
                    {deviceOf(f, program)});
    case FindingCode::HeldDevice: return text("%1 is held and stays as it is.", {deviceOf(f, program)});
    case FindingCode::HeldDeviceDisabledInCloud:
        return text("%1 is held, and the cloud has disabled it: its object is still enabled.",
                    {deviceOf(f, program)});
    case FindingCode::ValueCut:
        return text("%1: a value is longer than the schema allows and is cut.", {deviceOf(f, program)});
    case FindingCode::ValueDropped:
        return text("%1: a value that the directory cannot hold is left out.", {deviceOf(f, program)});
    case FindingCode::NameReplaced:
        return text("%1: it has no name; its device id stands in.", {deviceOf(f, program)});
    case FindingCode::AttributeNotInSchema:
        return text("The forest's schema has no %1: it is not written.", {printable(f.subject)});
    case FindingCode::ForeignWriterObjects:
        return text("%1 objects of another writer are in the container: shown, never changed.",
                    {numberOf(f)});
    case FindingCode::AdfsObjects:
        return text("%1 objects without a cloud anchor belong to AD FS: shown, never changed.",
                    {numberOf(f)});
    case FindingCode::DuplicateKey:
        return text("%1 shares its key with another device or object: neither gets a key or an owner.",
                    {deviceOf(f, program)});
    case FindingCode::PermissionGained: return text("The cloud identity may now read users.");
    case FindingCode::SnapshotDiffersFromCount:
        return text("The list and the service's own count differ by %1.", {numberOf(f)});
    case FindingCode::PendingSettled:
        return text("%1 operations that an interrupted run had left open were looked up and written down.",
                    {numberOf(f)});
    default: return {};
    }
}

} // namespace

std::string messageOf(const Finding &finding, Program program)
{
    for (const auto make : {singleMessage, guardMessage, ownerMessage, noteMessage}) {
        if (std::string message = make(finding, program); !message.empty())
            return message;
    }
    return std::string(codeOf(finding.code));
}

std::string adviceOf(const Finding &f, Program program)
{
    const bool inWindow = program == Program::Window;
    const auto withNumber = [&](const char *option) {
        if (inWindow)
            return text("If this is meant, the page Review lifts the guard for its plan: it asks for the "
                        "number %1, typed.",
                        {numberOf(f)});
        return text("If this is meant, save the plan with --out FILE (dwctl plan, or the dwctl disable or "
                    "adopt that was asked for), and lift the guard for it: dwctl apply FILE %1 %2.",
                    {option, numberOf(f)});
    };
    switch (f.code) {
    case FindingCode::TooManyDeletes:
    case FindingCode::TooManyDeletesToday: return withNumber("--allow-deletes");
    case FindingCode::TooManyDisables:
    case FindingCode::TooManyCloudDisables: return withNumber("--allow-disables");
    case FindingCode::TooManyIdentityChanges: return withNumber("--allow-identity-changes");
    case FindingCode::SourceShrunk: return withNumber("--allow-shrink");
    case FindingCode::AnotherWriter:
    case FindingCode::PermissionLost:
    case FindingCode::SignedInIdentityChanged:
        if (f.severity == Severity::Guard && inWindow)
            return text("Find out who and why. If it is meant, the page Review lifts the guard for its plan: "
                        "it asks for a word, typed.");
        if (f.severity == Severity::Guard)
            return text("Find out who and why. If it is meant, save the plan with --out FILE (dwctl plan, or "
                        "the dwctl disable or adopt that was asked for), then dwctl apply FILE --allow %1.",
                        {std::string(codeOf(f.code))});
        return {};
    case FindingCode::PinsDiffer:
        return text(
            "Check the profile: it may name another tenant, domain or container. Nothing lifts this guard.");
    case FindingCode::FirstWriteNotApproved:
        return inWindow ? text("Look at the plan on the page Review, then approve it there.")
                        : text("Look at the plan, then approve it: dwctl apply.");
    case FindingCode::OwnerPrivileged: return text("To write privileged owners, set flow.privilegedOwners.");
    case FindingCode::OwnerUnknown:
        return text("Grant the application User.Read.All and let the connector account read adminCount.");
    case FindingCode::FormerOwnerStays:
        return text("Look up whom the device belongs to. Where nobody should sign in with it, disable it in "
                    "the cloud, or "
                    "clear msDS-RegisteredOwner of its object.");
    case FindingCode::AttributeNotInSchema: return text("Extend the schema to Windows Server 2016 or later.");
    case FindingCode::NoBaseline: return text("The next run removes what is proven gone.");
    default: return {};
    }
}

std::string sentenceOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoDeviceId: return text("the cloud gives it no device id, so it can never be matched");
    case SkipReason::PendingNoKey:
        return text("its registration is not finished: it has no key yet, and the directory demands one");
    case SkipReason::KeyNotFitting: return text("none of its keys has the exact layout of a device key");
    case SkipReason::KeyUnknown: return text("its keys could not be read");
    case SkipReason::EnabledUnknown: return text("the cloud does not say whether it is enabled");
    case SkipReason::ScopeUnknown: return text("what decides on its scope could not be read");
    case SkipReason::OpenElsewhere:
        return text(
            "an interrupted run wrote to another domain controller, and this one does not show it yet");
    case SkipReason::ConflictAdfs:
        return text(
            "an object with its device id exists that AD FS registered itself (it has no cloud anchor)");
    case SkipReason::ConflictDuplicateId:
        return text("its device id stands on more than one device or object");
    case SkipReason::ConflictKey: return text("its key stands on another device or object too");
    case SkipReason::ConflictCn:
        return text("an object of another device has the name its object would have");
    case SkipReason::ConflictForeign:
        return text("an object with its device id belongs to another device of another writer");
    case SkipReason::ForeignPair:
        return text("its object was written by another account; adopting takes it over");
    }
    return {};
}

std::string sentenceOf(ChangeReason reason)
{
    switch (reason) {
    case ChangeReason::CloudOnly: return text("in the cloud and in scope, not yet in the directory");
    case ChangeReason::Differs: return text("values differ");
    case ChangeReason::CloudDisabled: return text("the cloud has disabled it");
    case ChangeReason::Gone: return text("proven gone from the cloud");
    case ChangeReason::OutOfScope: return text("out of scope");
    case ChangeReason::Leaving: return text("device writeback is left");
    }
    return {};
}

} // namespace dwc
