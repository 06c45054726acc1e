// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// A moment: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
struct Moment
{
    std::int64_t ms = 0;
    auto operator<=>(const Moment &) const = default;
};

constexpr std::int64_t kMillisecondsPerDay = 86'400'000;

/// ISO 8601 in UTC to the second: 2026-01-31T08:00:00Z.
std::string toIso(Moment moment);
/// ISO 8601 with `Z`, 0 to 7 fractional digits, as Graph sends it; nothing for any other form.
std::optional<Moment> momentFromIso(std::string_view text);
/// Windows FILETIME: 100 ns ticks since 1601-01-01 UTC.
std::int64_t toFileTime(Moment moment);
/// GeneralizedTime of LDAP as AD writes it: 20260131080000.0Z.
std::optional<Moment> momentFromGeneralizedTime(std::string_view text);

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Moment now() const override;
};

} // namespace dwc
