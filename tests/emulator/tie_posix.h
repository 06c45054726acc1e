// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace emulator {

/// Ends the application when that process is gone.
void endWith(std::int64_t pid);

} // namespace emulator
