// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/ldap_session.h"
#include "core/model/dn.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// The values of an attribute from number `first` on, in as many reads as the server wants. IncompleteRead
/// when the ranges do not join, or the object or attribute vanished in between.
Result<void> readRestOfRange(LdapSession &session, const ObjectRef &object, std::string_view attribute,
                             std::uint32_t first, const std::stop_token &stop,
                             std::vector<std::string> &values);

} // namespace dwc
