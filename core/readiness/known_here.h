// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace dwc {

/// What is known without asking a server: by the journal of earlier runs, and by the administrator.
struct KnownHere
{
    std::optional<Pins> pins; ///< nothing before the first approved apply
    Ownership ownership;      ///< objects that we made or adopted
    /// Journal::lastWritten; empty when there is no journal. Called by one thread.
    std::function<Result<std::vector<std::optional<std::vector<std::string>>>>(
        std::span<const std::pair<ObjectGuid, std::string>>)>
        lastWritten;
    /// The newest run of the journal, as it is by now; nothing before the first.
    std::function<Result<std::optional<RunRecord>>()> newestRun;
    bool otherWriterIsOff = false; ///< said for this run of the checks
};

} // namespace dwc
