// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/guid.h"
#include "core/secrets/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// What the sign-in service gave (RFC 6749 5.1).
struct TokenAnswer
{
    Secret token;             ///< of the alphabet of RFC 6750 2.1, so that it can stand in a header
    std::int64_t seconds = 0; ///< how long it is good: 1 to seven days
};

/// Nothing when it is no JSON, or lacks either.
std::optional<TokenAnswer> tokenFromAnswer(std::string body);

/// The tenant that a token says it is for; nothing when it cannot be told.
std::optional<TenantId> tenantInToken(std::string_view token);

} // namespace dwc
