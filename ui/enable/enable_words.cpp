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

} // namespace dwc
