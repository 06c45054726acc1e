// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "ui/bridge/backend.h"

#include <memory>
#include <span>
#include <vector>

namespace dwc {

/// Changes to be shown, wherever they stand: in a plan, in what became of one, or in the journal. What is
/// pointed to lives as long as `keep`.
struct ChangeList
{
    std::shared_ptr<const void> keep;
    std::vector<const Change *> changes;
    std::vector<const Outcome *> outcomes; ///< empty: nothing was written; else one per change, null = open
    std::span<const SkippedDevice> skipped;
    std::span<const Finding> findings;

    bool isApplied() const { return !outcomes.empty(); }
};

ChangeList changesOf(std::shared_ptr<const Plan> plan);
ChangeList changesOf(std::shared_ptr<const ApplyResult> result);
ChangeList changesOf(std::shared_ptr<const std::vector<JournalEntry>> entries);

} // namespace dwc
