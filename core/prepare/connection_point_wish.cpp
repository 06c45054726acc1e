// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/connection_point_wish.h"

#include "core/readiness/schema_ids.h"

#include <algorithm>
#include <strings.h>

namespace dwc {

namespace {

constexpr char kKeywords[] = "keywords";
constexpr char kBlockerId[] = "prepare.connectionPoint";
constexpr std::size_t kLongestDomain = 240; ///< a keyword has 256 characters at most, its prefix among them

bool isSameDomain(const std::string &a, const std::string &b)
{
    return strcasecmp(a.c_str(), b.c_str()) == 0;
}

Blocker blocked(std::vector<Sentence> evidence, std::vector<Sentence> advice)
{
    return {kBlockerId, failed(std::move(evidence), std::move(advice)),
            say("Can the service connection point name this tenant?")};
}

Blocker blockedByEnterprise(const ConnectionPoint &point)
{
    const KeywordsRead read = keywordsRead(point.keywords);
    return blocked(
        {{say("%1 has the keyword enterpriseDrsName:%2: computers of this forest register with AD FS."),
          {point.ref.dn.text(), read.enterprise.front()}},
         say("Of both kinds beside each other clients take neither (event 330 of User Device Registration), "
             "so that no "
             "computer registers any more.")},
        {say("First decide which kind this forest is to have. What depends on the enterprise one: computers "
             "that registered "
             "with AD FS, and sign-ins that AD FS lets in because of their device."),
         {say("To register with the cloud instead, remove that keyword by hand (ADSI Edit, object %1, "
              "attribute keywords), "
              "and prepare again. To keep AD FS, prepare without the connection point: writeback does not "
              "need it."),
          {point.ref.dn.text()}}});
}

Blocker blockedByTenants(const ConnectionPoint &point, const std::vector<TenantId> &others,
                         const TenantId &own)
{
    if (others.size() > 1)
        return blocked(
            {{say("%1 names %2 other tenants."), {point.ref.dn.text(), std::to_string(others.size())}}},
            {say("Remove the wrong keywords azureADId: by hand, and prepare again.")});
    return blocked(
        {{say("%1 names another tenant: %2, not %3."),
          {point.ref.dn.text(), others.front().text(), own.text()}}},
        {say("Replaced, computers that join from then on register in this tenant. Those that registered in "
             "the other one "
             "stay there until they leave it, and devices that came from there are not found in this one."),
         {say("If that is meant, say so by the id of the tenant that is replaced: --replace-tenant %1. Else "
              "correct cloud.tenantId in the profile."),
          {others.front().text()},
          say("If that is meant, type the id of the tenant that is replaced, %1, in step Review. Else "
              "correct the tenant id in Settings.")}});
}

bool isNamedAlready(const std::vector<std::string> &keywords, const std::string &domain)
{
    return std::ranges::any_of(keywordsRead(keywords).names,
                               [&](const std::string &name) { return isSameDomain(name, domain); });
}

/// Of a domain that a file names and the cloud cannot be asked about.
Blocker unconfirmed(const std::string &domain, const Error &error)
{
    std::vector<Sentence> evidence{
        {say("Only the file says that %1 is a verified domain of the tenant."), {domain}}};
    evidence.emplace_back(error);
    return blocked(
        std::move(evidence),
        {{say("Let this machine read the cloud (dwctl secret set client-secret), or repeat the domain: dwctl "
              "apply FILE --connection-domain NAME."),
          {},
          say("Let this machine read the cloud: store the client secret in Settings.")}});
}

} // namespace

bool isDomainName(std::string_view text)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '.';
    };
    return !text.empty() && text.size() <= kLongestDomain && std::ranges::all_of(text, isPlain) &&
           text.front() != '.' && text.front() != '-' && text.back() != '.' && text.back() != '-' &&
           text.find("..") == text.npos && text.find('.') != text.npos;
}

std::optional<std::string> domainFor(const std::vector<VerifiedDomain> &domains,
                                     const std::vector<std::string> &keywords)
{
    std::vector<VerifiedDomain> usable = domains;
    std::erase_if(usable, [](const VerifiedDomain &domain) { return !isDomainName(domain.name); });
    for (const std::string &present : keywordsRead(keywords).names) {
        const auto same = [&](const VerifiedDomain &domain) { return isSameDomain(domain.name, present); };
        if (std::ranges::any_of(usable, same))
            return present;
    }
    const auto rank = [](const VerifiedDomain &domain) {
        return domain.isFederated ? (domain.isDefault ? 0 : 1) : domain.isInitial ? 2 : 3;
    };
    const auto best = std::ranges::min_element(usable, {}, rank);
    if (best == usable.end() || rank(*best) == 3)
        return std::nullopt;
    return best->name;
}

std::vector<std::string> keywordsWanted(const std::vector<std::string> &present, const TenantId &tenant,
                                        const std::string &domain)
{
    std::vector<std::string> wanted = present;
    std::erase_if(wanted, isTenantKeyword);
    const auto keepOrAdd = [&](std::string_view prefix, const std::string &value) {
        const auto right = std::ranges::find_if(
            present, [&](const std::string &keyword) { return isKeyword(keyword, prefix, value); });
        wanted.push_back(right != present.end() ? *right : std::string(prefix) + value);
    };
    keepOrAdd(kTenantKeyword, tenant.text());
    keepOrAdd(kNameKeyword, domain);
    std::ranges::sort(wanted);
    return wanted;
}

bool isOfConnectionPoint(const Change &change)
{
    return std::ranges::any_of(change.attributes,
                               [](const AttributeChange &attribute) { return attribute.name == kKeywords; });
}

std::optional<Change> connectionPointChange(const ForestState &state, const ConnectionPointWish &wish)
{
    const auto &point = state.connectionPoint;
    const std::vector<std::string> present = point ? point->keywords : std::vector<std::string>();
    AttributeChange keywords{kKeywords, present, keywordsWanted(present, state.tenant, wish.domain)};
    if (point && keywords.before == keywords.after)
        return std::nullopt;
    Change change;
    if (point) {
        change.action = Action::Update;
        change.object = point->ref;
    } else {
        change.action = Action::Create;
        change.reason = ChangeReason::CloudOnly;
        change.object.dn = Dn::child(state.configuration, "CN", kConnectionPointName);
        change.attributes.push_back({"objectClass", {}, {std::string(kConnectionPointClass)}});
    }
    change.attributes.push_back(std::move(keywords));
    return change;
}

std::optional<Blocker> connectionPointBlocker(const ForestState &state, const ConnectionPointWish &wish)
{
    const auto &point = state.connectionPoint;
    switch (stateOf(point, state.tenant)) {
    case ConnectionPointState::Enterprise:
    case ConnectionPointState::Both: return blockedByEnterprise(*point);
    case ConnectionPointState::OtherClass:
        return blocked(
            {{say("%1 is no service connection point but of the class %2."),
              {point->ref.dn.text(), point->objectClass}}},
            {say("Whoever made it knows what it is for. Clients look for their tenant at this very name.")});
    case ConnectionPointState::OtherTenant: break;
    case ConnectionPointState::Absent:
    case ConnectionPointState::ThisTenant:
    case ConnectionPointState::Incomplete: return std::nullopt;
    }
    const std::vector<TenantId> others = otherTenantsIn(point->keywords, state.tenant);
    if (others.size() == 1 && wish.replaced == others.front())
        return std::nullopt;
    return blockedByTenants(*point, others, state.tenant);
}

std::optional<Blocker> chooseDomain(const ForestState &state, const Result<Organization> &organization,
                                    ConnectionPointWish &wish)
{
    const std::vector<std::string> present =
        state.connectionPoint ? state.connectionPoint->keywords : std::vector<std::string>();
    if (organization && organization->id != state.tenant)
        return blocked({{say("The tenant that answers is %1 (%2), not the configured %3."),
                         {organization->id.text(), organization->displayName, state.tenant.text()}}},
                       {say("Correct cloud.tenantId in the profile.")});
    if (!wish.domain.empty()) {
        const auto isIt = [&](const VerifiedDomain &domain) {
            return isSameDomain(domain.name, wish.domain);
        };
        if (!isDomainName(wish.domain) || (organization && std::ranges::none_of(organization->domains, isIt)))
            return blocked(
                {{say("%1 is no verified domain of the tenant."), {wish.domain}}},
                {say("Name one that check cloud.tenant shows, or leave the choice to the program.")});
        if (!organization && wish.isHandedOver && !isNamedAlready(present, wish.domain))
            return unconfirmed(wish.domain, organization.error());
        return std::nullopt;
    }
    auto chosen = organization ? domainFor(organization->domains, present) : std::nullopt;
    // one that is right as far as can be told needs no choice
    if (!organization && stateOf(state.connectionPoint, state.tenant) == ConnectionPointState::ThisTenant)
        chosen = keywordsRead(present).names.front();
    if (chosen) {
        wish.domain = std::move(*chosen);
        return std::nullopt;
    }
    std::vector<Sentence> evidence{say("The domain that the connection point is to name is not known.")};
    if (!organization)
        evidence.emplace_back(organization.error());
    return blocked(
        std::move(evidence),
        {{say("Name a verified domain of the tenant: dwctl prepare --connection-point --connection-domain "
              "NAME."),
          {},
          say("Name a verified domain of the tenant in step Review: “Domain that it names”.")}});
}

} // namespace dwc
