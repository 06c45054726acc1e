// SPDX-License-Identifier: Apache-2.0
#include "tests/core/directory/scripted_domain.h"

namespace dwc::testing {

std::string guidOf(char seed)
{
    return std::string(16, seed);
}

LdapAttributes device(char seed)
{
    return {{"objectGUID", {guidOf(seed)}},
            {"cn", {std::string("device ") + seed}},
            {"displayName", {std::string("device ") + seed}},
            {"msDS-DeviceID", {guidOf(seed)}},
            {"altSecurityIdentities", {"key"}},
            {"msDS-IsEnabled", {"TRUE"}},
            {"whenCreated", {"20260131080000.0Z"}}};
}

bool isDeviceList(const LdapRequest &request)
{
    return request.operation == LDAP_REQ_SEARCH && request.scope == LDAP_SCOPE_ONELEVEL &&
           request.asksFor("whenCreated");
}

QList<QByteArray> ScriptedDomain::answer(const LdapRequest &request)
{
    if (special) {
        if (auto answer = special(request))
            return *answer;
    }
    switch (request.operation) {
    case LDAP_REQ_BIND:
        ++binds;
        return {resultMessage(request)};
    case LDAP_REQ_SEARCH:
        return search(request);
    case LDAP_REQ_ADD:
    case LDAP_REQ_MODIFY:
        return {resultMessage(request)};
    default:
        return {};
    }
}

QList<QByteArray> ScriptedDomain::found(const LdapRequest &request, const std::string &dn,
                                        const LdapAttributes &attributes)
{
    return {entryMessage(request, dn, attributes), resultMessage(request)};
}

QList<QByteArray> ScriptedDomain::search(const LdapRequest &request) const
{
    if (request.base.empty())
        return root(request);
    if (request.base == "CN=Schema," + kConfiguration)
        return schema(request);
    if (request.base == "CN=Partitions," + kConfiguration)
        return partitions(request);
    if (request.base == kConfiguration)
        return found(request, "CN=DeviceRegistrationService," + kConfiguration,
                     {{"objectGUID", {guidOf('s')}}, {"msDS-DeviceLocation", {kContainer}}});
    if (request.base == kContainer)
        return found(request, kContainer,
                     {{"objectGUID", {guidOf('c')}}, {"objectClass", {"top", "msDS-DeviceContainer"}}});
    if (request.base == kDomain && request.scope == LDAP_SCOPE_BASE)
        return found(request, kDomain, {{"objectGUID", {guidOf('d')}}, {"objectSid", {kDomainSid.bytes()}}});
    if (request.base == kDomain)
        return accounts(request);
    if (request.asksFor("tokenGroups"))
        return found(request, request.base, {{"tokenGroups", {kDomainSid.child(513).bytes()}}});
    return {resultMessage(request)};
}

QList<QByteArray> ScriptedDomain::root(const LdapRequest &request) const
{
    return found(request, "",
                 {{"dnsHostName", {"dc1.corp.example"}},
                  {"defaultNamingContext", {kDomain}},
                  {"configurationNamingContext", {kConfiguration}},
                  {"schemaNamingContext", {"CN=Schema," + kConfiguration}},
                  {"rootDomainNamingContext", {kDomain}},
                  {"supportedCapabilities", capabilities},
                  {"highestCommittedUSN", {"4711"}}});
}

QList<QByteArray> ScriptedDomain::schema(const LdapRequest &request) const
{
    QList<QByteArray> messages;
    for (const char *name : {"msDS-Device", "msDS-DeviceContainer", "msDS-DeviceRegistrationService"}) {
        if (hasDeviceClass || std::string_view(name) != "msDS-Device")
            messages += entryMessage(request, std::string("CN=") + name,
                                     {{"lDAPDisplayName", {name}}, {"systemMayContain", deviceAttributes}});
    }
    return messages + QList<QByteArray>{resultMessage(request)};
}

QList<QByteArray> ScriptedDomain::partitions(const LdapRequest &request) const
{
    QList<QByteArray> messages{
        entryMessage(request, "CN=CORP", {{"nCName", {kDomain}}, {"systemFlags", {"3"}}}),
        entryMessage(request, "CN=Schema", {{"nCName", {"CN=Schema"}}, {"systemFlags", {"1"}}})};
    if (hasOtherDomain)
        messages +=
            entryMessage(request, "CN=SUB", {{"nCName", {"DC=sub," + kDomain}}, {"systemFlags", {"3"}}});
    messages += referenceMessage(request, "ldaps://elsewhere.example/" + kConfiguration);
    return messages + QList<QByteArray>{resultMessage(request)};
}

QList<QByteArray> ScriptedDomain::accounts(const LdapRequest &request) const
{
    if (request.has("svc"))
        return found(request, "CN=svc," + kDomain, {{"objectSid", {kDomainSid.child(1100).bytes()}}});
    if (request.attributes == std::vector<std::string>{"adminCount"})
        return found(request, "CN=Administrator," + kDomain,
                     adminCount ? LdapAttributes{{"adminCount", {*adminCount}}} : LdapAttributes());
    if (request.has("objectClass") && request.asksFor("primaryGroupID") && request.has("user")) {
        const std::string alice = kDomainSid.child(1200).bytes();
        if (request.octets.contains(QByteArray::fromStdString(alice)))
            return found(
                request, "CN=Alice," + kDomain,
                {{"objectSid", {alice}}, {"objectGUID", {guidOf('A')}}, {"primaryGroupID", {"513"}}});
    }
    if (request.attributes == std::vector<std::string>{"objectSid"})
        return {entryMessage(request, "CN=Administrators",
                             {{"objectSid", {Sid::fromText("S-1-5-32-544")->bytes()}}}),
                entryMessage(request, "CN=Domain Admins", {{"objectSid", {kDomainSid.child(512).bytes()}}}),
                resultMessage(request)};
    return {resultMessage(request)};
}

} // namespace dwc::testing
