// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/graph_error.h"

#include "core/cloud/origin.h"
#include "tests/fuzz/require.h"

using namespace dwc;
using fuzz::require;

namespace {

void checkError(const Error &error, int status)
{
    for (const std::string *word : {&error.detail, &error.requestId}) {
        require(word->size() <= 100, "a word of the service is short");
        require(plainWord(*word) == *word, "a word of the service is plain");
    }
    require(error.kind != ErrorKind::NotFound || (status == 404 && error.detail == "Request_ResourceNotFound"),
            "only the service itself can say that an object is gone");
    require(!error.retryAfter || error.retryAfter->count() >= 0, "nobody waits backwards");
}

/// A link that counts as the service's own says so in a plain way.
void checkLink(std::string_view link)
{
    const auto url = urlFromLink(link);
    const auto origin = url ? Origin::of(*url) : std::nullopt;
    if (!origin)
        return;
    require(url->userInfo().isEmpty(), "no names of users in links");
    const auto again = Origin::fromSetting(origin->text());
    require(!again || *again == *origin, "an origin reads back");
    const Origin graph{"https", "graph.example", 443};
    if (*origin != graph)
        return;
    const auto sent = url->toEncoded().toLower();
    require(sent.startsWith("https://graph.example/") || sent.startsWith("https://graph.example:443") ||
                sent.startsWith("https://graph.example?") || sent.startsWith("https://graph.example#") ||
                sent == "https://graph.example",
            "what goes to the service's origin names its host");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int kStatuses[] = {200, 301, 302, 400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504, 599};
    fuzz::Input input(data, size);
    HttpAnswer answer;
    answer.status = kStatuses[input.byte() % std::size(kStatuses)];
    answer.body = input.rest();
    const std::string_view word = input.rest().substr(0, input.rest().find('\n'));
    answer.retryAfter = answer.requestId = answer.location = word;
    const int status = answer.status;
    checkError(graphError(answer, "GET /devices", {}), status);
    checkError(signInError(answer, "login.example", {}), 0);
    checkLink(word);
    checkLink("https://graph.example" + std::string(word));
    return 0;
}
