// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory_inspection.h"
#include "core/directory/ldap_session.h"

#include <stop_token>

namespace dwc {

/// A server's root entry (rootDSE, MS-ADTS 3.1.1.3.2) as it is, of whatever kind the server may be. Host and what
/// the entry says are set; times of our own and transport are not.
Result<ControllerFacts> readRootEntry(LdapSession &session, const std::stop_token &stop);

} // namespace dwc
