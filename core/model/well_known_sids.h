// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/sid.h"

namespace dwc {

/// Administrators, or Domain, Schema or Enterprise Admins of any domain (MS-DTYP 2.4.2.4), by the SID.
bool isAdministrators(const Sid &sid);

} // namespace dwc
