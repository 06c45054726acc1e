// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/forest_domains.h"

#include <algorithm>
#include <charconv>
#include <strings.h>

namespace dwc {

namespace {

constexpr int kPartitionOfDomain = 3; ///< systemFlags: a partition of this forest, and a domain's

bool isSame(const std::string &a, const std::string &b)
{
    return strcasecmp(a.c_str(), b.c_str()) == 0;
}

bool isBelow(const std::string &dn, const std::string &base)
{
    return dn.size() > base.size() && dn[dn.size() - base.size() - 1] == ',' &&
           isSame(dn.substr(dn.size() - base.size()), base);
}

bool isOfDomain(const DirectoryObject &crossRef)
{
    const std::string text = firstOf(crossRef, "systemFlags");
    int flags = 0;
    std::from_chars(text.data(), text.data() + text.size(), flags);
    return (flags & kPartitionOfDomain) == kPartitionOfDomain;
}

/// Objects of a class in a container of the configuration partition.
Result<std::vector<DirectoryObject>> findIn(DirectoryFacts &facts, const char *place, const char *objectClass,
                                            std::vector<std::string> attributes)
{
    DirectoryQuestion question;
    question.base = Dn::child(facts.controller()->configurationDn, "CN", place);
    question.scope = DirectoryQuestion::Scope::Subtree;
    question.filter = Filter::equals("objectClass", objectClass);
    question.attributes = std::move(attributes);
    return facts.find(question);
}

/// The controllers that may write each of them.
Result<void> addControllers(DirectoryFacts &facts, std::vector<ForestDomain> &domains)
{
    const auto services = findIn(facts, "Sites", "nTDSDSA", {"hasMasterNCs"});
    if (!services)
        return tl::unexpected(services.error());
    const auto servers = findIn(facts, "Sites", "server", {"dNSHostName"});
    if (!servers)
        return tl::unexpected(servers.error());
    for (const DirectoryObject &server : *servers) {
        const std::string name = firstOf(server, "dNSHostName");
        for (const DirectoryObject &service : *services) {
            if (name.empty() || !isBelow(service.ref.dn.text(), server.ref.dn.text()))
                continue;
            for (ForestDomain &domain : domains) {
                if (hasValue(service, "hasMasterNCs", domain.dn.text()))
                    domain.controllers.push_back(name);
            }
        }
    }
    for (ForestDomain &domain : domains)
        std::ranges::sort(domain.controllers);
    return {};
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Blocker blocker(Sentence evidence, Sentence advice)
{
    return {std::string(kDomainBlocker), failed({std::move(evidence)}, {std::move(advice)}, Cure::Settings),
            say("Can the container be made in this domain?")};
}

} // namespace

Result<std::vector<ForestDomain>> domainsWithoutControllers(DirectoryFacts &facts)
{
    if (!facts.controller())
        return tl::unexpected(facts.controller().error());
    const std::string own = facts.controller()->domainDn.text();
    std::vector<ForestDomain> domains{{Dn(own), facts.controller()->domain, true, {}}};
    const auto found = findIn(facts, "Partitions", "crossRef", {"nCName", "systemFlags", "dnsRoot"});
    if (!found && found.error().kind != ErrorKind::NotFound)
        return tl::unexpected(found.error());
    for (std::size_t i = 0; found && i < found->size(); ++i) {
        const DirectoryObject &crossRef = (*found)[i];
        const std::string name = firstOf(crossRef, "nCName");
        if (isOfDomain(crossRef) && !isSame(name, own))
            domains.push_back({Dn(name), firstOf(crossRef, "dnsRoot"), false, {}});
    }
    std::ranges::sort(domains.begin() + 1, domains.end(), {}, &ForestDomain::dnsName);
    return domains;
}

Result<std::vector<ForestDomain>> domainsOf(DirectoryFacts &facts)
{
    auto domains = domainsWithoutControllers(facts);
    if (!domains || domains->size() == 1)
        return domains;
    return addControllers(facts, *domains).map([&] { return std::move(*domains); });
}

const ForestDomain *domainOf(const Dn &dn, const std::vector<ForestDomain> &domains)
{
    const ForestDomain *closest = nullptr; // a child's names end as its parent's do
    for (const ForestDomain &domain : domains) {
        if (isBelow(dn.text(), domain.dn.text()) &&
            (!closest || domain.dn.text().size() > closest->dn.text().size()))
            closest = &domain;
    }
    return closest;
}

std::optional<Blocker> domainBlocker(const Preparation &preparation, const std::string &name)
{
    const std::vector<ForestDomain> &domains = preparation.domains;
    const auto chosen = std::ranges::find_if(
        domains, [&](const ForestDomain &domain) { return isSame(domain.dnsName, name); });
    std::vector<std::string> names;
    for (const ForestDomain &domain : domains)
        names.push_back(domain.dnsName);
    if (chosen == domains.end())
        return blocker({say("The forest %1 has no domain %2."), {preparation.plan.basis.forest, name}},
                       {say("Its domains: %1."), {joined(names)}});
    const ForestDomain *present = domainOf(preparation.state.container, domains);
    if (preparation.state.hasService && present && present != &*chosen)
        return blocker({say("Devices of this forest have their place already: %1, in the domain %2."),
                        {preparation.state.container.text(), present->dnsName}},
                       {say("Prepare the domain %1, or leave device writeback first (dwctl disable)."),
                        {present->dnsName},
                        say("Prepare the domain %1, or leave device writeback first: page Settings.")});
    if (chosen->isHere)
        return std::nullopt;
    const std::vector<std::string> parts{preparation.plan.basis.domainController, domains.front().dnsName,
                                         chosen->dnsName, joined(chosen->controllers)};
    return blocker(
        {say("%1 holds the domain %2, not %3: the container can be made only by a controller of %3."), parts},
        chosen->controllers.empty()
            ? Sentence(say("In the profile, set directory.domain to %3, and directory.servers to a "
                           "writable controller of it."),
                       parts)
            : Sentence(say("In the profile, set directory.domain to %3, and directory.servers to a "
                           "writable controller of it: %4."),
                       parts));
}

} // namespace dwc
