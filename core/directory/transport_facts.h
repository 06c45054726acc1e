// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory_inspection.h"
#include "core/directory/ldap_session.h"

namespace dwc {

/// How an open session is protected. What the library does not tell stays empty.
TransportFacts transportFactsOf(const LdapSession &session);

} // namespace dwc
