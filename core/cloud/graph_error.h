// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/cloud/http_client.h"
#include "core/cloud/retry.h"

#include <simdjson.h>
#include <string>
#include <string_view>

namespace dwc {

/// What an error body of Graph says: {"error":{"code",…,"innerError":{…}}}. Messages are for people and
/// change.
struct GraphFault
{
    std::string code; ///< of the innermost innerError that has one; empty when the body is missing or no JSON
    std::string requestId;

    bool operator==(const GraphFault &) const = default;
};
GraphFault faultOf(std::string body);
GraphFault faultOf(simdjson::dom::element body);

/// The one place that says what an answer of Graph means.
ErrorKind kindOf(int status, std::string_view code);
Retry retryOf(int status);
/// Whether a broken transfer is worth another try. `wasReached`: the server has answered before, so that a
/// refused connection is a hiccup and not a wrong address.
Retry retryOf(ErrorKind transferError, bool wasReached);

/// An answer that is not 2xx, as an Error: nativeCode is the HTTP status except for SignInRefused, where
/// there is none; detail is the code. `call` names it without query, such as "GET /devices".
Error graphError(HttpAnswer answer, std::string_view call, Moment now);

/// An answer of the sign-in service (RFC 6749 5.2, with Entra's error_codes): SignInRefused with the AADSTS
/// number. The description is left out: a server may quote there what it was sent.
Error signInError(HttpAnswer answer, std::string_view host, Moment now);

/// Codes and ids of foreign origin, cut down to letters, digits and "_.:-"; empty when there is anything else
/// or it is longer than 100 characters.
std::string plainWord(std::string_view foreign);

} // namespace dwc
