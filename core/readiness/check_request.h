// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check.h"

#include <vector>

namespace dwc {

struct CheckRequest
{
    std::vector<const Check *> wanted; ///< empty: all
    bool otherWriterIsOff = false;     ///< the administrator says so
};

} // namespace dwc
