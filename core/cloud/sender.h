// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/cloud/http_client.h"
#include "core/cloud/retry.h"

#include <optional>
#include <random>

namespace dwc {

/// Sends requests and repeats those that may be repeated, within one budget of waiting. All of ours may: they
/// read, or ask for a token.
class Sender
{
public:
    Sender(HttpClient &http, const RetryPolicy &policy, const Clock &clock);

    struct Call
    {
        HttpRequest request;
        std::shared_ptr<HttpClient::Exchange> exchange;
    };
    /// Gives it an own client-request-id and sends it; the answer comes beside the caller's work.
    Call start(HttpRequest request);
    /// The answer of any status, after all tries. `head` as in HttpClient, once for each try that is
    /// answered with success: only what the last one was counts. Errors: those of HttpClient.
    Result<HttpAnswer> finish(Call &call, std::stop_token stop, const HeadFunction &head = {});
    /// Waits before another try; false when there is to be none. `stop` makes it false too.
    bool waitBeforeTry(int tries, Retry retry, std::optional<std::chrono::seconds> retryAfter,
                       std::stop_token stop);

    const Clock &clock() const { return m_clock; }

private:
    HttpClient &m_http;
    RetryPolicy m_policy;
    const Clock &m_clock;
    std::minstd_rand m_random;
    std::chrono::milliseconds m_waited{0};
    bool m_wasReached = false;
};

} // namespace dwc
