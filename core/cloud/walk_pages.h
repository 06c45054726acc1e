// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/graph_calls.h"
#include "core/cloud/page.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace dwc {

constexpr int kMostPages = 20'000; ///< of 999 items: twenty million

struct PageSteps
{
    /// Keeps what is on a page; called in a thread of the walk, for one page after the other in their order.
    std::function<Result<void>(const Page &)> store;
    /// Called by the caller's thread after each page that was stored, while nothing is being stored. May be
    /// empty.
    std::function<void()> stored = {};
};

/// Reads a collection page by page. While one page is read and stored the next comes and the one after it is
/// asked for, as soon as the beginning of an answer names it; no more than these three are in memory. Errors:
/// those of the calls and of `store`, that of the earliest page; MalformedAnswer; ForeignLink; IncompleteRead
/// when a link was met before, since then the pages go round; LimitExceeded beyond `mostPages`.
Result<void> walkPages(GraphCalls &calls, std::string_view firstPathAndQuery, const PageSteps &steps,
                       std::stop_token stop, int mostPages = kMostPages);

} // namespace dwc
