// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plan_case.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

namespace dwc {

using Json = nlohmann::json;

namespace {

const Moment kNow = *momentFromIso("2026-06-15T12:00:00Z");
const Sid kConnector = *Sid::fromText("S-1-5-21-1-2-3-1001");
const Sid kStranger = *Sid::fromText("S-1-5-21-1-2-3-1002");

/// "7" stands for a whole id: the short number in every place where an id is meant.
template <class Id>
Id idOf(const std::string &kind, const std::string &number)
{
    std::string text = kind + std::string(31 - number.size(), '0') + number;
    return *Id::fromText(text);
}
DeviceId deviceId(const std::string &n)
{
    return idOf<DeviceId>("d", n);
}
CloudObjectId objectId(const std::string &n)
{
    return idOf<CloudObjectId>("c", n);
}
ObjectGuid guidOf(const std::string &n)
{
    return idOf<ObjectGuid>("a", n);
}
CloudUserId userId(const std::string &n)
{
    return idOf<CloudUserId>("e", n);
}

std::string keyText(const std::string &n)
{
    const std::string thumbprint = std::string(40 - n.size(), '0') + n;
    return "X509:<SHA1-TP-PUBKEY>" + thumbprint + std::string(43, 'k') + '=';
}

Attribute<bool> flagOf(const Json &json, const char *name, Attribute<bool> byDefault)
{
    if (!json.contains(name))
        return byDefault;
    if (json[name].is_boolean())
        return {Presence::Known, json[name].get<bool>()};
    return {json[name].is_null() ? Presence::Absent : Presence::UnknownWrongType, false};
}

std::vector<Json> drawn(const Json &list, unsigned shuffle)
{
    std::vector<Json> items(list.begin(), list.end());
    if (shuffle)
        std::shuffle(items.begin(), items.end(), std::mt19937(shuffle));
    return items;
}

} // namespace

PlanCase::PlanCase(const Json &json, unsigned shuffle)
{
    readRules(json.value("rules", Json::object()));
    readHistory(json);
    CloudSnapshotBuilder cloud(idOf<TenantId>("f", "1"));
    addUsers(json.value("users", Json::object()));
    for (const Json &device : drawn(json.value("cloud", Json::array()), shuffle))
        addCloud(device, cloud);
    m_cloud = cloud.finish(kNow);
    DirectorySnapshotBuilder directory({guidOf("0"), Dn("CN=RegisteredDevices,DC=corp,DC=example")});
    for (const Json &object : drawn(json.value("directory", Json::array()), shuffle))
        addDirectory(object, directory);
    m_directory = directory.finish(1, kNow);
    for (std::uint32_t user = 0; user < m_cloud->userCount(); ++user) {
        const auto known = m_ownerOf.find(m_cloud->user(user).id);
        m_owners.push_back(known == m_ownerOf.end() ? Owner() : known->second);
    }
    m_facts.connector = kConnector;
    m_match = match(0);
}

void PlanCase::addUsers(const Json &json)
{
    constexpr std::pair<const char *, OwnerStatus> kKinds[] = {{"writable", OwnerStatus::Writable},
                                                               {"elsewhere", OwnerStatus::Elsewhere},
                                                               {"cloudOnly", OwnerStatus::CloudOnly},
                                                               {"privileged", OwnerStatus::Privileged},
                                                               {"unknown", OwnerStatus::Unknown}};
    for (const auto &[number, kind] : json.items()) {
        for (const auto &[word, status] : kKinds) {
            if (kind == word)
                m_ownerOf[userId(number)] = {status, *Sid::fromText("S-1-5-21-1-2-3-2" + number)};
        }
    }
}

void PlanCase::addCloud(const Json &json, CloudSnapshotBuilder &cloud)
{
    const std::string number = json["id"];
    CloudDeviceRecord record;
    record.objectId = objectId(json.value("object", number));
    record.deviceId = deviceId(number);
    const std::string trust = json.value("trust", "AzureAd");
    record.trustType = trust == "AzureAd"    ? TrustType::AzureAd
                       : trust == "ServerAd" ? TrustType::ServerAd
                                             : TrustType::Workplace;
    const std::string name = json.value("name", "DEVICE-" + number);
    record.displayName = {Presence::Known, name};
    record.accountEnabled = flagOf(json, "enabled", {Presence::Known, true});
    record.isManaged = flagOf(json, "managed", {Presence::Absent, false});
    record.isCompliant = flagOf(json, "compliant", {Presence::Absent, false});
    record.operatingSystem = {Presence::Known, "Windows"};
    record.operatingSystemVersion = {Presence::Absent, {}};
    record.deviceVersion = {Presence::Absent, 0};
    std::vector<std::string> keys;
    const Json keysList = json.value("keys", Json::array({number}));
    for (const Json &key : keysList)
        keys.push_back(key.get<std::string>() == "bad" ? "not a key" : keyText(key));
    const std::vector<std::string_view> views(keys.begin(), keys.end());
    record.keys = {keys.empty() ? Presence::Absent : Presence::Known, views};
    record.physicalIds = {Presence::Absent, {}};
    std::vector<CloudUserId> owners;
    if (json.contains("owner"))
        owners.push_back(userId(json["owner"]));
    record.owners = {owners.empty() ? Presence::Absent : Presence::Known, owners};
    record.users = {Presence::UnknownNotRead, {}};
    (void)cloud.add(record);
}

void PlanCase::addDirectory(const Json &json, DirectorySnapshotBuilder &directory)
{
    const std::string number = json["id"];
    const std::string guid = json.value("guid", number);
    const std::string who = json.value("by", "us");
    const DeviceId id = deviceId(number);
    const std::string cn = json.contains("cn") ? deviceId(json["cn"]).text() : id.text();
    const std::string octets = id.windowsBytes();
    const std::string anchorNumber = json.value("anchor", number);
    const std::string anchor = anchorNumber == "none" ? "" : objectId(anchorNumber).windowsBytes();
    const std::string name = json.value("name", "DEVICE-" + number);
    const std::string key = keyText(json.value("key", number));
    const std::string_view keys[] = {key};
    const std::string owner =
        json.contains("owner") ? "S-1-5-21-1-2-3-2" + json["owner"].get<std::string>() : "";
    DirectoryDeviceRecord record;
    record.guid = guidOf(guid);
    record.cn = cn;
    record.deviceId = octets;
    record.anchor = anchor;
    record.displayName = name;
    record.osType = "Windows";
    record.keys = keys;
    record.registeredOwner = owner;
    record.isEnabled = json.value("enabled", true);
    record.objectOwner = who == "us" || who == "row" ? kConnector : kStranger;
    if (json.contains("managed"))
        record.isManaged = json["managed"].get<bool>();
    if (who == "row") {
        record.objectOwner = kStranger;
        m_facts.rows.insert(record.guid);
    }
    if (json.value("row", who == "us"))
        m_facts.rows.insert(record.guid);
    (void)directory.add(record);
}

void PlanCase::readRules(const Json &json)
{
    const std::string mode = json.value("mode", "disableThenDelete");
    m_rules.removal.mode = mode == "delete"    ? RemovalMode::Delete
                           : mode == "disable" ? RemovalMode::Disable
                                               : RemovalMode::DisableThenDelete;
    const std::string out = json.value("outOfScope", "keep");
    m_rules.removal.outOfScope = out == "delete"    ? OutOfScope::Delete
                                 : out == "disable" ? OutOfScope::Disable
                                                    : OutOfScope::Keep;
    m_rules.flow.privilegedOwners = json.value("privilegedOwners", false);
    const Json excludeList = json.value("exclude", Json::array());
    for (const Json &name : excludeList)
        m_rules.scope.exclude.push_back(name);
    if (!json.value("schemaHasIsCompliant", true))
        m_schema &= ~bitOf(FlowAttribute::IsCompliant);
}

void PlanCase::readHistory(const Json &json)
{
    m_hasBaseline = json.value("baseline", true);
    const Json heldList = json.value("held", Json::array());
    for (const Json &held : heldList)
        m_held.insert(deviceId(held));
    const Json proofs = json.value("proofs", Json::object()),
               missing = json.value("missingDays", Json::object());
    for (const auto &[number, word] : proofs.items()) {
        const Whereabouts where = word == "gone"      ? Whereabouts::Gone
                                  : word == "present" ? Whereabouts::Present
                                                      : Whereabouts::Unclear;
        m_proofs[deviceId(number)] = {deviceId(number), where, kNow};
    }
    for (const auto &[number, days] : missing.items())
        m_missingSince[deviceId(number)] = Moment{kNow.ms - days.get<std::int64_t>() * kMillisecondsPerDay};
}

PlanInput PlanCase::input() const
{
    return {*m_cloud, *m_directory,   m_match,       m_rules, m_owners, m_schema, m_held,
            m_proofs, m_missingSince, m_hasBaseline, {},      {},       kNow};
}

Plan PlanCase::plan(std::size_t slices) const
{
    return makePlan(input(), slices);
}

Match PlanCase::match(std::size_t slices) const
{
    return matchByDeviceId(*m_cloud, *m_directory, m_facts, slices);
}

Json briefOf(const Plan &plan)
{
    const auto numberOf = [](DeviceId id) {
        std::string text = id.text();
        text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
        return text.substr(std::min(text.find_first_not_of('0', 1), text.size() - 1));
    };
    Json brief{{"changes", Json::array()}, {"skipped", Json::array()}, {"findings", Json::array()}};
    for (const Change &change : plan.changes) {
        std::string line = std::string(nameOf(change.action)) + ' ' + numberOf(change.deviceId);
        if (change.reason != ChangeReason::CloudOnly && change.reason != ChangeReason::Differs)
            line += std::string(" ") + std::string(nameOf(change.reason));
        if (change.identityChange)
            line += " identity";
        if (change.action == Action::Update) {
            for (const AttributeChange &attribute : change.attributes)
                line += ' ' + attribute.name;
        }
        brief["changes"].push_back(line);
    }
    for (const SkippedDevice &device : plan.skipped)
        brief["skipped"].push_back(std::string(nameOf(device.reason)) + ' ' + numberOf(device.deviceId));
    for (const Finding &finding : plan.findings) {
        if (finding.severity != Severity::Note || !finding.number)
            brief["findings"].push_back(codeOf(finding.code));
    }
    for (const char *list : {"changes", "skipped", "findings"}) {
        if (brief[list].empty())
            brief.erase(list);
    }
    return brief;
}

} // namespace dwc
