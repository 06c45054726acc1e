// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/find_accounts.h"

#include "core/prepare/forest_domains.h"

#include <algorithm>
#include <cstdlib>

namespace dwc {

namespace {

constexpr char kUserAccount[] = "805306368"; ///< sAMAccountType SAM_USER_OBJECT
constexpr long kDisabled = 0x2;              ///< of userAccountControl

Filter filterFor(const std::string &name)
{
    const Filter kinds[] = {Filter::equals("sAMAccountType", kUserAccount),
                            Filter::equals("objectClass", "msDS-GroupManagedServiceAccount"),
                            Filter::equals("objectClass", "msDS-ManagedServiceAccount")};
    const Filter names[] = {Filter::equals("anr", name), Filter::startsWith("displayName", name),
                            Filter::startsWith("cn", name), Filter::startsWith("sAMAccountName", name),
                            Filter::startsWith("userPrincipalName", name)};
    const Filter parts[] = {Filter::equals("objectClass", "user"), Filter::any(kinds), Filter::any(names)};
    return Filter::all(parts);
}

FoundAccount accountFrom(const DirectoryObject &object, const Sid &sid)
{
    FoundAccount account;
    account.dn = object.ref.dn;
    account.displayName = firstOf(object, "displayName");
    if (account.displayName.empty())
        account.displayName = firstOf(object, "cn");
    account.accountName = firstOf(object, "sAMAccountName");
    account.principalName = firstOf(object, "userPrincipalName");
    account.sid = sid;
    account.isManaged = hasValue(object, "objectClass", "msDS-GroupManagedServiceAccount") ||
                        hasValue(object, "objectClass", "msDS-ManagedServiceAccount");
    account.isDisabled = std::atol(firstOf(object, "userAccountControl").c_str()) & kDisabled;
    return account;
}

} // namespace

Result<FoundAccounts> findAccounts(DirectoryFacts &facts, const std::string &name)
{
    const std::string wanted = name.substr(name.rfind('\\') + 1);
    if (wanted.empty())
        return FoundAccounts();
    if (!facts.controller())
        return tl::unexpected(facts.controller().error());
    FoundAccounts result;
    result.domain = facts.controller()->domain;
    // were they not to be read, it is still told what was searched
    const auto domains = domainsWithoutControllers(facts);
    for (std::size_t i = 0; domains && i < domains->size(); ++i) {
        const ForestDomain &domain = (*domains)[i];
        if (!domain.isHere)
            result.notSearched.push_back(domain.dnsName);
    }
    DirectoryQuestion question;
    question.base = facts.controller()->domainDn;
    question.scope = DirectoryQuestion::Scope::Subtree;
    question.filter = filterFor(wanted);
    question.attributes = {"displayName", "cn",          "sAMAccountName",    "userPrincipalName",
                           "objectSid",   "objectClass", "userAccountControl"};
    question.limit = kAccountsFound + 1; // one more tells that there are more
    const auto found = facts.find(question);
    if (!found)
        return tl::unexpected(found.error());
    for (const DirectoryObject &object : *found) {
        if (const auto sid = Sid::fromBytes(firstOf(object, "objectSid")))
            result.accounts.push_back(accountFrom(object, *sid));
    }
    std::ranges::sort(result.accounts, {}, &FoundAccount::displayName);
    result.isCut = result.accounts.size() > kAccountsFound;
    if (result.isCut)
        result.accounts.resize(kAccountsFound);
    return result;
}

const std::string &profileNameOf(const FoundAccount &account)
{
    return account.principalName.empty() ? account.dn.text() : account.principalName;
}

} // namespace dwc
