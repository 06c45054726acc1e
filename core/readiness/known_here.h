// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"

#include <optional>

namespace dwc {

/// What is known without asking a server: by the journal of earlier runs, and by the administrator.
struct KnownHere
{
    std::optional<Pins> pins; ///< nothing before the first approved apply
    Ownership ownership;      ///< objects that we made or adopted
    bool otherWriterIsOff = false; ///< said for this run of the checks
};

} // namespace dwc
