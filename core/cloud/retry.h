// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>

namespace dwc {

/// What may be done after an answer, or after none.
enum class Retry : std::uint8_t {
    Never,
    WhenBusy,   ///< 429, 503, 504: the service says that it has too much to do
    WhenFailing ///< 500, 502, or the connection broke: a few tries, reads only
};

/// How often and how long. The defaults follow Microsoft's client (180 s at most) with more patience for
/// throttling, since a complete read of a large tenant is expected to be throttled.
struct RetryPolicy
{
    int busyTries = 8; ///< tries in all, the first included
    int failingTries = 3;
    std::chrono::milliseconds firstDelay{1'000}; ///< doubled for each further try
    std::chrono::milliseconds longestDelay{180'000};
    std::chrono::milliseconds allDelays{900'000}; ///< all waiting of one call of the port together
};

/// How long to wait before the next try, after `tries` tries; nothing = give up. The service's own
/// Retry-After is never undercut: when it is longer than longestDelay, that is a reason to give up. `jitter`
/// is from 0 up to 1.
std::optional<std::chrono::milliseconds> nextDelay(const RetryPolicy &policy, int tries, Retry retry,
                                                   std::optional<std::chrono::seconds> retryAfter,
                                                   double jitter);

/// Retry-After in its forms (RFC 9110 10.2.3): seconds, also with a fraction, or an HTTP date; never
/// negative.
std::optional<std::chrono::seconds> retryAfterFrom(std::string_view header, Moment now);

/// The form of HTTP that senders must use (IMF-fixdate, RFC 9110 5.6.7); nothing for any other.
std::optional<Moment> momentFromHttpDate(std::string_view header);

/// Waits; false when it was stopped.
bool waitFor(std::chrono::milliseconds delay, std::stop_token stop);

} // namespace dwc
