// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/filter.h"
#include "core/directory/ldap_entry.h"
#include "core/directory/ldap_session.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace dwc {

/// What nTSecurityDescriptor holds when it is asked for, on servers that have it (LDAP_SERVER_SD_FLAGS_OID).
enum class DescriptorParts : std::uint8_t { Default, Owner, OwnerAndDacl };

struct SearchRequest
{
    std::string base; ///< a DN, or an address (ServerDialect::addressOf)
    int scope = LDAP_SCOPE_BASE;
    std::optional<Filter> filter; ///< nothing: every object
    std::vector<std::string> attributes;
    DescriptorParts descriptor = DescriptorParts::Default;
    bool typesOnly = false;   ///< which attributes there are, without a value
    bool showDeleted = false; ///< objects in the tombstone or recycled state too
};

using EntryFound = std::function<Result<void>(const LdapEntry &)>;
using CopyFound = std::function<Result<void>(const CopiedEntry &)>;
/// For small answers: what is found arrives as a copy.
EntryFound copied(CopyFound found);

/// A paged search, 1000 entries a page (MaxPageSize): every entry of every page, or an Error. References to
/// other servers are not followed. NotFound when the base does not exist. `found` may search on the same
/// session.
Result<void> search(LdapSession &session, const SearchRequest &request, const std::stop_token &stop,
                    const EntryFound &found);

/// Sends one search without paging and gives its message id: for single objects, many outstanding.
Result<int> sendSearch(LdapSession &session, const SearchRequest &request);

/// A base search that must find its one object; `read` sees it. NotFound otherwise, with the base as subject.
Result<void> readOne(LdapSession &session, const SearchRequest &request, const std::stop_token &stop,
                     const EntryFound &read);

} // namespace dwc
