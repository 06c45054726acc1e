// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/forest.h"
#include "core/directory/ldap_search.h"
#include "core/directory/ldap_session.h"
#include "core/model/sid.h"

#include <stop_token>
#include <string>
#include <vector>

namespace dwc {

struct BoundAccount
{
    Sid sid;
    bool isAdministrator = false; ///< Administrators, or Domain, Schema or Enterprise Admins, at any depth
};

/// Everything an account is a member of, at any depth, as the domain's controllers see it (tokenGroups,
/// MS-ADTS 3.1.1.4.5.19); empty when it cannot be read. `dn`: a DN, or an address.
Result<std::vector<Sid>> readTokenGroups(LdapSession &session, const std::string &dn, const std::stop_token &stop);

/// Looks for an account under a name that a simple bind would take (MS-ADTS 5.1.1.1.1): a DN, a UPN, the UPN that
/// follows from an account name, or DOMAIN\name. Asks for objectSid and userPrincipalName.
SearchRequest accountByName(const std::string &name, const Dn &domain);

/// The account that is bound, found under the name it signed in with (UPN, DOMAIN\name, or DN). NotFound when
/// the domain shows no such account; PermissionDenied when its SID or groups cannot be read.
Result<BoundAccount> findBoundAccount(LdapSession &session, const RootDse &root, const std::string &user,
                                      const std::stop_token &stop);

} // namespace dwc
