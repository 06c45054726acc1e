// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apply/apply_plan.h"
#include "core/sync/look.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dwc {

/// Who left objects that can be adopted.
struct FormerWriter
{
    std::optional<Sid> account; ///< owner of the objects; nothing: not told
    std::uint64_t objects = 0;
    Moment oldest, newest; ///< when they were made
};

/// A plan of kind Adopt: the objects of another writer that are devices of this tenant, by device id and
/// anchor alike. No change has an attribute: adopting is a record in the journal and rewrites nothing. With
/// `only`, just those devices; NoSuchDevice when one of them cannot be adopted.
Result<Plan> adoptionPlan(const Outlook &outlook, std::span<const DeviceId> only);

/// Objects of another writer that this tenant does not know: a point read of the device id and one of the
/// anchor have both said 404. Orphans, or another tenant's. Each as the change that would adopt it, at most
/// `limit` of them looked at; what is unclear is none.
Result<std::vector<Change>> orphansOf(const Outlook &outlook, Ports &ports, std::stop_token stop,
                                      std::size_t limit = 1000);

/// A plan of kind Adopt for just this orphan, never for several. NoSuchDevice when it is not among them.
Result<Plan> orphanPlan(const Outlook &outlook, const std::vector<Change> &orphans, DeviceId device);

/// A saved adoption met by a fresh look, as selectFrom() does it for a plan of devices: made of fresh changes
/// only, and those of the file. StalePlan, PlanAlreadyApplied, BadPlanFile.
Result<Plan> selectAdoption(const Plan &file, const Outlook &outlook, Ports &ports);

/// By account, the one with most objects first.
std::vector<FormerWriter> formerWritersOf(const Plan &adoption, const Outlook &outlook);

/// Records the adoption as a run; counts as approval of the profile's first write. Only under the run lock.
Result<ApplyReport> adopt(const Plan &adoption, const Outlook &outlook, Ports &ports,
                          const std::string &startedBy);

} // namespace dwc
