// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/graph_calls.h"

#include <functional>
#include <optional>
#include <simdjson.h>
#include <string>

namespace dwc {

constexpr std::size_t kBatchSize = 20; ///< of Graph

/// The answer to one part. `status` 0: none, after all tries.
struct BatchPart
{
    int status = 0;
    std::string code;                           ///< of the error body
    std::optional<simdjson::dom::element> body; ///< for the call of `take` only
};

/// Reads `count` things by $batch of 20. `pathOf(i)` is the path and query of the i-th, relative to the
/// version root; `take(i, part)` gets each answer exactly once, when it is final: parts that are throttled or
/// fail are asked again, after the longest of their waits. The call fails only when nothing can be asked
/// (sign-in, network, stop), when an answer is no batch answer, or when `take` fails.
Result<void> readInBatches(GraphCalls &calls, std::size_t count,
                           const std::function<std::string(std::size_t)> &pathOf,
                           const std::function<Result<void>(std::size_t, const BatchPart &)> &take,
                           std::stop_token stop);

} // namespace dwc
