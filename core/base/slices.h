// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace dwc {

/// Into how many slices work on `count` things is worth cutting on this machine: one when they are few.
inline std::size_t slicesFor(std::size_t count)
{
    constexpr std::size_t kWorthAThread = 4096, kMost = 8;
    const std::size_t processors = std::max(1u, std::thread::hardware_concurrency());
    return std::clamp<std::size_t>(count / kWorthAThread, 1, std::min(processors, kMost));
}

/// Calls work(slice, first, end) for each of `slices` neighbouring parts of 0 to count - 1, all at once, and
/// returns when the last is done. What the calls share must not change meanwhile; results belong into a place
/// per slice, so that they can be joined in order and do not depend on the number of slices.
template <class Work>
void inSlices(std::size_t count, std::size_t slices, Work work)
{
    const auto startOf = [&](std::size_t slice) {
        return count / slices * slice + std::min(slice, count % slices);
    };
    const auto run = [&](std::size_t slice) { work(slice, startOf(slice), startOf(slice + 1)); };
    std::vector<std::jthread> others;
    others.reserve(slices);
    std::size_t next = 1;
    try {
        for (; next < slices; ++next)
            others.emplace_back(run, next);
    } catch (const std::system_error &) {
        // no more threads to be had: the rest is done here
    }
    run(0);
    for (; next < slices; ++next)
        run(next);
}

/// Calls both, at once where `count` things are worth it; they share nothing that either changes.
template <class First, class Second>
void bothAtOnce(std::size_t count, First first, Second second)
{
    inSlices(2, std::min<std::size_t>(2, slicesFor(count)),
             [&](std::size_t, std::size_t from, std::size_t end) {
                 if (from == 0)
                     first();
                 if (end == 2)
                     second();
             });
}

} // namespace dwc
