// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/preparation.h"

#include <string>

namespace dwc {

/// A preparation for somebody else to carry out, made from the same plan. ASCII only.

/// Change records for `ldapmodify -c` or `ldifde -i`. A list is written whole, as it was read plus what it lacks; of
/// a container that the script itself makes, as the class gives it.
Result<std::string> ldifScript(const Preparation &preparation, PermissionProfile profile);

/// For Windows PowerShell on a domain controller or a joined machine, without any module. It looks at each object
/// first, changes what is missing, and tells what it did; a second run changes nothing.
Result<std::string> powerShellScript(const Preparation &preparation, PermissionProfile profile);

} // namespace dwc
