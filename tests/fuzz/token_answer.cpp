// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/token_answer.h"

#include "tests/fuzz/require.h"

#include <algorithm>

using namespace dwc;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view body = fuzz::textOf(data, size);
    (void)claimsOf(body);
    const auto answer = tokenFromAnswer(std::string(body));
    if (!answer)
        return 0;
    const std::string_view token = answer->token.reveal();
    require(!token.empty() && token.size() <= 65'536, "a token is there, and no longer than a header may be");
    require(std::ranges::all_of(token, [](char c) { return c > ' ' && c < 0x7F && c != '"' && c != ','; }),
            "a token can neither end a header nor begin another");
    require(answer->seconds > 0 && answer->seconds <= 7 * 86'400,
            "a token is good for a while, not for ever");
    if (const auto tenant = claimsOf(token).tenant)
        require(TenantId::fromText(tenant->text()) == tenant, "a tenant reads back");
    return 0;
}
