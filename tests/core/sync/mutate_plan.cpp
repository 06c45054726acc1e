// SPDX-License-Identifier: Apache-2.0
#include "tests/core/sync/mutate_plan.h"

#include <algorithm>
#include <array>
#include <map>

namespace dwc::testing {

namespace {

constexpr std::array kKinds{
    "a new value",
    "an old value",
    "a device id",
    "an object id",
    "an object's identity",
    "an action",
    "a reason",
    "a change less",
    "a change twice",
    "a delete of a stranger",
    "a create of nobody",
    "swapped attributes",
    "old for new",
    "an attribute less",
    "an attribute more",
    "an attribute's name",
    "another name",
    "another DN",
    "an identity flag",
    "another order",
    "totals",
    "a guard less",
    "a guard more",
    "a guard's number",
    "the basis",
    "the kind",
    "the request",
    "id and age",
    "skipped devices",
    "octets",
};
constexpr std::size_t kHeadFrom = 20;
constexpr std::size_t kOctets = kKinds.size() - 1;

std::string textOf(const nlohmann::ordered_json &json)
{
    return json.get<std::string>();
}

} // namespace

PlanForger::PlanForger(std::string valid, std::vector<std::string> strangers, unsigned seed)
    : m_valid(std::move(valid)), m_strangers(std::move(strangers)), m_random(seed)
{
}

std::size_t PlanForger::kinds()
{
    return kKinds.size();
}

std::string PlanForger::guid()
{
    constexpr char kHex[] = "0123456789abcdef";
    std::string text = "00000000-0000-4000-8000-000000000000";
    for (char &c : text) {
        if (c == '0')
            c = kHex[below(16)];
    }
    return text;
}

PlanForger::Json &PlanForger::anyAttribute(Json &plan)
{
    Json &attributes = anyChange(plan)["attributes"];
    return attributes[below(attributes.size())];
}

void PlanForger::mutateChange(Json &plan, std::size_t kind)
{
    Json &changes = plan["changes"];
    Json &change = anyChange(plan);
    Json &other = anyChange(plan);
    constexpr std::array kActions{"create", "update", "disable", "delete"};
    constexpr std::array kReasons{"cloudOnly", "differs", "cloudDisabled", "gone", "outOfScope"};
    switch (kind) {
    case 0: anyAttribute(plan)["after"] = Json::array({"forged " + guid()}); break;
    case 1: anyAttribute(plan)["before"] = Json::array({"forged " + guid()}); break;
    case 2: change["deviceId"] = below(2) ? textOf(other["deviceId"]) : guid(); break;
    case 3: change["objectId"] = below(2) ? textOf(other["objectId"]) : guid(); break;
    case 4: change["objectGuid"] = below(2) ? m_strangers[below(m_strangers.size())] : guid(); break;
    case 5: change["action"] = kActions[below(kActions.size())]; break;
    case 6: change["reason"] = kReasons[below(kReasons.size())]; break;
    case 7: changes.erase(below(changes.size())); break;
    case 8: changes.insert(changes.begin() + std::ptrdiff_t(below(changes.size())), Json(change)); break;
    case 9:
        other = change;
        other["action"] = "delete";
        other["deviceId"] = guid();
        other["objectGuid"] = m_strangers[below(m_strangers.size())];
        for (Json &attribute : other["attributes"]) {
            attribute["before"] = Json::array({"x"});
            attribute["after"] = Json::array();
        }
        break;
    case 10:
        other = change;
        other["deviceId"] = guid();
        break;
    case 11: std::swap(change["attributes"], other["attributes"]); break;
    case 12: {
        Json &attribute = anyAttribute(plan);
        std::swap(attribute["before"], attribute["after"]);
        break;
    }
    case 13: change["attributes"].erase(below(change["attributes"].size())); break;
    case 14:
        change["attributes"].push_back({{"name", "msDS-RegisteredOwner"},
                                        {"before", Json::array()},
                                        {"after", Json::array({"S-1-5-21-1-2-3-500"})}});
        break;
    case 15: anyAttribute(plan)["name"] = below(2) ? "DISPLAYNAME" : "msDS-DeviceOSType"; break;
    case 16: change["displayName"] = "harmless"; break;
    case 17: change["dn"] = "CN=harmless,DC=corp"; break;
    case 18: change["identityChange"] = !change["identityChange"].get<bool>(); break;
    default: std::shuffle(changes.begin(), changes.end(), m_random); break;
    }
}

void PlanForger::mutateHead(Json &plan, std::size_t kind)
{
    Json &findings = plan["findings"];
    const Json guard{{"severity", "guard"},
                     {"code", below(2) ? "tooManyDeletes" : "anotherWriter"},
                     {"subject", ""},
                     {"number", nullptr},
                     {"arguments", Json::array({"500"})}};
    const auto any = [&](Json &object, std::initializer_list<const char *> names) -> Json & {
        return object[*(names.begin() + below(names.size()))];
    };
    switch (kind) {
    case 20:
        any(plan["totals"], {"create", "delete", "disable", "identityChanges", "owned", "cloudDevices",
                             "skipped"}) = below(9);
        break;
    case 21:
        if (!findings.empty())
            findings.erase(below(findings.size()));
        break;
    case 22: findings.push_back(guard); break;
    case 23:
        for (Json &finding : findings)
            finding["number"] = below(1'000);
        break;
    case 24:
        if (below(2))
            any(plan["basis"], {"tenantId"}) = guid();
        else
            any(plan["basis"], {"forest", "domainController", "connectorAccount", "rules"}) = "forged";
        break;
    case 25: plan["kind"] = below(2) ? "undo" : "prepare"; break;
    case 26:
        if (below(2))
            plan["request"]["selection"].push_back(below(2) ? guid() : textOf(anyChange(plan)["deviceId"]));
        else
            plan["request"]["choice"] = "deleteDevices";
        break;
    case 27:
        plan["id"] = guid();
        if (below(2))
            plan["madeAt"] = below(2) ? "2020-01-01T00:00:00Z" : "2099-01-01T00:00:00Z";
        break;
    default: plan["skipped"] = Json::array(); break;
    }
}

void PlanForger::mutate(Json &plan, std::size_t kind)
{
    if (kind < kHeadFrom)
        mutateChange(plan, kind);
    else
        mutateHead(plan, kind);
}

/// What a careful forger does last.
void PlanForger::makeFit(Json &plan) const
{
    std::map<std::string, std::uint64_t> count;
    std::uint64_t gone = 0;
    for (const Json &change : plan["changes"]) {
        ++count[textOf(change["action"])];
        count["identityChanges"] += change["identityChange"].get<bool>();
        const bool byCloud = change["reason"] == "cloudDisabled";
        count["cloudDisables"] += byCloud;
        gone += change["action"] == "disable" && !byCloud;
    }
    for (const char *name : {"create", "update", "disable", "delete", "identityChanges", "cloudDisables"})
        plan["totals"][name] = count[name];
    std::uint64_t conflicts = 0;
    for (const Json &device : plan["skipped"]) {
        const std::string reason = textOf(device["reason"]);
        conflicts += reason.starts_with("conflict");
    }
    plan["totals"]["conflict"] = conflicts;
    plan["totals"]["skipped"] = plan["skipped"].size() - conflicts;
    for (Json &finding : plan["findings"]) {
        const std::string code = textOf(finding["code"]);
        if (code.starts_with("tooManyDeletes"))
            finding["number"] = count["delete"];
        else if (code == "tooManyDisables")
            finding["number"] = gone;
        else if (code == "tooManyCloudDisables")
            finding["number"] = count["cloudDisables"];
        else if (code == "tooManyIdentityChanges")
            finding["number"] = count["identityChanges"];
    }
    const auto rank = [](const Json &change) {
        constexpr std::array kOrder{"disable", "delete", "update", "create"};
        return std::ranges::find(kOrder, textOf(change["action"])) - kOrder.begin();
    };
    std::stable_sort(plan["changes"].begin(), plan["changes"].end(),
                     [&](const Json &a, const Json &b) { return rank(a) < rank(b); });
}

std::string PlanForger::flipped()
{
    std::string text = m_valid;
    for (std::size_t flips = 1 + below(3); flips > 0; --flips)
        text[below(text.size())] = char(32 + below(95));
    return text;
}

MutatedPlan PlanForger::forge(std::size_t number)
{
    const std::size_t kind = number % kKinds.size();
    if (kind == kOctets)
        return {kKinds[kind], flipped()};
    Json plan = Json::parse(m_valid);
    mutate(plan, kind);
    const bool careful = number / kKinds.size() % 2 == 0;
    if (careful)
        makeFit(plan);
    return {std::string(kKinds[kind]) + (careful ? ", made to fit" : ""), plan.dump()};
}

} // namespace dwc::testing
