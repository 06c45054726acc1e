// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apply/apply_plan.h"
#include "core/sync/look.h"

#include <span>
#include <string>

namespace dwc {

struct WriteBackOptions
{
    RunKind kind = RunKind::Apply;
    std::string startedBy; ///< name of the system's user
    ApplyOptions apply;
};

/// Begins a run in the journal, applies, and ends it. An Apply counts as approval: it sets the pins where
/// there are none and remembers who was signed in. Only under the run lock.
Result<ApplyReport> writeBack(const ApprovedPlan &approved, const Outlook &outlook, Ports &ports,
                              const WriteBackOptions &options, std::stop_token stop,
                              const ProgressFunction &progress);

/// A saved plan met by a fresh look for the same kind and request (LookOptions::request): the file selects,
/// it does not decide. Gives the file's plan as decided again, made of fresh changes only, with the guards of
/// just these. Refused as a whole: StalePlan names what differs (age, tenant, forest, container,
/// serviceObject, rules, or the first device whose change is no longer the file's), PlanAlreadyApplied speaks
/// for itself, BadPlanFile when kind or request are not those of the look. With `only`, just those devices
/// must still be as the file has them.
Result<Plan> selectFrom(const Plan &file, const Outlook &outlook, std::span<const DeviceId> only,
                        Ports &ports, const LookOptions &options);

} // namespace dwc
