// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/guid.h"
#include "core/secrets/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// What the sign-in service gave (RFC 6749 5.1).
struct TokenAnswer
{
    Secret token;             ///< of the alphabet of RFC 6750 2.1, so that it can stand in a header
    std::int64_t seconds = 0; ///< how long it is good: 1 to seven days
};

/// Nothing when it is no JSON, or lacks either.
std::optional<TokenAnswer> tokenFromAnswer(std::string body);

/// What a token says of itself. A hint: tokens are for the service to read, and may be of another form.
struct TokenClaims
{
    std::optional<TenantId> tenant;
    std::vector<std::string> permissions; ///< application permissions (`roles`) or delegated ones (`scp`)
};
TokenClaims claimsOf(std::string_view token);

} // namespace dwc
