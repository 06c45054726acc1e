// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <QString>
#include <optional>

namespace dwc {

/// "Writing 212 of 677", "Reading the cloud, 4,000 so far".
QString wordsOf(const Progress &progress);

/// How long the stage in hand will last, from how fast it went so far. Pure but for the moments it is given.
class RemainingTime
{
public:
    void take(const Progress &progress, qint64 nowMs);
    /// Seconds; nothing until it can be told: total unknown, or less than three seconds or a twentieth done.
    std::optional<qint64> seconds() const { return m_seconds; }

private:
    std::optional<Stage> m_stage;
    qint64 m_beganMs = 0;
    std::uint64_t m_beganAt = 0;
    std::optional<qint64> m_seconds;
};

/// "about 2 min left"; empty when it is not known.
QString wordsOf(const RemainingTime &remaining);

} // namespace dwc
