// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/preparation.h"

#include "core/model/dn_parent.h"
#include "core/prepare/connection_point_wish.h"
#include "core/prepare/forest_domains.h"
#include "core/prepare/forest_look.h"
#include "core/readiness/schema_ids.h"

#include <algorithm>
#include <cstdlib>

namespace dwc {

namespace {

constexpr char kDescriptor[] = "nTSecurityDescriptor";
constexpr std::string_view kConnectionPointWord = " connectionPoint=";
constexpr std::string_view kReplacedWord = " replaced=";

AttributeChange value(std::string_view name, std::string text)
{
    return {std::string(name), {}, {std::move(text)}};
}

Change creationOf(const Dn &dn, std::string_view objectClass, std::vector<AttributeChange> attributes = {})
{
    Change change;
    change.action = Action::Create;
    change.reason = ChangeReason::CloudOnly;
    change.object.dn = dn;
    change.attributes = std::move(attributes);
    change.attributes.insert(change.attributes.begin(), value("objectClass", std::string(objectClass)));
    return change;
}

/// The entries that an object's list lacks, as one change; nothing when it lacks none.
std::optional<Change> grantOn(const Dn &dn, const std::optional<GuardedObject> &object,
                              const std::vector<Ace> &wanted)
{
    Change change;
    change.action = Action::Update;
    change.object.dn = dn;
    AttributeChange list{kDescriptor, {}, {}};
    for (const Ace &ace : wanted) {
        if (!object || !object->descriptor || !isGranted(object->descriptor->dacl, ace))
            list.after.push_back(sddlOf(ace));
    }
    if (list.after.empty())
        return std::nullopt;
    if (object)
        change.object.guid = object->object.ref.guid;
    change.attributes.push_back(std::move(list));
    return change;
}

/// The prerequisites without which nothing can be prepared, and the states that preparing cannot mend.
std::vector<Blocker> blockersIn(DirectoryFacts &facts)
{
    std::vector<Blocker> blockers = placeBlockers(facts);
    addBlocker(blockers, "directory.schema", facts);
    return blockers;
}

/// The connection point that is asked for, with its domain; what forbids it.
std::optional<Blocker> wishConnectionPoint(const ForestState &state, const AskOrganization &organization,
                                           ConnectionPointWish &wish)
{
    if (auto blocker = connectionPointBlocker(state, wish))
        return blocker;
    return chooseDomain(
        state, organization ? organization() : Result<Organization>(fail(ErrorKind::NotFound)), wish);
}

/// What the signed-in account may not do, by the server's own word.
Result<std::vector<Sentence>> missingRights(DirectoryFacts &facts, const ForestState &state,
                                            const std::vector<Change> &changes)
{
    std::vector<Sentence> missing;
    const auto mayCreate = [&](const Dn &parent, std::string_view objectClass) -> Result<void> {
        const auto object = facts.objectAt(parent, false);
        if (!object)
            return tl::unexpected(object.error());
        if (!*object || hasValue((*object)->object, "allowedChildClassesEffective", objectClass))
            return {}; // a parent still to be made belongs to who makes it
        missing.emplace_back(say("%1 may not create %2 in %3."),
                             std::vector<std::string>{facts.profile().directory.user,
                                                      std::string(objectClass), parent.text()});
        return {};
    };
    for (const Change &change : changes) {
        Result<void> looked;
        if (change.action == Action::Create) {
            const std::string &objectClass = change.attributes.front().after.front();
            looked = mayCreate(parentOf(change.object.dn), objectClass);
        } else if (isOfConnectionPoint(change)) {
            if (!state.connectionPoint->mayWrite)
                missing.emplace_back(
                    say("%1 may not change the keywords of %2."),
                    std::vector<std::string>{facts.profile().directory.user, change.object.dn.text()});
        } else if (change.object.dn == state.container && state.containerObject &&
                   !mayChangePermissions(state.containerObject->object)) {
            missing.emplace_back(
                say("%1 may not change the permissions of %2."),
                std::vector<std::string>{facts.profile().directory.user, state.container.text()});
        }
        if (!looked)
            return tl::unexpected(looked.error());
    }
    return missing;
}

} // namespace

std::string choiceOf(const PreparationWish &wish)
{
    std::string choice(choiceOf(wish.permissions));
    if (!wish.connectionPoint)
        return choice;
    choice.append(kConnectionPointWord).append(wish.connectionPoint->domain);
    if (wish.connectionPoint->replaced)
        choice.append(kReplacedWord).append(wish.connectionPoint->replaced->text());
    return choice;
}

std::optional<PreparationWish> preparationWishFrom(const std::string &choice)
{
    const std::size_t point = std::min(choice.find(kConnectionPointWord), choice.size());
    const auto permissions = permissionProfileFrom(std::string_view(choice).substr(0, point));
    if (!permissions)
        return std::nullopt;
    PreparationWish wish(*permissions);
    if (point == choice.size())
        return wish;
    const std::string rest = choice.substr(point + kConnectionPointWord.size());
    const std::size_t replaced = std::min(rest.find(kReplacedWord), rest.size());
    wish.connectionPoint = ConnectionPointWish{rest.substr(0, replaced), std::nullopt};
    if (replaced < rest.size())
        wish.connectionPoint->replaced =
            TenantId::fromText(std::string_view(rest).substr(replaced + kReplacedWord.size()));
    const bool isExact = isDomainName(wish.connectionPoint->domain) && choiceOf(wish) == choice;
    return isExact ? std::optional(wish) : std::nullopt;
}

std::vector<Change> missingChanges(const ForestState &state, const PreparationWish &wish)
{
    std::vector<Change> changes;
    if (!state.configurationObject)
        changes.push_back(creationOf(state.configuration, "container"));
    if (!state.servicesObject)
        changes.push_back(creationOf(state.services, "msDS-DeviceRegistrationServiceContainer"));
    if (const auto grant = grantOn(state.configuration, state.configurationObject,
                                   treeEntries(wish.permissions, state.account)))
        changes.push_back(*grant);
    if (!state.containerObject)
        changes.push_back(creationOf(state.container, "msDS-DeviceContainer"));
    if (const auto grant = grantOn(state.container, state.containerObject,
                                   containerEntries(wish.permissions, state.account)))
        changes.push_back(*grant);
    if (!state.hasService)
        changes.push_back(creationOf(
            Dn::child(state.services, "CN", "DeviceRegistrationService"), "msDS-DeviceRegistrationService",
            {value("msDS-DeviceLocation", state.container.text()), value("msDS-IsEnabled", "TRUE"),
             value("msDS-MaximumRegistrationInactivityPeriod", "0")}));
    if (!wish.connectionPoint || connectionPointBlocker(state, *wish.connectionPoint))
        return changes;
    // last: clients begin to register as soon as it is there
    if (const auto change = connectionPointChange(state, *wish.connectionPoint))
        changes.push_back(*change);
    return changes;
}

const Change *firstNotShown(const std::vector<Change> &changes, const std::vector<Change> &shown)
{
    const auto areIn = [](const std::vector<std::string> &values, const std::vector<std::string> &seen) {
        return std::ranges::all_of(
            values, [&](const std::string &value) { return std::ranges::find(seen, value) != seen.end(); });
    };
    const auto covers = [&](const Change &seen, const Change &change) {
        // one made anew under the same name is another object; one that was not there when it was shown has
        // no GUID yet
        const bool isSame = seen.object.dn == change.object.dn &&
                            (seen.object.guid.isNil() || seen.object.guid == change.object.guid);
        return seen.action == change.action && isSame &&
               std::ranges::all_of(change.attributes, [&](const AttributeChange &attribute) {
                   const auto named =
                       std::ranges::find(seen.attributes, attribute.name, &AttributeChange::name);
                   return named != seen.attributes.end() && areIn(attribute.after, named->after) &&
                          areIn(attribute.before, named->before);
               });
    };
    for (const Change &change : changes) {
        if (std::ranges::none_of(shown, [&](const Change &seen) { return covers(seen, change); }))
            return &change;
    }
    return nullptr;
}

std::vector<Ace> presentEntries(const Preparation &preparation)
{
    const auto &object = preparation.state.containerObject;
    if (!object || !object->descriptor)
        return {};
    std::vector<Ace> entries = object->descriptor->dacl;
    std::erase_if(entries, [&](const Ace &ace) {
        return ace.trustee != preparation.account.sid &&
               std::ranges::find(preparation.account.groups, ace.trustee) == preparation.account.groups.end();
    });
    return entries;
}

std::vector<Ace> addedEntries(const Change &change, const ForestState &state, PermissionProfile profile)
{
    if (change.action != Action::Update || change.attributes.empty() ||
        change.attributes.front().name != kDescriptor)
        return {};
    std::vector<Ace> entries = change.object.dn == state.container ? containerEntries(profile, state.account)
                                                                   : treeEntries(profile, state.account);
    const std::vector<std::string> &named = change.attributes.front().after;
    std::erase_if(entries,
                  [&](const Ace &ace) { return std::ranges::find(named, sddlOf(ace)) == named.end(); });
    return entries;
}

Result<Preparation> prepareForest(DirectoryFacts &facts, const PreparationWish &wish, PlanId id,
                                  const AskOrganization &organization)
{
    if (!facts.signIn())
        return tl::unexpected(facts.signIn().error());
    const auto &account = facts.account();
    if (!account)
        return tl::unexpected(account.error());
    Preparation preparation;
    preparation.account = account->facts;
    preparation.wish = wish;
    preparation.blockers = blockersIn(facts);
    Plan &plan = preparation.plan;
    plan.id = id;
    plan.kind = PlanKind::Prepare;
    plan.request.choice = choiceOf(wish);
    plan.madeAt = facts.now();
    if (!preparation.blockers.empty())
        return preparation;
    auto state = forestStateOf(facts, account->facts.sid);
    if (!state)
        return tl::unexpected(state.error());
    preparation.state = std::move(*state);
    preparation.connectionPoint = connectionPointResult(facts);
    plan.basis = basisOf(facts, preparation.state);
    if (auto &point = preparation.wish.connectionPoint) {
        if (auto blocker = wishConnectionPoint(preparation.state, organization, *point))
            preparation.blockers.push_back(std::move(*blocker));
        plan.request.choice = choiceOf(preparation.wish);
    }
    if (!preparation.blockers.empty())
        return preparation;
    plan.changes = missingChanges(preparation.state, preparation.wish);
    plan.totals = countChanges(plan.changes, {});
    auto domains = domainsOf(facts);
    if (!domains)
        return tl::unexpected(domains.error());
    preparation.domains = std::move(*domains);
    if (auto elsewhere = wish.domain.empty() ? std::nullopt : domainBlocker(preparation, wish.domain)) {
        preparation.blockers.push_back(std::move(*elsewhere));
        return preparation;
    }
    auto missing = missingRights(facts, preparation.state, plan.changes);
    if (!missing)
        return tl::unexpected(missing.error());
    if (!missing->empty())
        preparation.blockers.push_back(
            {"prepare.rights",
             failed(std::move(*missing),
                    {{say("Carry it out as an Enterprise Admin who is also a Domain Admin of the domain that "
                          "holds the devices (--admin), or hand them the script (--script)."),
                      {},
                      say("Give the name of an Enterprise Admin who is also a Domain Admin of the domain "
                          "that holds the devices, or hand the script to one.")}}),
             kRightsQuestion});
    return preparation;
}

} // namespace dwc
