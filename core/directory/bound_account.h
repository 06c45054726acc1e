// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/forest.h"
#include "core/directory/ldap_session.h"
#include "core/model/sid.h"

#include <stop_token>
#include <string>

namespace dwc {

struct BoundAccount
{
    Sid sid;
    bool isAdministrator = false; ///< Administrators, or Domain, Schema or Enterprise Admins, at any depth
};

/// The account that is bound, found under the name it signed in with (UPN, DOMAIN\name, or DN). NotFound when
/// the domain shows no such account; PermissionDenied when its SID or groups cannot be read.
Result<BoundAccount> findBoundAccount(LdapSession &session, const RootDse &root, const std::string &user,
                                      const std::stop_token &stop);

} // namespace dwc
