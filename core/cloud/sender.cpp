// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/sender.h"

#include "core/cloud/graph_error.h"

#include <QUuid>

namespace dwc {

Sender::Sender(HttpClient &http, const RetryPolicy &policy, const Clock &clock)
    : m_http(http), m_policy(policy), m_clock(clock), m_random(std::random_device{}())
{
}

Sender::Call Sender::start(HttpRequest request)
{
    HttpRequest sent = request;
    sent.headers.emplace_back("client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    auto exchange = m_http.start(sent);
    return {std::move(request), std::move(exchange)};
}

Result<HttpAnswer> Sender::finish(Call &call, std::stop_token stop, const HeadFunction &head)
{
    for (int tries = 1;; ++tries) {
        Result<HttpAnswer> answer = m_http.finish(*call.exchange, stop, head);
        m_wasReached = m_wasReached || answer;
        const Retry retry = answer ? retryOf(answer->status) : retryOf(answer.error().kind, m_wasReached);
        if (retry == Retry::Never)
            return answer;
        const auto after = answer ? retryAfterFrom(answer->retryAfter, m_clock.now()) : std::nullopt;
        if (!waitBeforeTry(tries, retry, after, stop)) {
            if (stop.stop_requested())
                return fail(ErrorKind::Stopped);
            return answer;
        }
        // a busy or broken front end is left for another one behind the same name
        if (!answer || answer->status != 429)
            m_http.forgetConnections();
        call = start(std::move(call.request));
    }
}

bool Sender::waitBeforeTry(int tries, Retry retry, std::optional<std::chrono::seconds> retryAfter,
                           std::stop_token stop)
{
    const double jitter = std::uniform_real_distribution<double>(0.0, 1.0)(m_random);
    const auto delay = nextDelay(m_policy, tries, retry, retryAfter, jitter);
    if (!delay || m_waited + *delay > m_policy.allDelays)
        return false;
    m_waited += *delay;
    return waitFor(*delay, stop);
}

} // namespace dwc
