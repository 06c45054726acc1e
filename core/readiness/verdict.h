// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dwc {

/// What checks say together, the gravest first.
enum class Readiness : std::uint8_t {
    Blocked,    ///< some failed
    NotTold,    ///< none failed, and some that are needed could not be told
    NotChecked, ///< what was checked is in order, and some never were
    Warnings,   ///< writeback can begin, and somebody should know something
    Ready
};
/// Stable word for JSON: failed, unknown, notChecked, warnings, ready.
std::string_view nameOf(Readiness readiness);

struct Verdict
{
    Readiness readiness = Readiness::NotChecked;
    std::size_t number = 0; ///< of the checks it rests on; 0 for Ready

    bool operator==(const Verdict &) const = default;
};

/// Checks as far as the verdict counts them.
struct CheckTally
{
    std::size_t failed = 0;
    std::size_t untold = 0;    ///< Unknown, and needed
    std::size_t notable = 0;   ///< with a warning; or Unknown, and not needed
    std::size_t unchecked = 0; ///< without a result

    void add(const Check &check, const std::optional<CheckResult> &result);
};

/// Whether writeback can begin, by one rule for everybody who says so.
Verdict verdictOf(const CheckTally &tally);

} // namespace dwc
