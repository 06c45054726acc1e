// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/flow_attribute.h"

#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// The GUID or SID that a stored value of this syntax stands for, as text; nothing for other syntaxes, and
/// for octets that hold neither.
std::optional<std::string> idTextOf(ValueSyntax syntax, std::string_view octets);

} // namespace dwc
