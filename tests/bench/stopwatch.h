// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace dwc {

struct Stopwatch
{
    std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
    }
};

} // namespace dwc
