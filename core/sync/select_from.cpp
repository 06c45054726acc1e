// SPDX-License-Identifier: Apache-2.0
#include "core/apply/saved_plan.h"
#include "core/plan/guards.h"
#include "core/sync/write_back.h"

#include <algorithm>

namespace dwc {

Result<Plan> selectFrom(const Plan &file, const Outlook &outlook, std::span<const DeviceId> only,
                        Ports &ports, const LookOptions &options)
{
    if (const auto whole = checkSavedPlan(file, outlook.plan, ports.journal, ports.clock.now()); !whole)
        return tl::unexpected(whole.error());
    auto changes = freshChangesOf(file, outlook.plan, only);
    if (!changes)
        return tl::unexpected(changes.error());
    Plan selected = outlook.plan;
    selected.id = file.id;
    selected.changes = std::move(*changes);
    selected.totals = countChanges(selected.changes, selected.totals);
    std::erase_if(selected.findings, [](const Finding &f) { return f.severity == Severity::Guard; });
    auto speaking = guardsFor(selected, outlook, ports, options);
    if (!speaking)
        return tl::unexpected(speaking.error());
    return withFindings(std::move(selected), std::move(*speaking));
}

} // namespace dwc
