// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace dwc {

/// A guard lifted by hand: a code with a number must repeat exactly the number its finding states.
struct Lift
{
    FindingCode code;
    std::optional<std::int64_t> number;

    bool operator==(const Lift &) const = default;
};

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
    explicit ApprovedPlan(Plan plan) : m_plan(std::move(plan)) { }
    Plan m_plan;
};

/// True when this finding is a guard that one of the lifts removes. Differing pins are never lifted, nor is the
/// missing first approval of an unattended run.
bool isLifted(const Finding &finding, const std::vector<Lift> &lifts);

/// The plan, or the guards that still speak. With `only` given the plan is reduced to those devices; the guards
/// speak of the whole plan all the same.
tl::expected<ApprovedPlan, std::vector<Finding>> approve(Plan plan, const Decision &decision);

} // namespace dwc
