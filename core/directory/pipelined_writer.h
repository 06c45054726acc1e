// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/directory/ldap_session.h"

#include <span>
#include <stop_token>

namespace dwc {

/// Directory::write over libldap: up to `window` operations outstanding, answers in any order. Two requests
/// for one object must not be in one call; keeping to that is the caller's duty.
Result<void> writePipelined(LdapSession &session, std::span<const WriteRequest> requests,
                            const WriteOptions &options, const std::stop_token &stop,
                            const WriteAnswered &answered);

} // namespace dwc
