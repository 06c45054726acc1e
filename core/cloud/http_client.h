// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dwc {

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// A complete answer of any status. One sent in chunks may have ended early without notice (Qt 6.4): what is
/// read from it must be of a form whose beginning alone is not valid, as JSON is.
struct HttpAnswer
{
    int status = 0;
    std::string body; ///< decompressed
    std::string retryAfter;
    std::string requestId;
    std::string date;     ///< the server's own time, as sent (RFC 9110 5.6.7)
    std::string location; ///< redirects are never followed
};

struct HttpLimits
{
    std::chrono::milliseconds connect{20'000};  ///< until the request is sent, while it is waited for
    std::chrono::milliseconds silence{100'000}; ///< without a byte of the answer, while it is waited for
    std::chrono::milliseconds whole{900'000};
    std::size_t body = std::size_t(64) << 20; ///< of the decompressed body; the rest is not fetched
};

/// Hears the beginning of an answer while the rest comes; the view lives until it returns.
using HeadFunction = std::function<void(std::string_view)>;

/// HTTP for one thread that waits: it runs its own event loop only while an answer is awaited, and reuses
/// connections. Certificates are checked always, redirects never followed, cookies and caches not used.
class HttpClient
{
public:
    /// An answer on its way. The transfer goes on beside the caller's work; destroying it ends the transfer.
    class Exchange;

    /// `caFile`: PEM, added to the system's authorities; empty = none. Storage when it cannot be read,
    /// WrongProfile when there is no certificate in it.
    static Result<std::unique_ptr<HttpClient>> make(const std::string &caFile, HttpLimits limits);
    ~HttpClient();

    std::shared_ptr<Exchange> start(const HttpRequest &request);
    /// Waits for it. `head` may be empty; it is called at most once, by this thread, with the beginning of a
    /// 2xx answer, decompressed: some thousand octets, or less when the answer ends before or is malformed.
    /// Errors: Stopped, TimedOut, LimitExceeded, NameNotResolved, Unreachable,
    /// UntrustedCertificate, ConnectionLost, MalformedAnswer (compression). Their texts hold host and port,
    /// never a path or query.
    Result<HttpAnswer> finish(Exchange &exchange, std::stop_token stop, const HeadFunction &head = {});
    /// The next request opens a new connection.
    void forgetConnections();

private:
    struct Parts;
    explicit HttpClient(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace dwc
