// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/device_page.h"
#include "core/plan/make_plan.h"
#include "core/rules/key_text.h"
#include "core/rules/limits.h"
#include "tests/fuzz/require.h"

#include <map>
#include <unordered_map>

using namespace dwc;
using fuzz::require;

namespace {

/// One object of the directory: values by attribute.
using Object = std::map<std::string, std::vector<std::string>, std::less<>>;
using Objects = std::map<ObjectGuid, Object>;

const Sid kConnector = *Sid::fromText("S-1-5-21-1-2-3-1001");

std::string_view firstOf(const Object &object, FlowAttribute attribute)
{
    const auto found = object.find(traitsOf(attribute).name);
    return found == object.end() || found->second.empty() ? std::string_view() : std::string_view(found->second.front());
}

std::optional<bool> flagOf(const Object &object, FlowAttribute attribute)
{
    const std::string_view text = firstOf(object, attribute);
    return text.empty() ? std::nullopt : std::optional(text == "TRUE");
}

std::optional<std::int64_t> numberOf(const Object &object, FlowAttribute attribute)
{
    const std::string text(firstOf(object, attribute));
    return text.empty() ? std::nullopt : std::optional<std::int64_t>(std::stoll(text));
}

std::vector<std::string_view> allOf(const Object &object, FlowAttribute attribute)
{
    const auto found = object.find(traitsOf(attribute).name);
    return found == object.end() ? std::vector<std::string_view>()
                                 : std::vector<std::string_view>(found->second.begin(), found->second.end());
}

void addObject(DirectorySnapshotBuilder &builder, ObjectGuid guid, const Object &object)
{
    DirectoryDeviceRecord record;
    const std::string cn = DeviceId::fromWindowsBytes(firstOf(object, FlowAttribute::DeviceId)).value().text();
    const auto keys = allOf(object, FlowAttribute::AltSecurityIdentities);
    const auto physicalIds = allOf(object, FlowAttribute::DevicePhysicalIds);
    const auto users = allOf(object, FlowAttribute::RegisteredUsers);
    record.guid = guid;
    record.cn = cn;
    record.deviceId = firstOf(object, FlowAttribute::DeviceId);
    record.anchor = firstOf(object, FlowAttribute::CloudAnchor);
    record.displayName = firstOf(object, FlowAttribute::DisplayName);
    record.osType = firstOf(object, FlowAttribute::DeviceOSType);
    record.osVersion = firstOf(object, FlowAttribute::DeviceOSVersion);
    record.registeredOwner = firstOf(object, FlowAttribute::RegisteredOwner);
    record.keys = keys;
    record.physicalIds = physicalIds;
    record.registeredUsers = users;
    record.isEnabled = flagOf(object, FlowAttribute::IsEnabled);
    record.isManaged = flagOf(object, FlowAttribute::IsManaged);
    record.isCompliant = flagOf(object, FlowAttribute::IsCompliant);
    record.objectVersion = numberOf(object, FlowAttribute::DeviceObjectVersion);
    record.lastLogonTimeStamp = numberOf(object, FlowAttribute::ApproximateLastLogonTimeStamp);
    record.objectOwner = kConnector;
    require(builder.add(record).has_value(), "an object is kept");
}

/// Users of every standing, by their number.
Owners ownersFor(const CloudSnapshot &cloud)
{
    Owners owners;
    for (std::uint32_t number = 0; number < cloud.userCount(); ++number)
        owners.push_back({OwnerStatus(number % 5), kConnector.parent().child(2000 + number)});
    return owners;
}

Plan planFor(const CloudSnapshot &cloud, const Objects &objects)
{
    DirectorySnapshotBuilder builder({{}, Dn("CN=RegisteredDevices,DC=corp")});
    OwnershipFacts facts;
    facts.connector = kConnector;
    for (const auto &[guid, object] : objects) {
        addObject(builder, guid, object);
        facts.rows.insert(guid);
    }
    const auto directory = builder.finish(1, {});
    const Match match = matchByDeviceId(cloud, *directory, facts);
    Rules rules;
    rules.scope.trustTypes = {TrustType::AzureAd, TrustType::ServerAd, TrustType::Workplace, TrustType::None,
                              TrustType::Other};
    rules.flow = {true, true, false};
    const Owners owners = ownersFor(cloud);
    return makePlan({cloud, *directory, match, rules, owners, kAllFlowAttributes, {}, {}, {}, true, {}, {}, {}});
}

/// What a server would refuse, or store in another form than it was sent.
void checkValues(const AttributeChange &attribute)
{
    const auto known = flowAttributeFromName(attribute.name);
    require(known.has_value(), "only attributes of the flow are written");
    const FlowAttributeTraits &traits = traitsOf(*known);
    std::map<std::string, int> folds;
    for (const std::string &value : attribute.after) {
        require(!value.empty(), "a directory has no empty values");
        if (traits.syntax != ValueSyntax::Text)
            continue;
        std::string buffer;
        const LimitedText limited = limitText(value, traits.maxUtf16, buffer);
        require(!limited.cut && !limited.cleaned && fuzz::isUtf8(value), "a text fits the directory");
        require(++folds[foldForEquality(value)] == 1, "a set has no twins");
        require(*known != FlowAttribute::AltSecurityIdentities || fitsKeyLayout(value), "only whole keys are written");
    }
    require(traits.multiValued || attribute.after.size() <= 1, "a single value is one");
    require(!traits.mandatory || !attribute.after.empty(), "what an object must have is never cleared");
}

void apply(const Change &change, Objects &objects)
{
    require(change.action == Action::Create || change.action == Action::Update, "nothing is removed here");
    ObjectGuid guid = change.object.guid;
    if (change.action == Action::Create)
        guid = *ObjectGuid::fromWindowsBytes(change.deviceId.windowsBytes());
    Object &object = objects[guid];
    for (const AttributeChange &attribute : change.attributes) {
        checkValues(attribute);
        auto &values = object[attribute.name];
        require(values == attribute.before, "the value before is the one that is there");
        values = attribute.after;
    }
}

void applyAll(const CloudSnapshot &cloud, Objects &objects)
{
    for (const Change &change : planFor(cloud, objects).changes)
        apply(change, objects);
    require(planFor(cloud, objects).changes.empty(), "apply, then plan is empty");
}

/// As another writer may have left it.
void disturb(Object &object)
{
    object["displayName"] = {"Other"};
    object["msDS-IsEnabled"] = {"TRUE"};
    object["msDS-DevicePhysicalIDs"] = {"[GID]:other"};
    object.erase("msDS-DeviceOSType");
    object["msDS-DeviceObjectVersion"] = {"7"};
}

} // namespace

/// A page of devices, written to an empty container; then once more, after somebody else changed the objects.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Page page;
    DevicePage reader;
    CloudSnapshotBuilder builder({});
    std::vector<CloudObjectId> missing;
    if (!page.read(std::string(fuzz::textOf(data, size))) || !reader.store(page, builder, missing))
        return 0;
    const auto cloud = builder.finish({});
    Objects objects;
    applyAll(*cloud, objects);
    for (auto &[guid, object] : objects)
        disturb(object);
    applyAll(*cloud, objects);
    return 0;
}
