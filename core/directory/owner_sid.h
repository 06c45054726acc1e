// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/sid.h"

#include <optional>
#include <string_view>

namespace dwc {

/// The owner in a self-relative security descriptor (MS-DTYP 2.4.6): the value of nTSecurityDescriptor.
/// Nothing when the descriptor is cut, not self-relative, or holds no owner.
std::optional<Sid> ownerOf(std::string_view descriptor);

} // namespace dwc
