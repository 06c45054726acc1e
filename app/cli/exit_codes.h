// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace dwc {

/// What dwctl answers. Scripts and service units rely on these numbers.
enum class ExitCode : int {
    Done = 0,           ///< also: nothing to do
    Failed = 1,         ///< also: a device not found
    ChangesWaiting = 2, ///< or checks failed
    SomeFailed = 3,     ///< some objects failed, the rest was applied; check: none failed, some unknown
    StalePlan = 4,      ///< refused as a whole, or already applied
    Locked = 5,         ///< another run holds the lock
    Stopped = 6,        ///< on request
    Declined = 7,       ///< at the question
    Guarded = 25,       ///< nothing was written
    WrongUsage = 64,
    BadPlanFile = 65, ///< cut, malformed or forged
    WrongProfile = 78 ///< unknown key, no such profile, missing secret
};

ExitCode exitCodeOf(const Error &error);

} // namespace dwc
