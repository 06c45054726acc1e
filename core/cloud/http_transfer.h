// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/http_client.h"

#include <array>
#include <curl/curl.h>
#include <memory>
#include <optional>

namespace dwc {

template <auto Free>
struct CurlDeleter
{
    template <class T>
    void operator()(T *owned) const
    {
        Free(owned);
    }
};

/// What every transfer of one client has in common.
struct HttpSettings
{
    HttpLimits limits;
    std::string authorities; ///< PEM, added to the system's
};

/// One request and what has come of its answer, at work in the network's thread. libcurl holds pointers into
/// it: it stays where it is.
class HttpTransfer
{
public:
    /// `bodySize`: how much to expect when the server does not tell; `memory`: for the body.
    HttpTransfer(const HttpRequest &request, const HttpSettings &settings, std::size_t bodySize,
                 std::string memory);
    HttpTransfer(const HttpTransfer &) = delete;
    HttpTransfer &operator=(const HttpTransfer &) = delete;

    CURL *easy() const { return m_easy.get(); }
    void useNewConnection() { curl_easy_setopt(easy(), CURLOPT_FRESH_CONNECT, 1L); }
    /// Whether one of the limits of time has passed.
    bool isLate() const;
    /// Ends it for a reason that libcurl does not know.
    void end(ErrorKind kind) { m_ended = kind; }
    /// The answer, or why there is none; once, when libcurl is done with it or it was ended.
    Result<HttpAnswer> result(CURLcode code);

private:
    using Instant = std::chrono::steady_clock::time_point;
    void setHeaders(const HttpRequest &request);
    void setTls();
    void setCallbacks();
    std::size_t take(const char *bytes, std::size_t count);
    void reserve();
    std::string header(const char *name) const;

    const HttpSettings &m_settings;
    QUrl m_url;
    QByteArray m_sentBody;
    std::unique_ptr<curl_slist, CurlDeleter<curl_slist_free_all>> m_headers;
    std::unique_ptr<CURL, CurlDeleter<curl_easy_cleanup>> m_easy;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    std::string m_body;
    std::size_t m_expected;
    Instant m_started, m_lastByte;
    std::optional<ErrorKind> m_ended;
    bool m_sent = false;
};

} // namespace dwc
