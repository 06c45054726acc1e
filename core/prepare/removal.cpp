// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/removal.h"

#include "core/model/dn_parent.h"
#include "core/prepare/forest_look.h"
#include "core/readiness/device_rights.h"
#include "core/readiness/schema_ids.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace dwc {

namespace {

/// What a deleted object is journalled with. The issuer's values are not among them: such an object is not
/// deleted.
constexpr std::array kKept{"objectClass",
                           "description",
                           "msDS-DeviceLocation",
                           "msDS-IsEnabled",
                           "msDS-MaximumRegistrationInactivityPeriod",
                           "msDS-RegistrationQuota",
                           "msDS-CloudIsEnabled"};

constexpr const char *kNeedQuestion = say("Does nobody else need these objects?");

/// Broken off after the container and before the service that names it: nothing of it is left to judge.
bool isContainerGone(DirectoryFacts &facts)
{
    const auto &services = facts.services();
    if (!services || services->size() != 1)
        return false;
    Dn above(services->front().location); // one in another domain cannot be seen here
    while (!above.isEmpty() && !(above == facts.controller()->domainDn))
        above = parentOf(above);
    const auto &container = facts.container();
    return !above.isEmpty() && (container ? hasValue(container->object, "isDeleted", "TRUE")
                                          : container.error().kind == ErrorKind::NoContainer);
}

/// One look at what is to go, step by step.
class RemovalLook
{
public:
    RemovalLook(DirectoryFacts &facts, Preparation &out, std::span<const ObjectRef> leaving)
        : m_facts(facts), m_state(out.state), m_out(out), m_leaving(leaving)
    {
    }

    Result<void> configuration()
    {
        // broken off in between, one of the usual name is found again without the service that names it
        const bool isUsual = m_state.container == Dn::child(m_state.domainDn, "CN", "RegisteredDevices");
        const auto both = isUsual ? service().and_then([&] { return container(); })
                                  : container().and_then([&] { return service(); });
        return both.and_then([&] { return tree(); });
    }

    void entries()
    {
        revoke(m_state.container, m_state.containerObject);
        revoke(m_state.configuration, m_state.configurationObject);
    }

    Result<void> rights()
    {
        const auto token = m_facts.signedInToken();
        if (!token)
            return tl::unexpected(token.error());
        std::vector<Sentence> missing;
        for (const Change &change : m_out.plan.changes) {
            auto may = change.action == Action::Delete ? mayDelete(change, *token) : mayChangeList(change);
            if (!may)
                return tl::unexpected(may.error());
            if (!*may)
                missing.emplace_back(change.action == Action::Delete
                                         ? say("%1 may not delete %2.")
                                         : say("%1 may not change the permissions of %2."),
                                     std::vector{m_facts.profile().directory.user, change.object.dn.text()});
        }
        if (!missing.empty())
            block("prepare.rights", kRightsQuestion, std::move(missing),
                  {say("Carry it out as an Enterprise Admin who is also a Domain Admin of the domain that "
                       "holds the devices (--admin)."),
                   {},
                   say("Give the name of an Enterprise Admin who is also a Domain Admin of the domain that "
                       "holds the devices.")});
        return {};
    }

private:
    void block(std::string id, const char *question, std::vector<Sentence> evidence, Sentence advice)
    {
        m_out.blockers.push_back({std::move(id), failed(std::move(evidence), {std::move(advice)}), question});
    }

    /// More than `besides` of them, when there are so many.
    Result<std::vector<DirectoryObject>> childrenOf(const Dn &dn, std::size_t besides = 0)
    {
        DirectoryQuestion question;
        question.limit = std::max(question.limit, besides + 1);
        question.base = dn;
        question.scope = DirectoryQuestion::Scope::OneLevel;
        question.attributes = {"objectClass"};
        return m_facts.find(question);
    }

    /// Takes an object away with what it holds.
    Result<void> remove(const ObjectRef &object)
    {
        DirectoryQuestion question;
        question.base = object.dn;
        question.attributes.assign(kKept.begin(), kKept.end());
        const auto found = m_facts.find(question);
        if (!found)
            return tl::unexpected(found.error());
        Change change;
        change.action = Action::Delete;
        change.reason = ChangeReason::Leaving;
        change.object = object;
        for (const char *name : kKept) {
            const auto values = found->empty() ? std::span<const std::string>() : found->front().values(name);
            if (!values.empty())
                change.attributes.push_back({name, {values.begin(), values.end()}, {}});
        }
        m_out.plan.changes.push_back(std::move(change));
        return {};
    }

    bool isRemoved(const Dn &dn) const
    {
        return std::ranges::any_of(m_out.plan.changes, [&](const Change &change) {
            return change.action == Action::Delete && change.object.dn == dn;
        });
    }

    Result<void> service()
    {
        if (!m_state.hasService)
            return {};
        if (m_facts.services()->front().hasIssuer) {
            block("disable.needed", kNeedQuestion,
                  {{say("%1 holds issuer certificates: AD FS registers devices with them."),
                    {m_state.service.dn.text()}}},
                  say("Leave it. Only who gives up device registration by AD FS may delete it, with AD FS's "
                      "own tools."));
            return {};
        }
        const auto seen = wouldSeeIssuer();
        if (!seen)
            return tl::unexpected(seen.error());
        if (!*seen) {
            block(std::string(kUnseenBlocker), kNeedQuestion,
                  {{say("%1 may not see whether %2 holds issuer certificates, so they count as there."),
                    {m_facts.profile().directory.user, m_state.service.dn.text()}}},
                  {say("Carry it out as an Enterprise Admin (--admin)."),
                   {},
                   say("Give the name of an Enterprise Admin.")});
            return {};
        }
        return remove(m_state.service);
    }

    Result<bool> wouldSeeIssuer()
    {
        const auto token = m_facts.signedInToken();
        const auto object = m_facts.objectAt(m_state.service.dn, false);
        if (!token || !object)
            return tl::unexpected(!token ? token.error() : object.error());
        if (!*object || !(*object)->descriptor)
            return false;
        return std::ranges::all_of(
            std::array{rights::kReadProperty, rights::kControlAccess}, [&](std::uint32_t right) {
                return rightOn(*(*object)->descriptor, *token, right, kIssuerCertificates).grant ==
                       Grant::Granted;
            });
    }

    Result<void> container()
    {
        if (!m_state.containerObject)
            return {};
        auto children = childrenOf(m_state.container, m_leaving.size());
        if (!children)
            return tl::unexpected(children.error());
        std::unordered_set<ObjectGuid> leaving;
        for (const ObjectRef &device : m_leaving)
            leaving.insert(device.guid);
        std::erase_if(*children,
                      [&](const DirectoryObject &child) { return leaving.contains(child.ref.guid); });
        if (children->empty())
            return remove(m_state.containerObject->object.ref);
        block("disable.needed", kNeedQuestion,
              {{say("%1 holds %2 objects."), {m_state.container.text(), std::to_string(children->size())}}},
              {say("Delete this console's own with dwctl disable --delete-devices. Devices of AD FS or of "
                   "another writer need the container: leave it then, and take only the permissions back "
                   "(--remove-entries)."),
               {},
               say("Delete this console's own: “Delete them” in step Devices. Devices of AD FS or of another "
                   "writer need the container: leave it then, and take back only the permission entries, in "
                   "step Forest.")});
        return {};
    }

    /// From the inner to the outer, as long as nothing else is in them: a connection point or AD FS's key
    /// store stay.
    Result<void> tree()
    {
        for (const auto *object : {&m_state.servicesObject, &m_state.configurationObject}) {
            if (!*object || !m_out.blockers.empty())
                continue;
            const auto children = childrenOf((*object)->object.ref.dn);
            if (!children)
                return tl::unexpected(children.error());
            const bool isLeft = std::ranges::all_of(
                *children, [&](const DirectoryObject &child) { return isRemoved(child.ref.dn); });
            if (!isLeft)
                continue;
            if (const auto removed = remove((*object)->object.ref); !removed)
                return removed;
        }
        return {};
    }

    void revoke(const Dn &dn, const std::optional<GuardedObject> &object)
    {
        if (!object || !object->descriptor || isRemoved(dn))
            return;
        AttributeChange list{"nTSecurityDescriptor", {}, {}};
        for (const Ace &ace : entriesToRemove(object->descriptor->dacl, m_state.account))
            list.before.push_back(sddlOf(ace));
        if (list.before.empty())
            return;
        Change change;
        change.action = Action::Update;
        change.reason = ChangeReason::Leaving;
        change.object = object->object.ref;
        change.attributes.push_back(std::move(list));
        m_out.plan.changes.push_back(std::move(change));
    }

    Result<bool> mayChangeList(const Change &change)
    {
        const auto &object =
            change.object.dn == m_state.container ? m_state.containerObject : m_state.configurationObject;
        return mayChangePermissions(object->object);
    }

    Result<bool> mayDelete(const Change &change, const AccountToken &token)
    {
        const auto object = m_facts.objectAt(change.object.dn, false);
        const auto parent = m_facts.objectAt(parentOf(change.object.dn), false);
        if (!object || !parent)
            return tl::unexpected(!object ? object.error() : parent.error());
        const auto has = [&](const std::optional<GuardedObject> &one, std::uint32_t right) {
            return one && one->descriptor &&
                   rightOf(*one->descriptor, token, {right, {}}).grant == Grant::Granted;
        };
        return has(*object, rights::kDelete) || has(*parent, rights::kDeleteChild);
    }

    DirectoryFacts &m_facts;
    ForestState &m_state;
    Preparation &m_out;
    std::span<const ObjectRef> m_leaving;
};

} // namespace

std::string_view choiceOf(ForestRemoval removal)
{
    switch (removal) {
    case ForestRemoval::Entries: return "removeEntries";
    case ForestRemoval::Configuration: return "removeConfiguration";
    case ForestRemoval::Everything: return "removeEverything";
    }
    return "";
}

std::optional<ForestRemoval> forestRemovalFrom(std::string_view choice)
{
    for (const ForestRemoval removal :
         {ForestRemoval::Entries, ForestRemoval::Configuration, ForestRemoval::Everything}) {
        if (choice == choiceOf(removal))
            return removal;
    }
    return std::nullopt;
}

std::vector<Ace> entriesToRemove(const std::vector<Ace> &list, const Sid &account)
{
    std::vector<Ace> known;
    for (const auto profile :
         {PermissionProfile::Strict, PermissionProfile::TakingOver, PermissionProfile::EntraConnect}) {
        std::ranges::copy(containerEntries(profile, account), std::back_inserter(known));
        std::ranges::copy(treeEntries(profile, account), std::back_inserter(known));
    }
    const Ace creating = containerEntries(PermissionProfile::Strict, account).front();
    const bool othersCreate = std::ranges::any_of(list, [&](const Ace &ace) {
        return ace.kind == Ace::Kind::Allow && ace.trustee != account && (ace.mask & rights::kCreateChild) &&
               ace.objectType == creating.objectType;
    });
    std::vector<Ace> found;
    for (const Ace &ace : list) {
        const bool isKept = ace.trustee != account && othersCreate;
        if (!isKept && std::ranges::find(known, ace) != known.end() &&
            std::ranges::find(found, ace) == found.end())
            found.push_back(ace);
    }
    return found;
}

Result<Preparation> prepareRemoval(DirectoryFacts &facts, ForestRemoval removal, PlanId id,
                                   std::span<const ObjectRef> leaving)
{
    if (!facts.signIn())
        return tl::unexpected(facts.signIn().error());
    const auto &account = facts.account();
    if (!account)
        return tl::unexpected(account.error());
    Preparation preparation;
    preparation.account = account->facts;
    Plan &plan = preparation.plan;
    plan.id = id;
    plan.kind = PlanKind::Disable;
    plan.request.choice = choiceOf(removal);
    plan.madeAt = facts.now();
    preparation.blockers = placeBlockers(facts);
    if (removal != ForestRemoval::Entries && isContainerGone(facts))
        std::erase_if(preparation.blockers,
                      [](const Blocker &blocker) { return blocker.id == "forest.container"; });
    if (!preparation.blockers.empty())
        return preparation;
    auto state = forestStateOf(facts, account->facts.sid);
    if (!state)
        return tl::unexpected(state.error());
    preparation.state = std::move(*state);
    preparation.connectionPoint = connectionPointResult(facts);
    plan.basis = basisOf(facts, preparation.state);
    RemovalLook look(facts, preparation, leaving);
    if (removal != ForestRemoval::Entries) {
        if (const auto looked = look.configuration(); !looked)
            return tl::unexpected(looked.error());
    }
    if (removal != ForestRemoval::Configuration)
        look.entries();
    if (const auto looked = look.rights(); !looked)
        return tl::unexpected(looked.error());
    plan.totals = countChanges(plan.changes, {});
    return preparation;
}

} // namespace dwc
