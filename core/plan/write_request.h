// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/plan/plan.h"

namespace dwc {

/// The one LDAP request of a change. A Create is a device unless its first attribute is another objectClass. Single values name the old value beside the new one, so that the directory
/// itself refuses a surprise (noSuchAttribute); sets get their values removed and added one by one, so that a
/// stranger's value is not swept away.
WriteRequest requestFor(const Change &change);

} // namespace dwc
