// SPDX-License-Identifier: Apache-2.0
// One question a line: {"descriptor": hex, "account": SID, "groups": [SID], "right": number, "types": [GUID]}; one answer
// a line: granted, denied or unknown.
#include "core/readiness/effective_rights.h"

#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

using namespace dwc;

namespace {

std::string octetsOf(const std::string &hex)
{
    std::string octets;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        octets += char(std::stoi(hex.substr(i, 2), nullptr, 16));
    return octets;
}

const char *answerTo(const nlohmann::json &question)
{
    const auto descriptor = securityDescriptorFrom(octetsOf(question.at("descriptor")));
    if (!descriptor)
        return "unreadable";
    std::vector<Sid> groups;
    for (const std::string group : question.at("groups"))
        groups.push_back(Sid::fromText(group).value());
    std::vector<SchemaGuid> types;
    for (const std::string type : question.at("types"))
        types.push_back(SchemaGuid::fromText(type).value());
    const auto token =
        AccountToken::of(Sid::fromText(question.at("account").get<std::string>()).value(), groups);
    switch (rightOf(*descriptor, token, {question.at("right"), types}).grant) {
    case Grant::Granted: return "granted";
    case Grant::Denied: return "denied";
    case Grant::Unknown: return "unknown";
    }
    return "";
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);)
        std::cout << answerTo(nlohmann::json::parse(line)) << std::endl;
}
