// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <simdjson.h>
#include <vector>

namespace dwc {

/// One part of the answer to a $batch. Elements live as long as the document.
struct AnsweredPart
{
    std::size_t place = 0; ///< of the request it answers, in the order of asking
    int status = 0;        ///< 100 to 599
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<simdjson::dom::element> body;
};

/// The parts of an answer to `count` requests with the ids "0", "1" and so on, in the order of the answer;
/// none may come twice, some may be missing. MalformedAnswer names what is wrong; then nothing of it counts.
Result<std::vector<AnsweredPart>> partsOfBatch(simdjson::dom::element root, std::size_t count, Moment now);

} // namespace dwc
