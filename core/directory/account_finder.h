// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/directory/ldap_session.h"
#include "core/directory/protected_groups.h"

#include <span>
#include <stop_token>
#include <vector>

namespace dwc {

/// Where accounts are looked for.
struct AccountPlace
{
    Dn domainDn;
    Sid domainSid;
    bool forestHasOtherDomains = false;
};

/// Directory::findAccounts over libldap: searches of up to 100 terms. Where the forest has other domains,
/// each found account's token is read as well: only it shows groups of other domains.
Result<std::vector<AccountAnswer>> findAccountsNow(LdapSession &session, const AccountPlace &place,
                                                   const ProtectedGroups &groups,
                                                   std::span<const AccountQuery> queries,
                                                   const std::stop_token &stop);

} // namespace dwc
