// SPDX-License-Identifier: Apache-2.0
// The facts of the configuration partition and of the container it names.
#include "core/readiness/directory_facts.h"
#include "core/readiness/schema_ids.h"

#include <algorithm>
#include <strings.h>

namespace dwc {

namespace {

/// Of a question for the issuer's attributes; servers spell names as their schema does.
bool namesIssuer(const RawAttribute &attribute)
{
    constexpr std::string_view kStart = "msDS-Issuer";
    return strncasecmp(attribute.name.c_str(), kStart.data(), kStart.size()) == 0;
}

/// A server that has many values gives them part by part, as keywords;range=0-1499.
bool isRangeOfKeywords(const RawAttribute &attribute)
{
    constexpr std::string_view kStart = "keywords;";
    return strncasecmp(attribute.name.c_str(), kStart.data(), kStart.size()) == 0;
}

} // namespace

bool showsIssuer(const DirectoryObject &object)
{
    return std::ranges::any_of(object.attributes, namesIssuer);
}

Dn DirectoryFacts::configurationContainer()
{
    const Dn services = Dn::child(controller()->configurationDn, "CN", "Services");
    return Dn::child(services, "CN", "Device Registration Configuration");
}

Dn DirectoryFacts::serviceContainer()
{
    return Dn::child(configurationContainer(), "CN", "Device Registration Services");
}

const Result<std::vector<ServiceFacts>> &DirectoryFacts::services()
{
    return m_services.get([this] { return readServices(); });
}

Result<std::vector<ServiceFacts>> DirectoryFacts::readServices()
{
    if (!controller())
        return tl::unexpected(controller().error());
    DirectoryQuestion question;
    question.base = controller()->configurationDn;
    question.scope = DirectoryQuestion::Scope::Subtree;
    question.filter = Filter::equals("objectClass", "msDS-DeviceRegistrationService");
    question.attributes = {"msDS-DeviceLocation", "msDS-IsEnabled",
                           "msDS-MaximumRegistrationInactivityPeriod", "msDS-RegistrationQuota"};
    const auto found = find(question);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<ServiceFacts> services;
    for (const DirectoryObject &object : *found) {
        DirectoryQuestion issuer;
        issuer.base = object.ref.dn;
        issuer.typesOnly = true; // their values are nobody's business
        issuer.attributes = {"msDS-IssuerCertificates", "msDS-IssuerPublicCertificates"};
        const auto types = find(issuer);
        if (!types)
            return tl::unexpected(types.error());
        const bool hasIssuer = std::ranges::any_of(*types, showsIssuer);
        services.push_back({object, firstOf(object, "msDS-DeviceLocation"), hasIssuer});
    }
    return services;
}

const Result<GuardedObject> &DirectoryFacts::container()
{
    return m_container.get([this] { return readContainer(); });
}

Result<GuardedObject> DirectoryFacts::readContainer()
{
    if (!services())
        return tl::unexpected(services().error());
    if (services()->size() != 1)
        return fail(ErrorKind::NoContainer, serviceContainer().text(), "", std::int64_t(services()->size()));
    const std::string &location = services()->front().location;
    if (location.empty())
        return fail(ErrorKind::NoContainer, services()->front().object.ref.dn.text(),
                    "msDS-DeviceLocation is empty");
    auto read = objectAt(Dn(location), true);
    if (!read)
        return tl::unexpected(read.error());
    if (!*read)
        return fail(ErrorKind::NoContainer, location);
    return std::move(**read);
}

const Result<std::vector<std::optional<GuardedObject>>> &DirectoryFacts::tree()
{
    return m_tree.get([this]() -> Result<std::vector<std::optional<GuardedObject>>> {
        if (!signIn())
            return tl::unexpected(signIn().error());
        std::vector<std::optional<GuardedObject>> found;
        for (const Dn &dn : {configurationContainer(), serviceContainer()}) {
            auto one = objectAt(dn, false);
            if (!one)
                return tl::unexpected(one.error());
            found.push_back(std::move(*one));
        }
        return found;
    });
}

const Result<std::optional<ConnectionPoint>> &DirectoryFacts::connectionPoint()
{
    return m_connectionPoint.get([this] { return readConnectionPoint(); });
}

Result<std::optional<ConnectionPoint>> DirectoryFacts::readConnectionPoint()
{
    if (!signIn())
        return tl::unexpected(signIn().error());
    DirectoryQuestion question;
    question.base = Dn::child(configurationContainer(), "CN", kConnectionPointName);
    question.attributes = {"objectClass", "keywords", "allowedAttributesEffective"};
    const auto found = find(question);
    if ((!found && found.error().kind == ErrorKind::NotFound) || (found && found->empty()))
        return std::optional<ConnectionPoint>();
    if (!found)
        return tl::unexpected(found.error());
    const DirectoryObject &object = found->front();
    // a part of the keywords could hide the kind that must not stand beside another
    if (std::ranges::any_of(object.attributes, isRangeOfKeywords))
        return fail(ErrorKind::LimitExceeded, object.ref.dn.text(),
                    "it has too many keywords to be one of use");
    ConnectionPoint point;
    point.ref = {object.ref.guid, question.base};
    const auto classes = object.values("objectClass");
    point.objectClass = hasValue(object, "objectClass", kConnectionPointClass)
                            ? std::string(kConnectionPointClass)
                        : classes.empty() ? std::string()
                                          : classes.back();
    const auto keywords = object.values("keywords");
    point.keywords.assign(keywords.begin(), keywords.end());
    std::ranges::sort(point.keywords);
    point.mayWrite = hasValue(object, "allowedAttributesEffective", "keywords");
    return std::optional(std::move(point));
}

} // namespace dwc
