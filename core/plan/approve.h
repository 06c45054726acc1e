// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lifts.h"
#include "core/plan/plan.h"

#include <tl/expected.hpp>
#include <vector>

namespace dwc {

struct Decision
{
    std::vector<Lift> lifts;
    /// Write only these devices; empty = all of the plan.
    std::vector<DeviceId> only;
};

/// A plan somebody may write. Only approve() makes one, and apply takes nothing else.
class ApprovedPlan
{
public:
    const Plan &plan() const { return m_plan; }

private:
    friend tl::expected<ApprovedPlan, std::vector<Finding>> approve(Plan plan, const Decision &decision);
    explicit ApprovedPlan(Plan plan) : m_plan(std::move(plan)) {}
    Plan m_plan;
};

/// The plan, or the guards that still speak. With `only` given the plan is reduced to those devices; the
/// guards speak of the whole plan all the same.
tl::expected<ApprovedPlan, std::vector<Finding>> approve(Plan plan, const Decision &decision);

} // namespace dwc
