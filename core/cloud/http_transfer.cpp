// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/http_transfer.h"

#include "core/cloud/http_failure.h"
#include "core/cloud/origin.h"

#include <algorithm>

namespace dwc {
namespace {

/// Room behind a body, so that a parser that reads in blocks need not copy it.
constexpr std::size_t kSpare = 64;

} // namespace

HttpTransfer::HttpTransfer(const HttpRequest &request, const HttpSettings &settings, std::size_t bodySize,
                           std::string memory)
    : m_settings(settings), m_url(request.url), m_sentBody(request.body), m_easy(curl_easy_init()),
      m_body(std::move(memory)), m_expected(bodySize), m_started(std::chrono::steady_clock::now()),
      m_lastByte(m_started)
{
    const auto origin = Origin::of(m_url);
    curl_easy_setopt(easy(), CURLOPT_URL, m_url.toEncoded().constData());
    curl_easy_setopt(easy(), CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy(), CURLOPT_QUICK_EXIT, 1L); // a stop does not wait for a name server
    curl_easy_setopt(easy(), CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    curl_easy_setopt(easy(), CURLOPT_USERAGENT, "device-writeback-console/" DWC_VERSION);
    if (origin && origin->isLoopback())
        curl_easy_setopt(easy(), CURLOPT_NOPROXY, "*");
    if (request.method != "GET") {
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDS, m_sentBody.constData());
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_sentBody.size()));
        curl_easy_setopt(easy(), CURLOPT_CUSTOMREQUEST, request.method.constData());
    }
    setHeaders(request);
    setTls();
    setCallbacks();
}

void HttpTransfer::setHeaders(const HttpRequest &request)
{
    curl_slist *list = curl_slist_append(nullptr, "Expect:"); // nothing of ours is long enough to ask first
    for (const auto &[name, value] : request.headers)
        list = curl_slist_append(list, (name + ": " + value).constData());
    m_headers.reset(list);
    curl_easy_setopt(easy(), CURLOPT_HTTPHEADER, list);
}

void HttpTransfer::setTls()
{
    curl_easy_setopt(easy(), CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    const std::string &own = m_settings.authorities;
    if (own.empty())
        return;
    // takes the place of the system's one file of authorities; the system's folder of them stays in use
    curl_blob blob{const_cast<char *>(own.data()), own.size(), CURL_BLOB_NOCOPY};
    curl_easy_setopt(easy(), CURLOPT_CAINFO_BLOB, &blob);
}

void HttpTransfer::setCallbacks()
{
    curl_write_callback body = [](char *bytes, std::size_t, std::size_t count, void *self) {
        return static_cast<HttpTransfer *>(self)->take(bytes, count);
    };
    curl_write_callback head = [](char *, std::size_t, std::size_t count, void *self) {
        static_cast<HttpTransfer *>(self)->m_lastByte = std::chrono::steady_clock::now();
        return count;
    };
    curl_prereq_callback sent = [](void *self, char *, char *, int, int) {
        static_cast<HttpTransfer *>(self)->m_sent = true;
        static_cast<HttpTransfer *>(self)->m_lastByte = std::chrono::steady_clock::now();
        return CURL_PREREQFUNC_OK;
    };
    curl_easy_setopt(easy(), CURLOPT_WRITEFUNCTION, body);
    curl_easy_setopt(easy(), CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy(), CURLOPT_HEADERFUNCTION, head);
    curl_easy_setopt(easy(), CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy(), CURLOPT_PREREQFUNCTION, sent);
    curl_easy_setopt(easy(), CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy(), CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(easy(), CURLOPT_PRIVATE, this);
}

/// Gets the body decompressed and in pieces; less than `count` ends the transfer.
std::size_t HttpTransfer::take(const char *bytes, std::size_t count)
{
    m_lastByte = std::chrono::steady_clock::now();
    if (m_body.size() + count > m_settings.limits.body) {
        m_ended = ErrorKind::LimitExceeded;
        return 0;
    }
    if (m_body.empty())
        reserve();
    m_body.append(bytes, count);
    return count;
}

void HttpTransfer::reserve()
{
    curl_off_t told = -1; // of a compressed body: how long it is before it is unpacked
    curl_easy_getinfo(easy(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &told);
    const std::size_t expected = std::max(m_expected, told > 0 ? std::size_t(told) : 0);
    m_body.reserve(std::min(expected, m_settings.limits.body) + kSpare);
}

bool HttpTransfer::isLate() const
{
    const auto now = std::chrono::steady_clock::now();
    const HttpLimits &limits = m_settings.limits;
    return now - m_started >= limits.whole || now - m_lastByte >= (m_sent ? limits.silence : limits.connect);
}

std::string HttpTransfer::header(const char *name) const
{
    curl_header *found = nullptr;
    return curl_easy_header(easy(), name, 0, CURLH_HEADER, -1, &found) == CURLHE_OK ? found->value : "";
}

Result<HttpAnswer> HttpTransfer::result(CURLcode code)
{
    const Origin origin = Origin::of(m_url).value_or(Origin{});
    if (m_ended)
        return fail(*m_ended, origin.hostAndPort());
    HttpAnswer answer;
    long status = 0;
    curl_easy_getinfo(easy(), CURLINFO_RESPONSE_CODE, &status);
    answer.status = int(status);
    const bool isSuccess = answer.status >= 200 && answer.status < 300;
    // what is said about a failure counts even when it is cut
    if (answer.status == 0 || (isSuccess && code != CURLE_OK))
        return fail(failureOf(code, answer.status, origin, m_words.data()));
    answer.retryAfter = header("Retry-After");
    answer.requestId = header("request-id");
    answer.location = header("Location");
    answer.body = std::move(m_body);
    return answer;
}

} // namespace dwc
