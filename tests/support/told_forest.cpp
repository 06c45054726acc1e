// SPDX-License-Identifier: Apache-2.0
#include "tests/support/told_forest.h"

#include "core/model/security_descriptor.h"
#include "core/readiness/schema_ids.h"

#include <algorithm>
#include <array>
#include <strings.h>

namespace dwc::testing {

namespace {

bool isSameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

/// Also when it is one of many that "*" stands for.
bool namesIssuer(std::string_view name)
{
    return name == "*" || (name.size() >= 11 && isSameName(name.substr(0, 11), "msDS-Issuer"));
}

bool isBelow(const std::string &dn, const std::string &base)
{
    return dn.size() > base.size() && dn.ends_with(base) && dn[dn.size() - base.size() - 1] == ',';
}

bool isInScope(const DirectoryObject &object, const DirectoryQuestion &question)
{
    const std::string &dn = object.ref.dn.text(), &base = question.base.text();
    switch (question.scope) {
    case DirectoryQuestion::Scope::Base: return dn == base;
    case DirectoryQuestion::Scope::OneLevel: return isBelow(dn, base) && dn.substr(dn.find(',') + 1) == base;
    case DirectoryQuestion::Scope::Subtree: return dn == base || isBelow(dn, base);
    }
    return false;
}

/// Of a filter just its classes count.
bool passes(const DirectoryObject &object, const std::optional<Filter> &filter)
{
    if (!filter || filter->text().find("(objectClass=") == std::string::npos)
        return true;
    const auto classes = object.values("objectClass");
    return std::ranges::any_of(classes, [&](const std::string &name) {
        return filter->text().find("(objectClass=" + name + ')') != std::string::npos;
    });
}

DirectoryObject asked(const DirectoryObject &object, const DirectoryQuestion &question)
{
    DirectoryObject told;
    told.ref = object.ref;
    for (const RawAttribute &attribute : object.attributes) {
        const bool isWanted = std::ranges::any_of(
            question.attributes, // servers answer with their options, such as a range
            [&](auto &name) { return isSameName(name, attribute.name.substr(0, attribute.name.find(';'))); });
        if (isWanted || (question.withDescriptor && attribute.name == "nTSecurityDescriptor"))
            told.attributes.push_back(
                {attribute.name, question.typesOnly ? std::vector<std::string>() : attribute.values});
    }
    return told;
}

void modify(DirectoryObject &object, const Modification &one)
{
    const auto present = object.values(one.attribute);
    std::vector<std::string> values(present.begin(), present.end());
    if (one.kind == Modification::Kind::Replace)
        values.clear();
    if (one.kind == Modification::Kind::Delete)
        std::erase_if(values, [&](const std::string &value) {
            return std::ranges::find(one.values, value) != one.values.end();
        });
    else
        values.insert(values.end(), one.values.begin(), one.values.end());
    std::erase_if(object.attributes, [&](auto &raw) { return isSameName(raw.name, one.attribute); });
    object.attributes.push_back({one.attribute, std::move(values)});
}

} // namespace

DirectoryObject &ToldForest::add(const std::string &dn, std::vector<RawAttribute> attributes)
{
    Ace administrators;
    administrators.mask = 0xF01FF;
    administrators.trustee = account.parent().child(512);
    DirectoryObject object;
    object.ref.dn = Dn(dn);
    object.ref.guid.bytes[14] = std::uint8_t((objects.size() + 1) >> 8);
    object.ref.guid.bytes[15] = std::uint8_t(objects.size() + 1);
    object.attributes = std::move(attributes);
    object.attributes.push_back({"nTSecurityDescriptor", {descriptorOf(std::array{administrators})}});
    object.attributes.push_back({"sDRightsEffective", {"15"}});
    object.attributes.push_back({"allowedChildClassesEffective",
                                 {"container", "msDS-DeviceContainer", "msDS-DeviceRegistrationService",
                                  "serviceConnectionPoint", "msDS-DeviceRegistrationServiceContainer"}});
    objects.push_back(std::move(object));
    return objects.back();
}

void ToldForest::addSchema()
{
    add(domain.text(), {{"objectClass", {"domainDNS"}}});
    add(schema.text(), {{"objectClass", {"dMD"}}, {"objectVersion", {"87"}}});
    for (const NeededClass &needed : kNeededClasses) {
        RawAttribute may{"systemMayContain", {}};
        for (const FlowAttributeTraits &traits : kFlowAttributes)
            may.values.emplace_back(traits.name);
        add("CN=" + std::string(needed.name) + ',' + schema.text(),
            {{"objectClass", {"classSchema"}},
             {"lDAPDisplayName", {std::string(needed.name)}},
             std::move(may)});
    }
    add("CN=Services," + configuration.text(), {{"objectClass", {"container"}}});
}

void ToldForest::addPrepared()
{
    const std::string tree = "CN=Device Registration Configuration,CN=Services," + configuration.text();
    add(tree, {{"objectClass", {"container"}}});
    add("CN=Device Registration Services," + tree,
        {{"objectClass", {"msDS-DeviceRegistrationServiceContainer"}}});
    add("CN=RegisteredDevices," + domain.text(), {{"objectClass", {"msDS-DeviceContainer"}}});
}

DirectoryObject &ToldForest::addService(const std::string &name, const std::string &location)
{
    return add("CN=" + name +
                   ",CN=Device Registration Services,CN=Device Registration Configuration,CN=Services," +
                   configuration.text(),
               {{"objectClass", {"msDS-DeviceRegistrationService"}},
                {"msDS-DeviceLocation", {location}},
                {"msDS-IsEnabled", {"TRUE"}},
                {"msDS-IssuerCertificates", {"private"}},
                {"msDS-IssuerPublicCertificates", {"public"}}});
}

Result<ControllerFacts> ToldInspection::contact(std::stop_token)
{
    ControllerFacts facts;
    facts.host = facts.dnsHostName = "dc1.corp.example";
    facts.domain = facts.forest = "corp.example";
    facts.domainDn = m_forest.domain;
    facts.configurationDn = m_forest.configuration;
    facts.schemaDn = m_forest.schema;
    facts.isActiveDirectory = true;
    return facts;
}

Result<std::vector<DirectoryObject>> ToldInspection::find(const DirectoryQuestion &question, std::stop_token)
{
    if (std::ranges::any_of(question.attributes, namesIssuer)) {
        if (question.typesOnly)
            ++m_forest.typesOnlyQuestions;
        else
            m_forest.issuerReads.push_back(question.base.text());
    }
    if (question.filter)
        m_forest.filters.push_back(question.filter->text());
    std::vector<DirectoryObject> found;
    for (const DirectoryObject &object : m_forest.objects) {
        if (found.size() < question.limit && isInScope(object, question) && passes(object, question.filter))
            found.push_back(asked(object, question));
    }
    const bool hasBase = std::ranges::any_of(m_forest.objects, [&](const DirectoryObject &object) {
        return object.ref.dn == question.base || isBelow(object.ref.dn.text(), question.base.text());
    });
    if (found.empty() && !hasBase)
        return fail(ErrorKind::NotFound, question.base.text());
    return found;
}

Result<void> ToldInspection::each(const DirectoryQuestion &question, std::stop_token stop,
                                  const std::function<Result<void>(DirectoryObject)> &seen)
{
    DirectoryQuestion unlimited = question;
    unlimited.limit = m_forest.objects.size();
    auto found = find(unlimited, std::move(stop));
    if (!found)
        return tl::unexpected(found.error());
    for (DirectoryObject &object : *found) {
        if (auto taken = seen(std::move(object)); !taken)
            return taken;
    }
    return {};
}

Result<AccountFacts> ToldInspection::account(const std::string &name, std::stop_token)
{
    AccountFacts facts;
    facts.ref.dn = Dn("CN=" + name + ",CN=Users," + m_forest.domain.text());
    const Sid domain = m_forest.account.parent();
    const bool isAdministrator = name.starts_with("admin");
    facts.sid = isAdministrator ? domain.child(500) : m_forest.account;
    facts.groups = {domain.child(513)};
    if (isAdministrator)
        facts.groups.push_back(domain.child(512));
    return facts;
}

Result<std::vector<std::optional<DirectoryObject>>>
RecordedDirectory::readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                               std::stop_token stop)
{
    if (std::ranges::any_of(attributes, namesIssuer))
        m_record.issuerReads.push_back(refs.empty() ? "" : refs.front().dn.text());
    return m_behind.readObjects(refs, attributes, stop);
}

Result<void> RecordedDirectory::write(std::span<const WriteRequest> requests, const WriteOptions &options,
                                      std::stop_token stop, const WriteAnswered &answered)
{
    m_record.sent.insert(m_record.sent.end(), requests.begin(), requests.end());
    return m_behind.write(requests, options, stop, answered);
}

Result<void> ToldDirectory::write(std::span<const WriteRequest> requests, const WriteOptions &,
                                  std::stop_token, const WriteAnswered &answered)
{
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const WriteRequest &request = requests[i];
        if (request.kind == WriteRequest::Kind::Delete)
            (void)std::erase_if(m_forest.objects,
                                [&](auto &object) { return object.ref.dn == request.object.dn; });
        if (request.kind == WriteRequest::Kind::Add) {
            std::vector<RawAttribute> attributes;
            for (const Modification &one : request.changes)
                attributes.push_back({one.attribute, one.values});
            m_forest.add(request.object.dn.text(), std::move(attributes));
        }
        for (DirectoryObject &object : m_forest.objects) {
            if (request.kind != WriteRequest::Kind::Modify || object.ref.dn != request.object.dn)
                continue;
            for (const Modification &one : request.changes)
                modify(object, one);
        }
        answered(i, {});
    }
    return {};
}

} // namespace dwc::testing
