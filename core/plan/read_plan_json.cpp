// SPDX-License-Identifier: Apache-2.0
#include "core/model/flow_attribute.h"
#include "core/plan/check_plan_file.h"
#include "core/plan/json_members.h"
#include "core/plan/json_octets.h"
#include "core/plan/plan_json.h"

#include <algorithm>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

constexpr int kMaxDepth = 16;
/// Of one object: the largest of this format has 15. The document looks a member up by walking all before it.
constexpr std::size_t kMaxMembers = 64;

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
                          ChangeReason::Gone, ChangeReason::OutOfScope, ChangeReason::Leaving});
    change.deviceId = m.guid<DeviceId>("deviceId");
    change.objectId = m.guid<CloudObjectId>("objectId");
    change.displayName = m.text("displayName");
    change.object = {m.guid<ObjectGuid>("objectGuid"), Dn(m.text("dn"))};
    change.identityChange = m.flag("identityChange");
    for (const Json &attribute : m.list("attributes")) {
        const Members a(attribute, path + ".attributes", {"name", "before", "after"});
        const std::string name = a.text("name");
        if (!flowAttributeFromName(name) && !isPreparationAttribute(name))
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

PlanRequest requestOf(const Json &json)
{
    const Members m(json, "request", {"run", "choice", "selection"});
    PlanRequest request;
    if (!m.at("run").is_null())
        request.run = m.integer("run");
    request.choice = m.text("choice");
    for (const Json &id : m.list("selection")) {
        const auto device = id.is_string() ? DeviceId::fromText(id.get<std::string>()) : std::nullopt;
        if (!device || (!request.selection.empty() && *device <= request.selection.back()))
            bad(m.path("selection"), "is not an ascending list of device ids");
        request.selection.push_back(*device);
    }
    return request;
}

/// Everything but the changes, which were taken out of the document one by one.
Plan planOf(const Json &json, std::vector<Change> changes)
{
    const Members m(json, "plan",
                    {"formatVersion", "id", "kind", "request", "madeAt", "basis", "totals", "changes",
                     "skipped", "findings"});
    if (m.integer("formatVersion") != 1)
        bad("formatVersion", "is not 1: made by another version");
    if (!m.list("changes").empty())
        bad("changes", "is not a list of objects");
    Plan plan;
    plan.id = m.guid<PlanId>("id");
    plan.kind = m.word(
        "kind", {PlanKind::Devices, PlanKind::Undo, PlanKind::Adopt, PlanKind::Disable, PlanKind::Prepare});
    plan.request = requestOf(m.at("request"));
    plan.madeAt = m.moment("madeAt");
    plan.basis = basisOf(m.at("basis"));
    plan.totals = totalsOf(m.at("totals"));
    plan.changes = std::move(changes);
    for (const Json &skipped : m.list("skipped"))
        plan.skipped.push_back(skippedOf(skipped, "skipped[" + std::to_string(plan.skipped.size()) + ']'));
    for (const Json &finding : m.list("findings"))
        plan.findings.push_back(findingOf(finding, "findings[" + std::to_string(plan.findings.size()) + ']'));
    if (const auto disagreement = disagreementIn(plan))
        bad(disagreement->member, disagreement->why);
    return plan;
}

/// Watches a document while it is parsed: depth, members that come twice; and takes each change out as soon
/// as it is whole, so that a plan of a million changes never stands in memory as JSON.
class Watcher
{
public:
    bool operator()(int depth, Json::parse_event_t event, Json &parsed)
    {
        if (depth > kMaxDepth)
            bad("the file", "is nested too deeply");
        if (event == Json::parse_event_t::object_start) {
            m_keys[std::size_t(depth) + 1].clear();
        } else if (event == Json::parse_event_t::key) {
            const auto key = parsed.get<std::string>();
            std::set<std::string> &keys = m_keys[std::size_t(depth)];
            if (!keys.insert(key).second)
                bad("the file", "has a member twice");
            if (keys.size() > kMaxMembers)
                bad("the file", "has an object of too many members");
            if (depth == 1)
                m_inChanges = key == "changes";
        } else if (event == Json::parse_event_t::object_end && depth == 2 && m_inChanges) {
            changes.push_back(changeOf(parsed, "changes[" + std::to_string(changes.size()) + ']'));
            return false;
        }
        return true;
    }

    std::vector<Change> changes;

private:
    std::array<std::set<std::string>, kMaxDepth + 2> m_keys;
    bool m_inChanges = false;
};

template <class Read>
auto guarded(Read read) -> Result<decltype(read())>
{
    try {
        return read();
    } catch (const BadMember &member) {
        return fail(ErrorKind::BadPlanFile, member.path, member.why);
    } catch (const Json::exception &error) {
        return fail(ErrorKind::BadPlanFile, "the file", std::string("is not whole JSON: ") + error.what());
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
    return readPlanJson([&](char *into, std::size_t size) {
        const std::size_t piece = std::min(size, text.size());
        std::copy_n(text.data(), piece, into);
        text.remove_prefix(piece);
        return piece;
    });
}

Result<Plan> readPlanJson(const ReadPiece &read)
{
    return guarded([&] {
        Octets octets(read);
        Watcher watcher;
        const Json json = Json::parse(OctetIterator(&octets), OctetIterator(), std::ref(watcher));
        return planOf(json, std::move(watcher.changes));
    });
}

} // namespace dwc
