// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/enable_words.h"

#include "core/base/printable.h"
#include "core/prepare/connection_point_wish.h"

#include <QCoreApplication>
#include <algorithm>

namespace dwc {

namespace {

constexpr std::size_t kLongestName = 400;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EnableWizard)
};

QString kindOf(const Change &creation)
{
    const std::string &objectClass = creation.attributes.front().after.front();
    if (objectClass == "msDS-DeviceContainer")
        return Texts::tr("device container");
    if (objectClass == "msDS-DeviceRegistrationServiceContainer")
        return Texts::tr("service container");
    if (objectClass == "msDS-DeviceRegistrationService")
        return Texts::tr("registration service");
    if (isOfConnectionPoint(creation))
        return Texts::tr("service connection point");
    return Texts::tr("container");
}

const Change *creationOf(const Plan &plan, const Dn &dn)
{
    const auto found = std::ranges::find_if(plan.changes, [&](const Change &change) {
        return change.action == Action::Create && change.object.dn == dn;
    });
    return found == plan.changes.end() ? nullptr : &*found;
}

void addEntries(std::vector<ForestEntry> &entries, const Preparation &preparation, const Dn &dn,
                const std::vector<Ace> &wanted)
{
    const auto adds = [&](const Change &change, const std::string &entry) {
        const std::vector<std::string> &added = change.attributes.front().after;
        return change.action == Action::Update && change.object.dn == dn &&
               std::ranges::find(added, entry) != added.end();
    };
    for (const Ace &ace : wanted) {
        const auto found = std::ranges::find_if(
            preparation.plan.changes, [&](const Change &change) { return adds(change, sddlOf(ace)); });
        entries.push_back({dn, ace, found == preparation.plan.changes.end() ? nullptr : &*found});
    }
}

} // namespace

QString nameOf(PermissionProfile profile)
{
    switch (profile) {
    case PermissionProfile::Strict: return Texts::tr("Strict");
    case PermissionProfile::TakingOver: return Texts::tr("Taking over");
    case PermissionProfile::EntraConnect: return Texts::tr("As Entra Connect grants it");
    }
    return {};
}

QString lineOf(PermissionProfile profile)
{
    switch (profile) {
    case PermissionProfile::Strict:
        return Texts::tr("The account creates devices in the container, and changes and deletes only those "
                         "that it created itself.");
    case PermissionProfile::TakingOver:
        return Texts::tr("The account creates, changes and deletes every device in the container, those of a "
                         "former writer too.");
    case PermissionProfile::EntraConnect:
        return Texts::tr("The account changes and deletes anything in the container, and writes to the "
                         "configuration of device registration.");
    }
    return {};
}

QString riskOf(PermissionProfile profile)
{
    switch (profile) {
    case PermissionProfile::Strict:
        return Texts::tr("Least risk: whoever gets hold of the account reaches what it made, and nothing "
                         "else.");
    case PermissionProfile::TakingOver:
        return Texts::tr("More risk: whoever gets hold of the account can give any device another owner or "
                         "key.");
    case PermissionProfile::EntraConnect:
        return Texts::tr("Most risk: whoever gets hold of the account can also redirect device registration "
                         "in the whole forest.");
    }
    return {};
}

bool isRisky(PermissionProfile profile)
{
    return profile != PermissionProfile::Strict;
}

QString wordsOf(const Ace &ace)
{
    const bool deletes = ace.mask & rights::kDeleteChild;
    if (ace.objectType)
        return deletes ? Texts::tr("Create and delete devices in it") : Texts::tr("Create devices in it");
    if (ace.inheritedObjectType)
        return ace.mask & rights::kDelete ? Texts::tr("Read, change and delete the devices that it created")
                                          : Texts::tr("Read and change every device in it");
    return deletes ? Texts::tr("Create, read, change and delete anything in it, and itself")
                   : Texts::tr("Read and change it and everything in it");
}

QString trusteeOf(const Ace &ace, const QString &account)
{
    static const Sid kCreatorOwner = *Sid::fromText("S-1-3-0");
    return ace.trustee == kCreatorOwner ? Texts::tr("whoever creates a device") : account;
}

QString nameShown(const std::string &foreign)
{
    return QString::fromStdString(printable(foreign, kLongestName));
}

QString breakableEntry(const std::string &sddl)
{
    return QString::fromStdString(sddl)
        .replace(u';', QStringLiteral(";\u200B"))
        .replace(u'-', QStringLiteral("-\u200B"));
}

QString firstNameOf(const Dn &dn)
{
    const std::string &text = dn.text();
    std::size_t end = 0;
    while (end < text.size() && text[end] != ',')
        end += text[end] == '\\' ? 2 : 1;
    const std::size_t begin = std::min(text.find('='), end);
    return nameShown(begin < end ? text.substr(begin + 1, end - begin - 1) : text);
}

QString accountName(const Preparation &preparation)
{
    return firstNameOf(preparation.account.ref.dn);
}

std::vector<ForestObject> objectsOf(const Preparation &preparation)
{
    const Plan &plan = preparation.plan;
    const ForestState &state = preparation.state;
    std::vector<ForestObject> objects;
    const auto add = [&](const Dn &dn, const QString &kind) {
        const Change *creation = creationOf(plan, dn);
        objects.push_back({dn, creation ? kindOf(*creation) : kind, creation});
    };
    add(state.configuration, Texts::tr("container"));
    add(state.services, Texts::tr("service container"));
    add(state.container, Texts::tr("device container"));
    const Dn service = Dn::child(state.services, "CN", "DeviceRegistrationService");
    if (state.hasService) // its own name is its maker's choice
        objects.push_back({{}, Texts::tr("registration service")});
    else
        add(service, Texts::tr("registration service"));
    const auto point = std::ranges::find_if(plan.changes, isOfConnectionPoint);
    const Change *asked = point == plan.changes.end() ? nullptr : &*point;
    const bool isMade = asked && asked->action == Action::Create;
    if (asked || state.connectionPoint)
        objects.push_back({asked ? asked->object.dn : state.connectionPoint->ref.dn,
                           Texts::tr("service connection point"), isMade ? asked : nullptr,
                           isMade ? nullptr : asked});
    return objects;
}

std::vector<ForestEntry> entriesOf(const Preparation &preparation, PermissionProfile profile)
{
    const ForestState &state = preparation.state;
    std::vector<ForestEntry> entries;
    addEntries(entries, preparation, state.configuration, treeEntries(profile, state.account));
    addEntries(entries, preparation, state.container, containerEntries(profile, state.account));
    return entries;
}

ForestSums sumsOf(const Preparation &preparation)
{
    ForestSums sums;
    for (const Change &change : preparation.plan.changes) {
        ++sums.changes;
        if (change.action == Action::Create)
            ++sums.objects;
        else if (isOfConnectionPoint(change))
            sums.correctsPoint = true;
        else
            sums.entries += int(change.attributes.front().after.size());
    }
    return sums;
}

QString sumsText(const ForestSums &sums)
{
    QStringList parts;
    if (sums.objects > 0)
        parts += Texts::tr("%Ln objects", nullptr, sums.objects);
    if (sums.entries > 0)
        parts += Texts::tr("%Ln entries", nullptr, sums.entries);
    if (sums.correctsPoint)
        parts += Texts::tr("connection point");
    return parts.isEmpty() ? Texts::tr("Nothing to do") : parts.join(QStringLiteral(", "));
}

QString missingSentence(const ForestSums &sums)
{
    const QString objects = Texts::tr("%Ln objects", nullptr, sums.objects);
    const QString entries = Texts::tr("%Ln permission entries", nullptr, sums.entries);
    if (sums.isEmpty())
        return Texts::tr("Everything is in place.");
    const QString point =
        sums.correctsPoint ? Texts::tr("The service connection point is corrected.") : QString();
    if (sums.objects == 0 && sums.entries == 0)
        return point;
    const QString missing = sums.objects > 0 && sums.entries > 0
                                ? Texts::tr("Still missing: %1 and %2.").arg(objects, entries)
                                : Texts::tr("Still missing: %1.").arg(sums.objects > 0 ? objects : entries);
    return point.isEmpty() ? missing : missing + u' ' + point;
}

QString createVerb(const ForestSums &sums)
{
    if (sums.correctsPoint) {
        if (sums.objects == 0 && sums.entries == 0)
            return Texts::tr("Correct the connection point");
        ForestSums rest = sums;
        rest.correctsPoint = false;
        return Texts::tr("%1, %2", "Create 3 objects, add 2 entries")
            .arg(createVerb(rest), Texts::tr("correct the connection point", "behind a comma"));
    }
    if (sums.objects == 0)
        return Texts::tr("Add %Ln entries", nullptr, sums.entries);
    if (sums.entries == 0)
        return Texts::tr("Create %Ln objects", nullptr, sums.objects);
    return Texts::tr("%1, %2", "Create 3 objects, add 2 entries")
        .arg(Texts::tr("Create %Ln objects", nullptr, sums.objects),
             Texts::tr("add %Ln entries", "behind a comma", sums.entries));
}

QString doneText(const ForestSums &sums)
{
    QStringList parts;
    if (sums.objects > 0)
        parts += Texts::tr("%Ln objects were created", nullptr, sums.objects);
    if (sums.entries > 0)
        parts += Texts::tr("%Ln permission entries were added", nullptr, sums.entries);
    if (sums.correctsPoint)
        parts += Texts::tr("the service connection point was corrected");
    return parts.join(QStringLiteral(", "));
}

QString outcomeWord(const Change &change, OutcomeResult result)
{
    switch (result) {
    case OutcomeResult::Written:
        return change.action == Action::Create ? Texts::tr("Created")
               : isOfConnectionPoint(change)   ? Texts::tr("Corrected")
                                               : Texts::tr("Added");
    case OutcomeResult::AlreadyDone: return Texts::tr("Was there");
    case OutcomeResult::Failed: return Texts::tr("Failed");
    case OutcomeResult::NotDone:
    case OutcomeResult::NotSent: return Texts::tr("Not written");
    case OutcomeResult::Open: break;
    }
    return Texts::tr("Not known");
}

QString resultSentence(const ForestResult &result)
{
    const ApplyReport &report = result.report;
    const int written = int(report.written), failed = int(report.failed);
    if (!result.blockers.empty())
        return Texts::tr("Nothing was written.");
    if (report.outcomes.empty())
        return Texts::tr("Everything was in place already. Nothing was written.");
    if (report.state == RunState::Stopped)
        return Texts::tr("Stopped as you asked: %Ln changes were written.", nullptr, written);
    if (failed > 0)
        return Texts::tr("%1, %2 failed. What was not written can be finished by another attempt.")
            .arg(Texts::tr("%Ln changes were written", nullptr, written), QString::number(failed));
    const ForestSums sums = sumsOf(result.preparation);
    if (written < sums.changes) // somebody else wrote the rest
        return Texts::tr("The forest is prepared: %Ln changes were written.", nullptr, written);
    return Texts::tr("The forest is prepared: %1.").arg(doneText(sums));
}

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::BindRefused || error.kind == ErrorKind::NameNotResolved ||
           error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut ||
           error.kind == ErrorKind::UntrustedCertificate || error.kind == ErrorKind::RunLocked;
}

QString failureSentence(const Error &error, const ReportWords &words)
{
    if (error.kind == ErrorKind::StalePlan)
        return Texts::tr("The forest is no longer as it was shown: %1 has changed since.")
            .arg(nameShown(error.subject));
    return QString::fromStdString(words.message(error));
}

QString failureAdvice(const Error &error, const ReportWords &words)
{
    const QString nothing = Texts::tr("Nothing was written.");
    switch (error.kind) {
    case ErrorKind::StalePlan: return nothing + u' ' + Texts::tr("Look again at what is missing in Review.");
    case ErrorKind::BindRefused: // the profile's account is another one
        return nothing + u' ' +
               Texts::tr(
                   "Type name and password again. It is not tried again by itself, since that could lock the "
                   "account.");
    case ErrorKind::Stopped: return nothing;
    case ErrorKind::Storage: // the journal: it may have broken off in between
    case ErrorKind::Internal: return QString::fromStdString(words.advice(error));
    default: return nothing + u' ' + QString::fromStdString(words.advice(error));
    }
}

} // namespace dwc
