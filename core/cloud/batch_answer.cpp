// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/batch_answer.h"

#include "core/cloud/json_document.h"
#include "core/cloud/retry.h"

#include <charconv>
#include <string>

namespace dwc {
namespace {

using simdjson::dom::element;

tl::unexpected<Error> malformed(const char *what)
{
    return fail(ErrorKind::MalformedAnswer, "POST /v1.0/$batch", what, 200);
}

std::optional<std::size_t> placeOf(element response, std::size_t count)
{
    const std::string_view id = textOf(response, "id");
    std::size_t place = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), place);
    const bool isNumber = error == std::errc() && end == id.data() + id.size();
    return isNumber && place < count ? std::optional(place) : std::nullopt;
}

/// The case of header names varies inside a batch.
std::optional<std::chrono::seconds> retryAfterOf(element response, Moment now)
{
    simdjson::dom::object headers;
    const auto member = memberOf(response, "headers");
    if (!member || member->get(headers))
        return std::nullopt;
    element value;
    if (headers.at_key_case_insensitive("Retry-After").get(value))
        return std::nullopt;
    std::string_view text;
    std::int64_t number = 0;
    if (!value.get(number))
        return retryAfterFrom(std::to_string(number), now);
    return value.get(text) ? std::nullopt : retryAfterFrom(text, now);
}

} // namespace

Result<std::vector<AnsweredPart>> partsOfBatch(element root, std::size_t count, Moment now)
{
    simdjson::dom::array responses;
    const auto list = memberOf(root, "responses");
    if (!list || list->get(responses))
        return malformed("responses");
    std::vector<bool> answered(count, false);
    std::vector<AnsweredPart> parts;
    for (const element response : responses) {
        const std::optional<std::size_t> place = placeOf(response, count);
        if (!place || answered[*place])
            return malformed("id of a part");
        answered[*place] = true;
        std::int64_t status = 0;
        const auto member = memberOf(response, "status");
        if (!member || member->get(status) || status < 100 || status > 599)
            return malformed("status of a part");
        parts.push_back({*place, int(status), retryAfterOf(response, now), memberOf(response, "body")});
    }
    return parts;
}

} // namespace dwc
