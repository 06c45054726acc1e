// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/graph_error.h"

#include "core/cloud/json_document.h"
#include "core/cloud/origin.h"

#include <algorithm>

namespace dwc {
namespace {

constexpr int kDeepestInnerError = 16;

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// A redirect to another origin is a foreign link like any other.
std::optional<Error> foreignRedirect(const HttpAnswer &answer)
{
    const auto url = isRedirect(answer.status) ? urlFromLink(answer.location) : std::nullopt;
    const auto origin = url ? Origin::of(*url) : std::nullopt;
    if (!origin)
        return std::nullopt;
    Error error;
    error.kind = ErrorKind::ForeignLink;
    error.subject = origin->text();
    error.nativeCode = answer.status;
    return error;
}

std::int64_t firstNumber(simdjson::dom::element root)
{
    simdjson::dom::array numbers;
    std::int64_t number = 0;
    const auto codes = memberOf(root, "error_codes");
    if (!codes || codes->get(numbers) || numbers.at(0).get(number))
        return 0;
    return number;
}

} // namespace

std::string plainWord(std::string_view foreign)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '.' || c == ':' || c == '-';
    };
    return foreign.size() <= 100 && std::ranges::all_of(foreign, isPlain) ? std::string(foreign)
                                                                          : std::string();
}

GraphFault faultOf(simdjson::dom::element body)
{
    GraphFault fault;
    auto level = memberOf(body, "error");
    for (int depth = 0; level && depth < kDeepestInnerError; ++depth) {
        if (const std::string code = plainWord(textOf(*level, "code")); !code.empty())
            fault.code = code;
        if (const std::string id = plainWord(textOf(*level, "request-id")); !id.empty())
            fault.requestId = id;
        const auto inner = memberOf(*level, "innerError");
        level = inner ? inner : memberOf(*level, "innererror");
    }
    return fault;
}

GraphFault faultOf(std::string body)
{
    JsonDocument document;
    const auto root = document.parse(std::move(body));
    return root ? faultOf(*root) : GraphFault{};
}

ErrorKind kindOf(int status, std::string_view code)
{
    switch (status) {
    case 401:
        return ErrorKind::SignInRefused;
    case 403:
        return ErrorKind::PermissionDenied;
    case 404:
        // any other 404 is a proxy's or a wrong address, and proves nothing about an object
        return code == "Request_ResourceNotFound" ? ErrorKind::NotFound : ErrorKind::Refused;
    case 408:
        return ErrorKind::TimedOut;
    case 429:
        return ErrorKind::Throttled;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::ServiceUnavailable;
    if (status >= 400)
        return ErrorKind::Refused;
    return ErrorKind::MalformedAnswer;
}

Retry retryOf(int status)
{
    switch (status) {
    case 429:
    case 503:
    case 504:
        return Retry::WhenBusy;
    case 408:
    case 500:
    case 502:
        return Retry::WhenFailing;
    default:
        return Retry::Never;
    }
}

Retry retryOf(ErrorKind transferError, bool wasReached)
{
    switch (transferError) {
    case ErrorKind::ConnectionLost:
        return Retry::WhenFailing;
    case ErrorKind::TimedOut:
    case ErrorKind::Unreachable:
    case ErrorKind::NameNotResolved:
        return wasReached ? Retry::WhenFailing : Retry::Never;
    default:
        return Retry::Never;
    }
}

Error graphError(HttpAnswer answer, std::string_view call, Moment now)
{
    if (const auto foreign = foreignRedirect(answer))
        return *foreign;
    const GraphFault fault = faultOf(std::move(answer.body));
    Error error;
    error.kind = kindOf(answer.status, fault.code);
    error.subject = call;
    error.detail = fault.code;
    error.nativeCode = error.kind == ErrorKind::SignInRefused ? 0 : answer.status;
    const std::string id = plainWord(answer.requestId);
    error.requestId = id.empty() ? fault.requestId : id;
    error.retryAfter = retryAfterFrom(answer.retryAfter, now);
    return error;
}

Error signInError(HttpAnswer answer, std::string_view host, Moment now)
{
    if (const auto foreign = foreignRedirect(answer))
        return *foreign;
    Error error;
    error.subject = host;
    error.nativeCode = answer.status;
    error.requestId = plainWord(answer.requestId);
    error.retryAfter = retryAfterFrom(answer.retryAfter, now);
    JsonDocument document;
    const auto root = document.parse(std::move(answer.body));
    if (root) {
        error.detail = plainWord(textOf(*root, "error"));
        if (const std::string id = plainWord(textOf(*root, "correlation_id")); !id.empty())
            error.requestId = id;
    }
    if (!error.detail.empty() && (answer.status == 400 || answer.status == 401 || answer.status == 403)) {
        error.kind = ErrorKind::SignInRefused;
        error.nativeCode = firstNumber(*root);
        return error;
    }
    error.kind = kindOf(answer.status, {});
    return error;
}

} // namespace dwc
