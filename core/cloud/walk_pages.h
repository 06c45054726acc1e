// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/graph_calls.h"
#include "core/cloud/page.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace dwc {

constexpr int kMostPages = 20'000; ///< of 999 items: twenty million

/// Reads a collection page by page. While `store` works on one page the next is already on its way; no more
/// than these two are in memory. Errors: those of the calls and of `store`; MalformedAnswer; ForeignLink;
/// IncompleteRead when a link was met before, since then the pages go round; LimitExceeded beyond
/// `mostPages`.
Result<void> walkPages(GraphCalls &calls, std::string_view firstPathAndQuery,
                       const std::function<Result<void>(const Page &)> &store, std::stop_token stop,
                       int mostPages = kMostPages);

} // namespace dwc
