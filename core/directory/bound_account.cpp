// SPDX-License-Identifier: Apache-2.0
#include "core/directory/bound_account.h"

#include "core/directory/ldap_search.h"
#include "core/model/well_known_sids.h"

#include <algorithm>

namespace dwc {

namespace {

struct Candidate
{
    Sid sid;
    std::string dn;
    bool hasThisName = false; ///< userPrincipalName is the very name, not made up from the account name
};

std::vector<Sid> sidsOf(const std::vector<std::string> &octets)
{
    std::vector<Sid> sids;
    for (const std::string &value : octets) {
        if (const auto sid = Sid::fromBytes(value))
            sids.push_back(*sid);
    }
    return sids;
}

/// The groups of the signed-in token, and the account's own SID (MS-ADTS 3.1.1.3.2.29); empty on servers
/// without it.
Result<std::vector<Sid>> readToken(LdapSession &session, const std::stop_token &stop)
{
    SearchRequest request;
    request.attributes = {"tokenGroups"};
    std::vector<Sid> sids;
    const auto read = readOne(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                  sids = sidsOf(entry.values("tokenGroups"));
                                  return {};
                              }));
    if (!read)
        return tl::unexpected(read.error());
    return sids;
}

Result<Candidate> findOwn(LdapSession &session, const RootDse &root, const std::string &user,
                          const std::vector<Sid> &token, const std::stop_token &stop)
{
    std::vector<Candidate> found;
    const auto read =
        search(session, accountByName(user, root.domainDn), stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                   const auto sid = Sid::fromBytes(entry.value("objectSid").value_or(""));
                   const bool hasThisName =
                       equalsWithoutCase(entry.value("userPrincipalName").value_or(""), user);
                   if (sid)
                       found.push_back({*sid, entry.dn(), hasThisName});
                   return {};
               }));
    if (!read)
        return tl::unexpected(read.error());
    // one account may have as UPN what follows from another's name: the token tells, else the UPN goes first
    const auto isInToken = [&](const Candidate &account) {
        return std::ranges::find(token, account.sid) != token.end();
    };
    std::ranges::stable_partition(found, &Candidate::hasThisName);
    std::ranges::stable_partition(found, isInToken);
    if (found.empty())
        return fail(ErrorKind::NotFound, user,
                    "the bound account is not among the accounts of " + root.domain);
    return found.front();
}

} // namespace

SearchRequest accountByName(const std::string &user, const Dn &domain)
{
    SearchRequest request;
    request.base = domain.text();
    request.scope = LDAP_SCOPE_SUBTREE;
    request.attributes = {"objectSid", "userPrincipalName"};
    const std::size_t at = user.rfind('@');
    if (user.find('=') != std::string::npos && at == std::string::npos) {
        request.base = user;
        request.scope = LDAP_SCOPE_BASE;
    } else if (at != std::string::npos) {
        const Filter names[] = {Filter::equals("userPrincipalName", user),
                                Filter::equals("sAMAccountName", user.substr(0, at))};
        request.filter = Filter::any(names);
    } else {
        request.filter = Filter::equals("sAMAccountName", user.substr(user.find('\\') + 1));
    }
    return request;
}

Result<std::vector<Sid>> readTokenGroups(LdapSession &session, const std::string &dn,
                                    const std::stop_token &stop)
{
    SearchRequest request;
    request.base = dn;
    request.attributes = {"tokenGroups"}; // constructed: answered in base searches only
    std::vector<Sid> groups;
    const auto read = readOne(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                  groups = sidsOf(entry.values("tokenGroups"));
                                  return {};
                              }));
    if (!read)
        return tl::unexpected(read.error());
    return groups;
}

Result<BoundAccount> findBoundAccount(LdapSession &session, const RootDse &root, const std::string &user,
                                      const std::stop_token &stop)
{
    auto token = readToken(session, stop);
    if (!token)
        return tl::unexpected(token.error());
    const auto own = findOwn(session, root, user, *token, stop);
    if (!own)
        return tl::unexpected(own.error());
    const auto groups = readTokenGroups(session, own->dn, stop);
    if (!groups)
        return tl::unexpected(groups.error());
    if (token->empty() && groups->empty())
        return fail(ErrorKind::PermissionDenied, own->dn, "tokenGroups cannot be read");
    const bool isAdministrator = isAdministrators(own->sid) ||
                                 std::ranges::any_of(*token, isAdministrators) ||
                                 std::ranges::any_of(*groups, isAdministrators);
    return BoundAccount{own->sid, isAdministrator};
}

} // namespace dwc
