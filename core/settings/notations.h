// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// https://host or https://host:port, nothing behind it; host in lower case, the port left out when it is
/// 443.
std::optional<std::string> originFrom(std::string_view text);

/// Seconds of an ISO 8601 duration of days, hours, minutes and seconds (P1D, PT30M, P1DT12H).
std::optional<std::int64_t> durationFrom(std::string_view text);
std::string durationText(std::int64_t seconds);

/// Midnight UTC of 2026-01-31.
std::optional<Moment> dateFrom(std::string_view text);

/// Labels of letters, digits, dash and underscore, 63 bytes each, 253 in all; at least one letter or digit
/// each.
bool isHostName(std::string_view text);
/// IPv4 or IPv6, without brackets and port.
bool isAddress(std::string_view text);
/// user@domain, or a DN.
bool isAccount(std::string_view text);
/// Letters, digits, dot, dash and underscore, up to 64, not beginning with dot or dash.
bool isProfileName(std::string_view text);
/// At least one character, none of them a control character, valid UTF-8.
bool isCleanText(std::string_view text);

} // namespace dwc
