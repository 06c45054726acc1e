// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace dwc {

/// The stops of the data's path, as a run reports them.
enum class Stage : std::uint8_t {
    SignIn,
    ReadCloud,
    ReadDirectory,
    ResolveOwners,
    Match,
    ProveRemovals,
    Plan,
    Settle,
    Apply,
    LearnIdentities
};

struct Progress
{
    Stage stage = Stage::SignIn;
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0 = not known
};

/// Called from the thread that does the work, at most a few times a second by convention of the caller.
using ProgressFunction = std::function<void(const Progress &)>;

} // namespace dwc
