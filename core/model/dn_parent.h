// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/dn.h"

namespace dwc {

/// The name of what holds the object; empty for a name of one part. A comma escaped as `\,` or `\2C` (RFC 4514 2.4)
/// belongs to a part.
Dn parentOf(const Dn &dn);

} // namespace dwc
