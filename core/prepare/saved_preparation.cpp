// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/saved_preparation.h"

#include "core/apply/saved_plan.h"
#include "core/model/dn_parent.h"
#include "core/prepare/connection_point_wish.h"
#include "core/prepare/removal.h"
#include "core/readiness/schema_ids.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr std::string_view kTree = "CN=Device Registration Configuration,CN=Services,";

/// The configuration partition that the file's places are in; the root when it names none there.
Dn configurationOf(const Plan &file)
{
    for (const Change &change : file.changes) {
        const std::string &name = change.object.dn.text();
        if (const auto at = name.find(kTree); at != name.npos)
            return Dn(name.substr(at + kTree.size()));
    }
    return {};
}

/// The forest of a file, as if nothing were there.
ForestState bareForestOf(const Plan &file, const Sid &account)
{
    ForestState bare;
    bare.tenant = file.basis.tenant;
    bare.account = account;
    const Dn services = Dn::child(configurationOf(file), "CN", "Services");
    bare.configuration = Dn::child(services, "CN", "Device Registration Configuration");
    bare.services = Dn::child(bare.configuration, "CN", "Device Registration Services");
    bare.container = file.basis.container.dn;
    return bare;
}

/// The one change that the file's wish makes of the connection point as the file shows it.
bool isWishedFor(const Change &change, ForestState state, const PreparationWish &wish)
{
    if (!wish.connectionPoint || change.attributes.size() > 2)
        return false;
    if (change.action == Action::Update)
        state.connectionPoint = ConnectionPoint{change.object, std::string(kConnectionPointClass),
                                                change.attributes.front().before, false};
    const Dn place = Dn::child(state.configuration, "CN", kConnectionPointName);
    const bool isThere = change.object.dn == place && change.object.guid.isNil() == !state.connectionPoint;
    return isThere && !connectionPointBlocker(state, *wish.connectionPoint) &&
           connectionPointChange(state, *wish.connectionPoint) == change;
}

bool isListed(const Change &change, const Change &listed)
{
    if (change.action != listed.action || change.reason != listed.reason ||
        change.object.dn.text() != listed.object.dn.text())
        return false;
    if (change.action == Action::Create)
        return change.object.guid.isNil() && change.attributes == listed.attributes;
    // an update may lack entries that are there already
    return change.attributes.size() == 1 && change.attributes.front().before.empty() &&
           !change.attributes.front().after.empty() &&
           firstNotShown(std::vector{change}, std::vector{listed}) == nullptr;
}

/// The DNS name of the domain that a file of kind Prepare puts the container in.
std::string domainNameIn(const Plan &file)
{
    std::string name;
    for (Dn part = file.basis.container.dn; !part.isEmpty(); part = parentOf(part)) {
        const std::string &text = part.text();
        if (text.starts_with("DC="))
            name += (name.empty() ? "" : ".") + text.substr(3, text.find(',') - 3);
    }
    return name;
}

} // namespace

bool isForestPlan(const Plan &plan)
{
    return plan.kind == PlanKind::Prepare ||
           (plan.kind == PlanKind::Disable && forestRemovalFrom(plan.request.choice));
}

std::optional<PreparationWish> wishOf(const Plan &file)
{
    auto wish = preparationWishFrom(file.request.choice);
    if (wish && wish->connectionPoint)
        wish->connectionPoint->isHandedOver = true;
    return wish;
}

Result<void> checkPreparationFile(const Plan &file)
{
    const auto wish = wishOf(file);
    if (file.kind != PlanKind::Prepare || !wish)
        return fail(ErrorKind::BadPlanFile, "request.choice", "is nothing that preparing is asked for");
    const auto account = Sid::fromText(file.basis.connectorAccount);
    if (!account)
        return fail(ErrorKind::BadPlanFile, "basis.connectorAccount", "is not a SID");
    if (!file.skipped.empty() || !file.findings.empty())
        return fail(ErrorKind::BadPlanFile, "findings", "do not belong to a preparation");
    const ForestState bare = bareForestOf(file, *account);
    const std::vector<Change> listed = missingChanges(bare, wish->permissions); // the closed list
    auto next = listed.begin();                                                 // in their order, none twice
    for (std::size_t i = 0; i < file.changes.size(); ++i) {
        const Change &change = file.changes[i];
        if (i + 1 == file.changes.size() && isWishedFor(change, bare, *wish))
            return {};
        next = std::find_if(next, listed.end(), [&](const Change &one) { return isListed(change, one); });
        const bool isElsewhere = change.action == Action::Create &&
                                 change.object.dn == file.basis.container.dn &&
                                 !change.object.dn.text().starts_with("CN=RegisteredDevices,DC=");
        if (next == listed.end() || isElsewhere)
            return fail(ErrorKind::BadPlanFile, "changes[" + std::to_string(i) + ']',
                        "is not a change that preparing a forest makes");
        ++next;
    }
    return {};
}

Result<void> checkRemovalFile(const Plan &file)
{
    if (file.kind != PlanKind::Disable || !forestRemovalFrom(file.request.choice))
        return fail(ErrorKind::BadPlanFile, "request.choice", "is nothing that can be taken back");
    for (std::size_t i = 0; i < file.changes.size(); ++i) {
        const Change &change = file.changes[i];
        const bool takes = change.action == Action::Delete || change.action == Action::Update;
        const bool gives = std::ranges::any_of(change.attributes, [](const AttributeChange &attribute) {
            return attribute.before.empty() || !attribute.after.empty();
        });
        if (!takes || gives || change.reason != ChangeReason::Leaving || change.object.guid.isNil())
            return fail(ErrorKind::BadPlanFile, "changes[" + std::to_string(i) + ']', "takes nothing back");
    }
    return {};
}

Result<ForestTask> forestTaskIn(const Plan &file)
{
    if (file.kind == PlanKind::Disable)
        return checkRemovalFile(file).map(
            [&] { return ForestTask(*forestRemovalFrom(file.request.choice)); });
    return checkPreparationFile(file).map([&] {
        PreparationWish wish = *wishOf(file);
        wish.domain = domainNameIn(file);
        return ForestTask(std::move(wish));
    });
}

Result<void> matchesFile(const Preparation &fresh, const Plan &file)
{
    for (std::size_t i = 0; i < std::max(file.changes.size(), fresh.plan.changes.size()); ++i) {
        if (i >= fresh.plan.changes.size())
            return fail(ErrorKind::StalePlan, file.changes[i].object.dn.text());
        const Change &now = fresh.plan.changes[i];
        if (i >= file.changes.size() || !isSameChange(file.changes[i], now))
            return fail(ErrorKind::StalePlan, now.object.dn.text());
    }
    return {};
}

} // namespace dwc
