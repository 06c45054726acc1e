// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/directory/ldap_session.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace dwc {

/// Directory::readObjects over libldap: base searches, many outstanding.
Result<std::vector<std::optional<DirectoryObject>>>
readObjectsNow(LdapSession &session, std::span<const ObjectRef> refs,
               std::span<const std::string_view> attributes, const std::stop_token &stop);

} // namespace dwc
