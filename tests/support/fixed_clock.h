// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

namespace dwc::testing {

/// A clock that stands until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Moment now) : m_now(now) {}
    Moment now() const override { return m_now; }
    void set(Moment now) { m_now = now; }
    void advance(std::int64_t ms) { m_now.ms += ms; }

private:
    Moment m_now;
};

} // namespace dwc::testing
