// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/batch_answer.h"

#include "core/cloud/batch.h"
#include "core/cloud/graph_error.h"
#include "core/cloud/json_document.h"
#include "tests/fuzz/require.h"

#include <set>

using namespace dwc;
using fuzz::require;

/// The first octet says how many were asked, the rest is the answer.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const std::size_t count = input.byte() % kBatchSize + 1;
    JsonDocument document;
    const auto root = document.parse(std::string(input.rest()));
    if (!root)
        return 0;
    const auto parts = partsOfBatch(*root, count, Moment{1'800'000'000'000});
    if (!parts) {
        require(parts.error().kind == ErrorKind::MalformedAnswer, "what is no batch answer is called so");
        return 0;
    }
    std::set<std::size_t> places;
    for (const AnsweredPart &part : *parts) {
        require(part.place < count, "a part answers what was asked");
        require(places.insert(part.place).second, "nothing is answered twice");
        require(part.status >= 100 && part.status <= 599, "a status is one of HTTP");
        require(!part.retryAfter || part.retryAfter->count() >= 0, "nobody waits backwards");
        if (part.body) {
            const std::string code = faultOf(*part.body).code;
            require(code.size() <= 100 && plainWord(code) == code,
                    "a word of the service is short and plain");
        }
    }
    return 0;
}
