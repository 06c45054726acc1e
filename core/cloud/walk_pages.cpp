// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/walk_pages.h"

#include <optional>
#include <unordered_set>

namespace dwc {
namespace {

/// Names the call and the answer in an error about what was in it.
Error located(Error error, const std::string &call, const std::string &requestId)
{
    if (error.kind == ErrorKind::MalformedAnswer) {
        error.detail = error.subject.empty() ? error.detail : error.subject + ": " + error.detail;
        error.subject = call;
        error.nativeCode = 200;
    }
    if (error.requestId.empty())
        error.requestId = requestId;
    return error;
}

} // namespace

Result<void> walkPages(GraphCalls &calls, std::string_view firstPathAndQuery,
                       const std::function<Result<void>(const Page &)> &store, std::stop_token stop,
                       int mostPages)
{
    Page page;
    // links are opaque and long: their hashes are enough to see one again
    std::unordered_set<std::size_t> seen;
    Result<GraphCalls::Call> call = calls.get(firstPathAndQuery, stop);
    for (int pages = 1; call; ++pages) {
        Result<HttpAnswer> answer = calls.finish(*call, stop);
        if (!answer)
            return tl::unexpected(answer.error());
        const std::string name = call->name;
        const std::string requestId = answer->requestId;
        if (const auto read = page.read(std::move(answer->body)); !read)
            return fail(located(read.error(), name, requestId));
        const bool isLast = page.nextLink().empty();
        if (!isLast) {
            if (pages == mostPages)
                return fail(ErrorKind::LimitExceeded, name, std::to_string(mostPages) + " pages");
            if (!seen.insert(std::hash<std::string_view>()(page.nextLink())).second)
                return fail(ErrorKind::IncompleteRead, name, "a next link came twice");
            call = calls.follow(page.nextLink(), stop);
            if (!call)
                return tl::unexpected(call.error());
        }
        if (const auto stored = store(page); !stored)
            return fail(located(stored.error(), name, requestId));
        if (isLast)
            return {};
    }
    return tl::unexpected(call.error());
}

} // namespace dwc
