// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>

namespace dwc {

/// When the first certificate of a PEM file ends. Storage (subject = path), NotFound (subject = path) when it
/// holds none.
Result<Moment> certificateExpiry(const std::string &pemFile);

} // namespace dwc
