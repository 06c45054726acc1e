// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/readiness/check.h"

#include <optional>
#include <string>

namespace dwc {

/// What a check says of two clocks: more than five minutes apart fails (the limit of Kerberos and of signed
/// assertions), more than one minute is a warning.
CheckResult skewResult(const std::string &server, std::optional<Moment> serverTime, Moment ownTime);

} // namespace dwc
