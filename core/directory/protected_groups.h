// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/ldap_session.h"
#include "core/model/dn.h"
#include "core/model/sid.h"

#include <set>
#include <stop_token>

namespace dwc {

/// The protected groups of a domain (MS-ADTS 3.1.1.6.1) with all members at any depth, by SID.
struct ProtectedGroups
{
    bool readable = false; ///< adminCount of the built-in Administrator and the groups can be seen
    std::set<Sid> groups;  ///< the protected groups, and the groups nested in them
    std::set<Sid> members; ///< accounts that are members, directly or through groups

    /// As far as memberships tell; the account's adminCount is judged apart.
    bool holds(const Sid &account, std::uint32_t primaryGroupRid) const
    {
        return members.contains(account) || groups.contains(account.parent().child(primaryGroupRid));
    }
};

/// A SID of a protected group of any domain: by its RID, which is the same in all.
bool isProtectedGroup(const Sid &sid);

Result<ProtectedGroups> readProtectedGroups(LdapSession &session, const Dn &domainDn, const Sid &domainSid,
                                            const std::stop_token &stop);

} // namespace dwc
