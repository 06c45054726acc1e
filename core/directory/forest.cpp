// SPDX-License-Identifier: Apache-2.0
#include "core/directory/forest.h"

#include "core/directory/ldap_search.h"
#include "core/directory/root_entry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace dwc {

namespace {

constexpr std::uint32_t kCrossRefOfDomain = 2; // FLAG_CR_NTDS_DOMAIN
constexpr char kDeviceClass[] = "msDS-Device";
constexpr char kContainerClass[] = "msDS-DeviceContainer";
constexpr char kServiceClass[] = "msDS-DeviceRegistrationService";
constexpr char kServiceParent[] =
    "CN=Device Registration Services,CN=Device Registration Configuration,CN=Services,";

bool contains(const std::vector<std::string> &values, std::string_view wanted)
{
    return std::ranges::any_of(values,
                               [&](const std::string &value) { return equalsWithoutCase(value, wanted); });
}

/// `inner` names an object below `outer`, or `outer` itself.
bool isBelow(std::string_view inner, std::string_view outer)
{
    if (inner.size() < outer.size() || !equalsWithoutCase(inner.substr(inner.size() - outer.size()), outer))
        return false;
    return inner.size() == outer.size() || inner[inner.size() - outer.size() - 1] == ',';
}

} // namespace

Result<RootDse> readRootDse(LdapSession &session, const std::string &configuredDomain,
                            const std::stop_token &stop)
{
    const auto facts = readRootEntry(session, stop);
    if (!facts)
        return tl::unexpected(facts.error());
    if (!facts->isActiveDirectory && !facts->isStandIn)
        return fail(ErrorKind::WrongForest, session.host(),
                    "the server is no Active Directory domain controller");
    if (facts->domain.empty() || facts->forest.empty() || facts->configurationDn.isEmpty() ||
        facts->schemaDn.isEmpty())
        return fail(ErrorKind::MalformedAnswer, session.host(), "the root entry names no domain");
    if (!equalsWithoutCase(facts->domain, configuredDomain))
        return fail(ErrorKind::WrongForest, facts->domain,
                    "the server " + session.host() + " serves this domain");
    if (facts->isReadOnly)
        return fail(ErrorKind::NotWritable, facts->dnsHostName.empty() ? session.host() : facts->dnsHostName);
    RootDse root;
    root.dnsHostName = facts->dnsHostName;
    root.domainDn = facts->domainDn;
    root.configurationDn = facts->configurationDn;
    root.schemaDn = facts->schemaDn;
    root.domain = facts->domain;
    root.forest = facts->forest;
    root.highestUsn = facts->highestUsn;
    if (facts->isStandIn)
        root.capabilities = kStandInCapabilities;
    return root;
}

Result<DomainIds> readDomainIds(LdapSession &session, const RootDse &root, const std::stop_token &stop)
{
    SearchRequest request;
    request.base = root.domainDn.text();
    request.attributes = {"objectSid", std::string(session.dialect().identityAttribute())};
    DomainIds ids;
    const auto read = readOne(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                  const auto sid = Sid::fromBytes(entry.value("objectSid").value_or(""));
                                  const auto guid = session.dialect().guidOf(entry);
                                  if (!sid || !guid)
                                      return fail(ErrorKind::PermissionDenied, request.base,
                                                  "objectSid and objectGUID cannot be read");
                                  ids = {*sid, *guid};
                                  return {};
                              }));
    if (!read)
        return tl::unexpected(read.error());
    return ids;
}

Result<bool> forestHasOtherDomains(LdapSession &session, const RootDse &root, const std::stop_token &stop)
{
    SearchRequest request;
    request.base = Dn::child(root.configurationDn, "CN", "Partitions").text();
    request.scope = LDAP_SCOPE_ONELEVEL;
    request.filter = Filter::equals("objectClass", "crossRef");
    request.attributes = {"nCName", "systemFlags"};
    bool own = false;
    bool others = false;
    const auto read = search(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                 const std::string text = entry.value("systemFlags").value_or("");
                                 std::int64_t flags = 0;
                                 std::from_chars(text.data(), text.data() + text.size(), flags);
                                 if (!(flags & kCrossRefOfDomain))
                                     return {};
                                 const bool isOwn = equalsWithoutCase(entry.value("nCName").value_or(""),
                                                                      root.domainDn.text());
                                 (isOwn ? own : others) = true;
                                 return {};
                             }));
    if (!read)
        return tl::unexpected(read.error());
    // a list that lacks our own domain was not shown in full
    return others || !own;
}

Result<DeviceAttributes> readDeviceSchema(LdapSession &session, const RootDse &root,
                                          const std::stop_token &stop)
{
    constexpr std::string_view kClasses[] = {kDeviceClass, kContainerClass, kServiceClass};
    constexpr std::string_view kLists[] = {"systemMustContain", "systemMayContain", "mustContain",
                                           "mayContain"};
    std::vector<Filter> names;
    for (const std::string_view name : kClasses)
        names.push_back(Filter::equals("lDAPDisplayName", name));
    const Filter parts[] = {Filter::equals("objectClass", "classSchema"), Filter::any(names)};
    SearchRequest request;
    request.base = root.schemaDn.text();
    request.scope = LDAP_SCOPE_ONELEVEL;
    request.filter = Filter::all(parts);
    request.attributes = {"lDAPDisplayName"};
    request.attributes.insert(request.attributes.end(), std::begin(kLists), std::end(kLists));
    std::map<std::string, std::vector<std::string>> classes;
    const auto read = search(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                 auto &attributes = classes[entry.value("lDAPDisplayName").value_or("")];
                                 for (const std::string_view list : kLists)
                                     std::ranges::move(entry.values(list), std::back_inserter(attributes));
                                 return {};
                             }));
    if (!read)
        return tl::unexpected(read.error());
    for (const std::string_view name : kClasses) {
        if (!classes.contains(std::string(name)))
            return fail(ErrorKind::SchemaTooOld, std::string(name));
    }
    const std::vector<std::string> &device = classes[kDeviceClass];
    DeviceAttributes attributes{0, contains(device, "msDS-KeyCredentialLink")};
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        if (contains(device, traits.name))
            attributes.flow |= bitOf(traits.attribute);
        else if (traits.mandatory)
            return fail(ErrorKind::SchemaTooOld, std::string(traits.name));
    }
    return attributes;
}

namespace {

struct Service
{
    ObjectRef ref;
    std::string location;
};

Result<Service> findService(LdapSession &session, const RootDse &root, const std::stop_token &stop)
{
    SearchRequest request;
    request.base = root.configurationDn.text();
    request.scope = LDAP_SCOPE_SUBTREE;
    request.filter = Filter::equals("objectClass", kServiceClass);
    request.attributes = {std::string(session.dialect().identityAttribute()), "msDS-DeviceLocation"};
    std::vector<Service> found;
    const auto read = search(
        session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
            const auto guid = session.dialect().guidOf(entry);
            if (!guid)
                return fail(ErrorKind::PermissionDenied, entry.dn(), "objectGUID cannot be read");
            found.push_back({{*guid, Dn(entry.dn())}, entry.value("msDS-DeviceLocation").value_or("")});
            return {};
        }));
    if (!read)
        return tl::unexpected(read.error());
    const std::string parent = kServiceParent + root.configurationDn.text();
    if (found.empty())
        return fail(ErrorKind::NoContainer, "CN=DeviceRegistrationService," + parent);
    if (found.size() == 1)
        return std::move(found.front());
    std::string names;
    for (const Service &service : found)
        names += (names.empty() ? "" : "\n") + service.ref.dn.text();
    return fail(ErrorKind::NoContainer, parent, names, std::int64_t(found.size()));
}

} // namespace

Result<DevicePlaces> findDevicePlaces(LdapSession &session, const RootDse &root, const std::stop_token &stop)
{
    const auto service = findService(session, root, stop);
    if (!service)
        return tl::unexpected(service.error());
    if (service->location.empty())
        return fail(ErrorKind::NoContainer, service->ref.dn.text(), "msDS-DeviceLocation is empty");
    if (!isBelow(service->location, root.domainDn.text()))
        return fail(ErrorKind::NoContainer, service->location, "it is not in the domain " + root.domain);
    DevicePlaces places{service->ref, {}};
    SearchRequest request;
    request.base = service->location;
    request.attributes = {std::string(session.dialect().identityAttribute()), "objectClass"};
    const auto read = readOne(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                  const auto guid = session.dialect().guidOf(entry);
                                  if (!guid || !contains(entry.values("objectClass"), kContainerClass))
                                      return fail(ErrorKind::NoContainer, service->location,
                                                  "it is no msDS-DeviceContainer");
                                  places.container = {*guid, Dn(entry.dn())};
                                  return {};
                              }));
    if (!read && read.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NoContainer, service->location, read.error().detail);
    if (!read)
        return tl::unexpected(read.error());
    return places;
}

} // namespace dwc
