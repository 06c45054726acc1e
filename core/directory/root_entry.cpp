// SPDX-License-Identifier: Apache-2.0
#include "core/directory/root_entry.h"

#include "core/directory/ldap_search.h"

#include <algorithm>
#include <charconv>

namespace dwc {

namespace {

// capabilities, MS-ADTS 3.1.1.3.4.3
constexpr std::string_view kIsActiveDirectory = "1.2.840.113556.1.4.800";
constexpr std::string_view kIsReadOnlyController = "1.2.840.113556.1.4.1920";
/// Published by the lab's OpenLDAP and by nobody else: of our own arc (tests/lab/scale).
constexpr std::string_view kIsStandIn = "2.25.147609420609410042487674020764327776483.3.1";

std::string dnsNameOf(const std::string &dn)
{
    char *domain = nullptr;
    if (ldap_dn2domain(dn.c_str(), &domain) != LDAP_SUCCESS)
        return {};
    const LdapText owner(domain);
    return domain ? domain : std::string();
}

bool contains(const std::vector<std::string> &values, std::string_view wanted)
{
    return std::ranges::find(values, wanted) != values.end();
}

std::optional<int> levelOf(const CopiedEntry &entry, std::string_view name)
{
    const std::string text = entry.value(name).value_or("");
    int level = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), level);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(level) : std::nullopt;
}

ControllerFacts factsFrom(const CopiedEntry &entry)
{
    const auto text = [&](std::string_view name) { return entry.value(name).value_or(""); };
    ControllerFacts facts;
    facts.dnsHostName = text("dnsHostName");
    facts.domainDn = Dn(text("defaultNamingContext"));
    facts.configurationDn = Dn(text("configurationNamingContext"));
    facts.schemaDn = Dn(text("schemaNamingContext"));
    facts.domain = dnsNameOf(facts.domainDn.text());
    facts.forest = dnsNameOf(text("rootDomainNamingContext"));
    const std::vector<std::string> capabilities = entry.values("supportedCapabilities");
    facts.isActiveDirectory = contains(capabilities, kIsActiveDirectory);
    // what calls itself Active Directory is asked for everything; being taken for a stand-in must be asked for
    facts.isStandIn = !facts.isActiveDirectory && contains(capabilities, kIsStandIn);
    facts.isReadOnly = contains(capabilities, kIsReadOnlyController);
    facts.domainLevel = levelOf(entry, "domainFunctionality");
    facts.forestLevel = levelOf(entry, "forestFunctionality");
    facts.controllerLevel = levelOf(entry, "domainControllerFunctionality");
    facts.serverTime = momentFromGeneralizedTime(text("currentTime"));
    return facts;
}

} // namespace

Result<ControllerFacts> readRootEntry(LdapSession &session, const std::stop_token &stop)
{
    SearchRequest request;
    request.attributes = {"dnsHostName",
                          "defaultNamingContext",
                          "configurationNamingContext",
                          "schemaNamingContext",
                          "rootDomainNamingContext",
                          "supportedCapabilities",
                          "highestCommittedUSN",
                          "currentTime",
                          "domainFunctionality",
                          "forestFunctionality",
                          "domainControllerFunctionality"};
    ControllerFacts facts;
    const auto read = readOne(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                  facts = factsFrom(entry);
                                  const std::string usn = entry.value("highestCommittedUSN").value_or("");
                                  std::from_chars(usn.data(), usn.data() + usn.size(), facts.highestUsn);
                                  return {};
                              }));
    if (!read)
        return tl::unexpected(read.error());
    facts.host = session.host();
    return facts;
}

} // namespace dwc
