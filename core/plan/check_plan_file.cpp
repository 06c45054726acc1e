// SPDX-License-Identifier: Apache-2.0
#include "core/plan/check_plan_file.h"

#include "core/model/flow_attribute.h"
#include "core/plan/make_plan.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace dwc {

namespace {

using Found = std::optional<Disagreement>;

Found disagreementInTotals(const Plan &plan)
{
    if (countChanges(plan.changes, plan.totals) != plan.totals)
        return Disagreement{"totals", "does not add up to the changes"};
    const auto conflicts = std::uint64_t(std::ranges::count_if(
        plan.skipped, [](const SkippedDevice &device) { return isConflict(device.reason); }));
    if (plan.totals.conflict != conflicts || plan.totals.skipped != plan.skipped.size() - conflicts)
        return Disagreement{"totals", "does not add up to the skipped devices"};
    return std::nullopt;
}

/// What a guard with a number must state; nothing for the others, and for those that the file cannot tell.
std::optional<std::int64_t> numberOf(FindingCode code, const Plan &plan)
{
    switch (code) {
    case FindingCode::TooManyDeletes:
    case FindingCode::TooManyDeletesToday: return std::int64_t(plan.totals.remove);
    case FindingCode::TooManyDisables: return std::int64_t(disablesOfOurs(plan.changes));
    case FindingCode::TooManyCloudDisables: return std::int64_t(plan.totals.cloudDisables);
    case FindingCode::TooManyIdentityChanges: return std::int64_t(plan.totals.identityChanges);
    default: return std::nullopt;
    }
}

bool isGuardCode(FindingCode code)
{
    return code <= FindingCode::FirstWriteNotApproved;
}

/// The source shrank from its first to its second argument, which is the plan's number of devices.
bool isRightShrink(const Finding &finding, const Plan &plan)
{
    return finding.number && finding.arguments.size() == 2 &&
           finding.arguments[1] == std::to_string(plan.totals.cloudDevices) &&
           finding.arguments[0] == std::to_string(plan.totals.cloudDevices + std::uint64_t(*finding.number));
}

Found disagreementInFindings(const Plan &plan)
{
    std::set<FindingCode> seen;
    for (const Finding &finding : plan.findings) {
        if (finding.severity != Severity::Guard)
            continue;
        const std::string member = "findings." + std::string(codeOf(finding.code));
        if (!isGuardCode(finding.code))
            return Disagreement{member, "is no guard"};
        if (finding.number && !seen.insert(finding.code).second)
            return Disagreement{member, "is stated twice"};
        const bool isRight = finding.code == FindingCode::SourceShrunk
                                 ? isRightShrink(finding, plan)
                                 : finding.number == numberOf(finding.code, plan);
        if (!isRight)
            return Disagreement{member, "does not state what it counts"};
    }
    return std::nullopt;
}

bool isFalse(const AttributeChange &attribute)
{
    return flowAttributeFromName(attribute.name) == FlowAttribute::IsEnabled &&
           attribute.after == std::vector<std::string>{"FALSE"} && attribute.before != attribute.after;
}

/// The form that every change of a plan of devices has, by its action.
bool isDeviceChange(const Change &change)
{
    const auto all = [&](auto holds) { return std::ranges::all_of(change.attributes, holds); };
    if (!all([](const AttributeChange &a) { return flowAttributeFromName(a.name).has_value(); }))
        return false;
    if (change.attributes.empty() || change.object.guid.isNil() != (change.action == Action::Create))
        return false;
    switch (change.action) {
    case Action::Create:
        return !change.deviceId.isNil() && !change.identityChange &&
               all([](const AttributeChange &a) { return a.before.empty() && !a.after.empty(); });
    case Action::Update: return all([](const AttributeChange &a) { return a.before != a.after; });
    case Action::Disable: return change.attributes.size() == 1 && isFalse(change.attributes.front());
    case Action::Delete:
        return all([](const AttributeChange &a) { return a.after.empty() && !a.before.empty(); });
    }
    return false;
}

/// Adopting is a record: it names an object and changes no attribute.
bool isAdoption(const Change &change)
{
    return change.action == Action::Update && change.attributes.empty() && !change.object.guid.isNil() &&
           !change.deviceId.isNil() && !change.identityChange;
}

/// Names an object, and nothing of a device. What may be written to it is the business of who knows the
/// forest.
bool isPreparationChange(const Change &change)
{
    return change.deviceId.isNil() && change.objectId.isNil() && change.displayName.empty() &&
           !change.identityChange && !change.attributes.empty() &&
           std::ranges::all_of(change.attributes,
                               [](const AttributeChange &a) { return isPreparationAttribute(a.name); });
}

bool isOfForest(const Plan &plan)
{
    return plan.kind == PlanKind::Prepare || (plan.kind == PlanKind::Disable && !isAboutDevices(plan.request));
}

bool isWellFormed(const Change &change, const Plan &plan)
{
    if (isOfForest(plan))
        return isPreparationChange(change);
    switch (plan.kind) {
    case PlanKind::Devices:
    case PlanKind::Disable: return isDeviceChange(change);
    case PlanKind::Adopt: return isAdoption(change);
    case PlanKind::Prepare:
    case PlanKind::Undo: break;
    }
    return true;
}

bool namesAnAttributeTwice(const Change &change)
{
    std::set<std::string> seen;
    return !std::ranges::all_of(change.attributes, [&](const AttributeChange &attribute) {
        const auto flow = flowAttributeFromName(attribute.name);
        return seen.insert(flow ? std::string(traitsOf(*flow).name) : attribute.name).second;
    });
}

Found disagreementInChanges(const Plan &plan)
{
    const std::unordered_set<DeviceId> selected(plan.request.selection.begin(), plan.request.selection.end());
    std::unordered_set<ObjectGuid> objects;
    std::unordered_set<DeviceId> devices; // of creates and of objects alike: one change per device
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        const Change &change = plan.changes[i];
        const std::string member = "changes[" + std::to_string(i) + ']';
        if (!isWellFormed(change, plan))
            return Disagreement{member, "has no form of its action"};
        if (namesAnAttributeTwice(change))
            return Disagreement{member, "names an attribute a second time"};
        if (isOfForest(plan))
            continue; // which has an order of its own
        const bool isNew = change.object.guid.isNil() || objects.insert(change.object.guid).second;
        if (!isNew || !devices.insert(change.deviceId).second)
            return Disagreement{member, "names a device or an object a second time"};
        if (!selected.empty() && !selected.contains(change.deviceId))
            return Disagreement{member, "is of a device that the request does not select"};
        if (i > 0 && change.action < plan.changes[i - 1].action)
            return Disagreement{member, "is out of the order of writing"};
    }
    return std::nullopt;
}

bool isRequestOfKind(const Plan &plan)
{
    const PlanRequest &request = plan.request;
    if (request.run)
        return false;
    switch (plan.kind) {
    case PlanKind::Devices:
    case PlanKind::Adopt: return request.choice.empty();
    case PlanKind::Disable:
        return isAboutDevices(request) || (!request.choice.empty() && request.selection.empty());
    case PlanKind::Prepare: return !request.choice.empty() && request.selection.empty();
    case PlanKind::Undo: break;
    }
    return true;
}

} // namespace

bool isPreparationAttribute(std::string_view name)
{
    constexpr std::string_view kNames[] = {"objectClass",
                                           "nTSecurityDescriptor",
                                           "msDS-DeviceLocation",
                                           "msDS-IsEnabled",
                                           "msDS-MaximumRegistrationInactivityPeriod",
                                           "msDS-RegistrationQuota",
                                           "msDS-CloudIsEnabled",
                                           "description",
                                           "keywords"};
    return std::ranges::find(kNames, name) != std::end(kNames);
}

std::optional<Disagreement> disagreementIn(const Plan &plan)
{
    if (plan.kind != PlanKind::Undo) {
        if (!isRequestOfKind(plan))
            return Disagreement{"request", "does not belong to a plan of this kind"};
        if (auto found = disagreementInChanges(plan))
            return found;
    }
    if (auto found = disagreementInTotals(plan))
        return found;
    return disagreementInFindings(plan);
}

} // namespace dwc
