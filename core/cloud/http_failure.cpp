// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/http_failure.h"

namespace dwc {
namespace {

ErrorKind kindOf(CURLcode cause, int status)
{
    switch (cause) {
    case CURLE_COULDNT_RESOLVE_HOST: return ErrorKind::NameNotResolved;
    case CURLE_OPERATION_TIMEDOUT: return ErrorKind::TimedOut;
    case CURLE_PEER_FAILED_VERIFICATION: return ErrorKind::UntrustedCertificate;
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL: // of the answer: no HTTP that we know
        return ErrorKind::MalformedAnswer;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return ErrorKind::ConnectionLost;
    default: return status == 0 ? ErrorKind::Unreachable : ErrorKind::ConnectionLost;
    }
}

} // namespace

Error failureOf(CURLcode cause, int status, const Origin &origin, std::string_view words)
{
    Error error;
    error.kind = kindOf(cause, status);
    const bool isAboutHost =
        error.kind == ErrorKind::NameNotResolved || error.kind == ErrorKind::UntrustedCertificate;
    error.subject = isAboutHost ? origin.host : origin.hostAndPort();
    error.detail = error.kind == ErrorKind::UntrustedCertificate && !words.empty()
                       ? std::string(words)
                       : curl_easy_strerror(cause);
    error.nativeCode = status;
    return error;
}

} // namespace dwc
