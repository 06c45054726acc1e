// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/dn.h"
#include "core/model/sid.h"
#include "core/readiness/directory_facts.h"

#include <cstddef>
#include <string>
#include <vector>

namespace dwc {

/// An account that may become the connector's. Texts are foreign.
struct FoundAccount
{
    Dn dn;
    std::string displayName;   ///< else its name in the DN
    std::string accountName;   ///< sAMAccountName
    std::string principalName; ///< userPrincipalName; empty when it has none
    Sid sid;
    bool isManaged = false; ///< a managed service account: nobody types its password
    bool isDisabled = false;

    bool operator==(const FoundAccount &) const = default;
};

struct FoundAccounts
{
    std::vector<FoundAccount> accounts;   ///< by display name
    bool isCut = false;                   ///< there are more
    std::string domain;                   ///< DNS name of the one that was searched
    std::vector<std::string> notSearched; ///< DNS names of the forest's other domains
};

inline constexpr std::size_t kAccountsFound = 20;

/// Users and managed service accounts of the controller's domain whose names begin with this: display,
/// account and principal name, and what the directory resolves as one (ANR). DOMAIN\name is understood. An
/// empty name asks nobody. Accounts of another domain of the forest are not found: only a controller of their
/// own tells their groups, and with them their rights; those domains are named. Errors: those of the facts.
Result<FoundAccounts> findAccounts(DirectoryFacts &facts, const std::string &name);

/// How the profile names it: by its principal name, else its DN.
const std::string &profileNameOf(const FoundAccount &account);

} // namespace dwc
