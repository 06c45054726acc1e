// SPDX-License-Identifier: Apache-2.0
#include "core/model/flow_attribute.h"
#include "core/plan/plan_json.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <set>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kMaxBytes = 512u * 1024 * 1024;
constexpr int kMaxDepth = 16;

/// Thrown and caught inside this file only: a reader of forty members reads better without forty branches.
struct BadMember
{
    std::string path;
    std::string why;
};

[[noreturn]] void bad(std::string path, std::string why)
{
    throw BadMember{std::move(path), std::move(why)};
}

/// An object that must have exactly these members.
class Members
{
public:
    Members(const Json &json, std::string path, std::initializer_list<const char *> names)
        : m_json(json), m_path(std::move(path))
    {
        if (!json.is_object())
            bad(m_path, "is not an object");
        for (const auto &[key, value] : json.items()) {
            if (std::ranges::none_of(names, [&](const char *name) { return key == name; }))
                bad(m_path + '.' + key, "is not known");
        }
        for (const char *name : names) {
            if (!json.contains(name))
                bad(m_path + '.' + name, "is missing");
        }
    }

    const Json &at(const char *name) const { return m_json.at(name); }
    std::string path(const char *name) const { return m_path + '.' + name; }

    std::string text(const char *name) const
    {
        if (!at(name).is_string())
            bad(path(name), "is not a text");
        return at(name).get<std::string>();
    }
    std::int64_t integer(const char *name) const
    {
        if (!at(name).is_number_integer())
            bad(path(name), "is not a whole number");
        return at(name).get<std::int64_t>();
    }
    std::uint64_t count(const char *name) const
    {
        if (!at(name).is_number_unsigned())
            bad(path(name), "is not a count");
        return at(name).get<std::uint64_t>();
    }
    bool flag(const char *name) const
    {
        if (!at(name).is_boolean())
            bad(path(name), "is not true or false");
        return at(name).get<bool>();
    }
    const Json &list(const char *name) const
    {
        if (!at(name).is_array())
            bad(path(name), "is not a list");
        return at(name);
    }
    template <class Id>
    Id guid(const char *name) const
    {
        const auto id = Id::fromText(text(name));
        if (!id)
            bad(path(name), "is not a GUID");
        return *id;
    }
    Moment moment(const char *name) const
    {
        const auto moment = momentFromIso(text(name));
        if (!moment)
            bad(path(name), "is not a time");
        return *moment;
    }
    template <class Enum>
    Enum word(const char *name, std::initializer_list<Enum> known) const
    {
        const std::string wanted = text(name);
        for (const Enum value : known) {
            if (nameOf(value) == wanted)
                return value;
        }
        bad(path(name), "is not a word of this format");
    }

private:
    const Json &m_json;
    std::string m_path;
};

Sid sidOf(const Members &members, const char *name)
{
    const auto sid = Sid::fromText(members.text(name));
    if (!sid)
        bad(members.path(name), "is not a SID");
    return *sid;
}

ObjectRef objectOf(const Json &json, std::string path)
{
    const Members members(json, std::move(path), {"dn", "guid"});
    return {members.guid<ObjectGuid>("guid"), Dn(members.text("dn"))};
}

Basis basisOf(const Json &json)
{
    const Members m(json, "basis",
                    {"tenantId", "forest", "domainSid", "container", "service", "domainController",
                     "connectorAccount", "cloudReadAt", "directoryReadAt", "highestUsn", "rules"});
    Basis basis;
    basis.tenant = m.guid<TenantId>("tenantId");
    basis.forest = m.text("forest");
    basis.domainSid = sidOf(m, "domainSid");
    basis.container = objectOf(m.at("container"), m.path("container"));
    basis.service = objectOf(m.at("service"), m.path("service"));
    basis.domainController = m.text("domainController");
    basis.connectorAccount = m.text("connectorAccount");
    basis.cloudReadAt = m.moment("cloudReadAt");
    basis.directoryReadAt = m.moment("directoryReadAt");
    basis.highestUsn = m.integer("highestUsn");
    basis.rulesFingerprint = m.text("rules");
    return basis;
}

std::string octetsOf(const Json &json, const std::string &path)
{
    if (json.is_string())
        return json.get<std::string>();
    const Members members(json, path, {"hex", "text"});
    const std::string hex = members.text("hex");
    members.text("text"); // for people; the hex counts
    const auto digit = [&](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        bad(path + ".hex", "is not hexadecimal");
    };
    if (hex.size() % 2)
        bad(path + ".hex", "is not hexadecimal");
    std::string octets;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        octets += char(digit(hex[i]) * 16 + digit(hex[i + 1]));
    return octets;
}

std::vector<std::string> valuesOf(const Members &members, const char *name)
{
    std::vector<std::string> values;
    for (const Json &value : members.list(name))
        values.push_back(octetsOf(value, members.path(name)));
    return values;
}

Change changeOf(const Json &json, const std::string &path)
{
    const Members m(json, path,
                    {"action", "reason", "deviceId", "objectId", "displayName", "dn", "objectGuid",
                     "identityChange", "attributes"});
    Change change;
    change.action = m.word("action", {Action::Disable, Action::Delete, Action::Update, Action::Create});
    change.reason =
        m.word("reason", {ChangeReason::CloudOnly, ChangeReason::Differs, ChangeReason::CloudDisabled,
                          ChangeReason::Gone, ChangeReason::OutOfScope});
    change.deviceId = m.guid<DeviceId>("deviceId");
    change.objectId = m.guid<CloudObjectId>("objectId");
    change.displayName = m.text("displayName");
    change.object = {m.guid<ObjectGuid>("objectGuid"), Dn(m.text("dn"))};
    change.identityChange = m.flag("identityChange");
    for (const Json &attribute : m.list("attributes")) {
        const Members a(attribute, path + ".attributes", {"name", "before", "after"});
        const std::string name = a.text("name");
        if (!flowAttributeFromName(name))
            bad(a.path("name"), "is not an attribute that device writeback writes");
        change.attributes.push_back({name, valuesOf(a, "before"), valuesOf(a, "after")});
    }
    return change;
}

SkippedDevice skippedOf(const Json &json, const std::string &path)
{
    const Members m(json, path, {"deviceId", "objectId", "displayName", "reason"});
    return {m.guid<DeviceId>("deviceId"), m.guid<CloudObjectId>("objectId"), m.text("displayName"),
            m.word("reason", {SkipReason::NoDeviceId, SkipReason::PendingNoKey, SkipReason::KeyNotFitting,
                              SkipReason::KeyUnknown, SkipReason::EnabledUnknown, SkipReason::ScopeUnknown,
                              SkipReason::OpenElsewhere, SkipReason::ConflictAdfs,
                              SkipReason::ConflictDuplicateId, SkipReason::ConflictKey,
                              SkipReason::ConflictCn, SkipReason::ConflictForeign, SkipReason::ForeignPair})};
}

Severity severityOf(const Members &m)
{
    const std::string word = m.text("severity");
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Guard}) {
        if (codeOf(severity) == word)
            return severity;
    }
    bad(m.path("severity"), "is not a word of this format");
}

Finding findingOf(const Json &json, const std::string &path)
{
    const Members m(json, path, {"severity", "code", "subject", "number", "arguments"});
    Finding finding;
    finding.severity = severityOf(m);
    const auto code = findingCodeFrom(m.text("code"));
    if (!code)
        bad(m.path("code"), "is not a word of this format");
    finding.code = *code;
    finding.subject = m.text("subject");
    if (!m.at("number").is_null())
        finding.number = m.integer("number");
    for (const Json &argument : m.list("arguments")) {
        if (!argument.is_string())
            bad(m.path("arguments"), "is not a list of texts");
        finding.arguments.push_back(argument.get<std::string>());
    }
    return finding;
}

Totals totalsOf(const Json &json)
{
    const Members m(json, "totals",
                    {"create", "update", "disable", "delete", "unchanged", "skipped", "conflict",
                     "outOfScope", "held", "foreign", "adfs", "identityChanges", "cloudDisables", "owned",
                     "cloudDevices"});
    Totals t;
    t.create = m.count("create");
    t.update = m.count("update");
    t.disable = m.count("disable");
    t.remove = m.count("delete");
    t.unchanged = m.count("unchanged");
    t.skipped = m.count("skipped");
    t.conflict = m.count("conflict");
    t.outOfScope = m.count("outOfScope");
    t.held = m.count("held");
    t.foreign = m.count("foreign");
    t.adfs = m.count("adfs");
    t.identityChanges = m.count("identityChanges");
    t.cloudDisables = m.count("cloudDisables");
    t.owned = m.count("owned");
    t.cloudDevices = m.count("cloudDevices");
    return t;
}

Plan planOf(const Json &json)
{
    const Members m(
        json, "plan",
        {"formatVersion", "id", "kind", "madeAt", "basis", "totals", "changes", "skipped", "findings"});
    if (m.integer("formatVersion") != 1)
        bad("formatVersion", "is not 1: made by another version");
    Plan plan;
    plan.id = m.guid<PlanId>("id");
    plan.kind = m.word(
        "kind", {PlanKind::Devices, PlanKind::Undo, PlanKind::Adopt, PlanKind::Disable, PlanKind::Prepare});
    plan.madeAt = m.moment("madeAt");
    plan.basis = basisOf(m.at("basis"));
    plan.totals = totalsOf(m.at("totals"));
    std::set<std::pair<DeviceId, ObjectGuid>> seen;
    for (const Json &change : m.list("changes")) {
        plan.changes.push_back(changeOf(change, "changes[" + std::to_string(plan.changes.size()) + ']'));
        const Change &last = plan.changes.back();
        if (!seen.emplace(last.deviceId, last.object.guid).second)
            bad("changes[" + std::to_string(plan.changes.size() - 1) + ']', "names an object a second time");
    }
    for (const Json &skipped : m.list("skipped"))
        plan.skipped.push_back(skippedOf(skipped, "skipped[" + std::to_string(plan.skipped.size()) + ']'));
    for (const Json &finding : m.list("findings"))
        plan.findings.push_back(findingOf(finding, "findings[" + std::to_string(plan.findings.size()) + ']'));
    return plan;
}

template <class Read>
auto guarded(Read read) -> Result<decltype(read())>
{
    try {
        return read();
    } catch (const BadMember &member) {
        return fail(ErrorKind::BadPlanFile, member.path, member.why);
    } catch (const Json::exception &error) {
        return fail(ErrorKind::BadPlanFile, "the file", error.what());
    }
}

} // namespace

Result<Change> changeFromJson(const Json &json)
{
    return guarded([&] { return changeOf(json, "change"); });
}

Result<Basis> basisFromJson(const Json &json)
{
    return guarded([&] { return basisOf(json); });
}

Result<std::string> octetsFromJson(const Json &json)
{
    return guarded([&] { return octetsOf(json, "value"); });
}

Result<Plan> planFromJson(std::string_view text)
{
    if (text.size() > kMaxBytes)
        return fail(ErrorKind::BadPlanFile, "the file", "is larger than 512 MiB");
    bool tooDeep = false, repeated = false;
    std::array<std::set<std::string>, kMaxDepth + 2> keys;
    const auto watch = [&](int depth, Json::parse_event_t event, Json &parsed) {
        if (depth > kMaxDepth) {
            tooDeep = true;
            return false;
        }
        if (event == Json::parse_event_t::object_start)
            keys[std::size_t(depth) + 1].clear();
        else if (event == Json::parse_event_t::key)
            repeated = !keys[std::size_t(depth)].insert(parsed.get<std::string>()).second || repeated;
        return true;
    };
    const Json json = Json::parse(text, watch, false);
    if (json.is_discarded() || tooDeep)
        return fail(ErrorKind::BadPlanFile, "the file",
                    tooDeep ? "is nested too deeply" : "is not whole JSON");
    if (repeated)
        return fail(ErrorKind::BadPlanFile, "the file", "has a member twice");
    return guarded([&] { return planOf(json); });
}

} // namespace dwc
