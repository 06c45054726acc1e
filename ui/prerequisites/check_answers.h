// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check_request.h"
#include "core/readiness/verdict.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace dwc {

struct CheckAnswer
{
    const Check *check;
    std::optional<CheckResult> result; ///< as last told; nothing before the first time
    bool isRunning = false;
};

/// How many of some checks ended how, by CheckState; and those that never ended.
struct CheckCounts
{
    std::array<std::size_t, 5> byState{};
    std::size_t unanswered = 0;
    std::size_t running = 0;
    CheckTally tally;

    std::size_t of(CheckState state) const { return byState[std::size_t(state)]; }
    std::size_t answered() const;
    Verdict verdict() const { return verdictOf(tally); }
};

/// What is known of every check, in their order. The answers stay where they are as long as this lives.
class CheckAnswers
{
public:
    CheckAnswers();

    void clear();
    void begin(const CheckRequest &request);
    /// A result that only says that it was stopped leaves what was known before.
    void take(const Check &check, const CheckResult &result);
    void end();

    const std::vector<CheckAnswer> &all() const { return m_all; }
    const CheckAnswer *find(const Check *check) const;
    /// Of these areas; of all when there are none.
    CheckCounts count(std::span<const CheckArea> areas = {}) const;

private:
    CheckAnswer *at(const Check *check);

    std::vector<CheckAnswer> m_all;
};

/// The checks of these areas.
std::vector<const Check *> checksIn(std::span<const CheckArea> areas);

} // namespace dwc
