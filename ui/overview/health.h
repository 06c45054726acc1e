// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <QString>
#include <cstdint>
#include <vector>

namespace dwc {

/// What stands in writeback's way, the gravest first.
enum class HealthKind : std::uint8_t {
    Guarded,     ///< a guard stops the plan at hand
    Failed,      ///< the last run, or objects of it
    Interrupted, ///< the last run lost its process
    NothingRead,
    NeverWritten, ///< changes wait for the first approval
    Waiting,      ///< changes wait, and all went well so far
    Working       ///< nothing waits
};

struct Health
{
    HealthKind kind = HealthKind::NothingRead;
    std::uint64_t changes = 0;       ///< that wait
    std::uint64_t guards = 0;        ///< that speak
    std::uint64_t failed = 0;        ///< objects of the last run
    const RunRecord *last = nullptr; ///< newest run that has ended, of those given
    bool wasApproved = false;        ///< a run of those given was let write

    bool isGood() const { return kind == HealthKind::Waiting || kind == HealthKind::Working; }
    bool isBad() const { return kind <= HealthKind::Interrupted; }
};

/// From what is known: the plan of the last read (null: nothing was read) and the runs, newest first, which
/// outlive the answer.
Health healthOf(const Plan *plan, const std::vector<RunRecord> &runs);

/// The run wrote nothing, stopped by a guard or unable to read, and nothing was read since that could say
/// whether that is still so.
bool isUnwrittenSince(const RunRecord &run, const Plan *plan);

QString healthVerdict(const Health &health);
/// What it rests on: last run, what waits, what needs a look.
QString healthLine(const Health &health, std::uint64_t openFindings);

} // namespace dwc
