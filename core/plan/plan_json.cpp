// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_json.h"

#include "core/model/id_text.h"
#include "core/model/flow_attribute.h"
#include "core/rules/limits.h"

#include <nlohmann/json.hpp>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

std::string hexOf(std::string_view octets)
{
    constexpr char kHex[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(octets.size() * 2);
    for (const char c : octets) {
        hex += kHex[static_cast<unsigned char>(c) >> 4];
        hex += kHex[static_cast<unsigned char>(c) & 15];
    }
    return hex;
}

std::string decodedText(ValueSyntax syntax, std::string_view octets)
{
    if (auto id = idTextOf(syntax, octets))
        return std::move(*id);
    std::string buffer;
    return std::string(limitText(octets, 0, buffer).text);
}

/// Texts travel as texts; what is binary by syntax, or no clean UTF-8, as hex with its meaning beside it.
bool travelsAsText(ValueSyntax syntax, std::string_view octets)
{
    if (syntax == ValueSyntax::Guid)
        return false;
    std::string buffer;
    return !limitText(octets, 0, buffer).cleaned;
}

Json objectJson(const ObjectRef &ref)
{
    return {{"dn", savedText(ref.dn.text())}, {"guid", ref.guid.text()}};
}

Json skippedJson(const SkippedDevice &device)
{
    return {{"deviceId", device.deviceId.text()},
            {"objectId", device.objectId.text()},
            {"displayName", savedText(device.displayName)},
            {"reason", nameOf(device.reason)}};
}

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

/// The plan without its lists.
Json headJson(const Plan &plan)
{
    return {{"formatVersion", 1},
            {"id", plan.id.text()},
            {"kind", nameOf(plan.kind)},
            {"request", requestJson(plan.request)},
            {"madeAt", toIso(plan.madeAt)},
            {"basis", basisJson(plan.basis)},
            {"totals", totalsJson(plan.totals)}};
}

template <class Item, class ToJson>
void writeList(std::string_view name, const std::vector<Item> &items, ToJson toJson,
               const std::function<void(std::string_view)> &out)
{
    out(",\n\"");
    out(name);
    out("\": [");
    std::string_view separator = "\n";
    for (const Item &item : items) {
        out(separator);
        out(dumped(toJson(item)));
        separator = ",\n";
    }
    out("]");
}

} // namespace

std::string savedText(std::string_view foreign)
{
    std::string buffer;
    return std::string(limitText(foreign, 0, buffer).text);
}

Json basisJson(const Basis &basis)
{
    return {{"tenantId", basis.tenant.text()},
            {"forest", basis.forest},
            {"domainSid", basis.domainSid.text()},
            {"container", objectJson(basis.container)},
            {"service", objectJson(basis.service)},
            {"domainController", basis.domainController},
            {"connectorAccount", basis.connectorAccount},
            {"cloudReadAt", toIso(basis.cloudReadAt)},
            {"directoryReadAt", toIso(basis.directoryReadAt)},
            {"highestUsn", basis.highestUsn},
            {"rules", basis.rulesFingerprint}};
}

Json requestJson(const PlanRequest &request)
{
    Json selection = Json::array();
    for (const DeviceId &id : request.selection)
        selection.push_back(id.text());
    Json json{{"run", nullptr}, {"choice", request.choice}, {"selection", std::move(selection)}};
    if (request.run)
        json["run"] = *request.run;
    return json;
}

Json valueJson(std::string_view attribute, std::string_view octets)
{
    const auto known = flowAttributeFromName(attribute);
    const ValueSyntax syntax = known ? traitsOf(*known).syntax : ValueSyntax::Text;
    if (travelsAsText(syntax, octets))
        return std::string(octets);
    return {{"hex", hexOf(octets)}, {"text", decodedText(syntax, octets)}};
}

Json findingJson(const Finding &finding)
{
    Json arguments = Json::array();
    for (const std::string &argument : finding.arguments)
        arguments.push_back(savedText(argument));
    Json json{{"severity", codeOf(finding.severity)},
              {"code", codeOf(finding.code)},
              {"subject", savedText(finding.subject)},
              {"number", nullptr},
              {"arguments", std::move(arguments)}};
    if (finding.number)
        json["number"] = *finding.number;
    return json;
}

Json totalsJson(const Totals &t)
{
    return {{"create", t.create},
            {"update", t.update},
            {"disable", t.disable},
            {"delete", t.remove},
            {"unchanged", t.unchanged},
            {"skipped", t.skipped},
            {"conflict", t.conflict},
            {"outOfScope", t.outOfScope},
            {"held", t.held},
            {"foreign", t.foreign},
            {"adfs", t.adfs},
            {"identityChanges", t.identityChanges},
            {"cloudDisables", t.cloudDisables},
            {"owned", t.owned},
            {"cloudDevices", t.cloudDevices}};
}

Json changeJson(const Change &change)
{
    Json attributes = Json::array();
    for (const AttributeChange &attribute : change.attributes) {
        Json before = Json::array(), after = Json::array();
        for (const std::string &value : attribute.before)
            before.push_back(valueJson(attribute.name, value));
        for (const std::string &value : attribute.after)
            after.push_back(valueJson(attribute.name, value));
        attributes.push_back({{"name", attribute.name}, {"before", before}, {"after", after}});
    }
    return {{"action", nameOf(change.action)},
            {"reason", nameOf(change.reason)},
            {"deviceId", change.deviceId.text()},
            {"objectId", change.objectId.text()},
            {"displayName", savedText(change.displayName)},
            {"dn", savedText(change.object.dn.text())},
            {"objectGuid", change.object.guid.text()},
            {"identityChange", change.identityChange},
            {"attributes", attributes}};
}

Json planJson(const Plan &plan)
{
    Json changes = Json::array(), skipped = Json::array(), findings = Json::array();
    for (const Change &change : plan.changes)
        changes.push_back(changeJson(change));
    for (const SkippedDevice &device : plan.skipped)
        skipped.push_back(skippedJson(device));
    for (const Finding &finding : plan.findings)
        findings.push_back(findingJson(finding));
    Json json = headJson(plan);
    json["changes"] = std::move(changes);
    json["skipped"] = std::move(skipped);
    json["findings"] = std::move(findings);
    return json;
}

void writePlanJson(const Plan &plan, const std::function<void(std::string_view)> &out)
{
    std::string head = headJson(plan).dump(1, ' ', true, Json::error_handler_t::replace);
    head.erase(head.rfind('\n'));
    out(head);
    writeList("changes", plan.changes, changeJson, out);
    writeList("skipped", plan.skipped, skippedJson, out);
    writeList("findings", plan.findings, findingJson, out);
    out("\n}\n");
}

} // namespace dwc
