// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apply/apply_plan.h"
#include "core/directory/directory.h"
#include "core/journal/journal.h"
#include "core/prepare/preparation.h"

#include <stop_token>
#include <string>

namespace dwc {

/// What carrying out works with: both ports signed in as the administrator, at the same controller.
struct PreparationPorts
{
    Directory &directory;
    DirectoryInspection &inspection;
    Journal &journal;
    const Clock &clock;
};

/// Carries out a preparation, or a removal (removal.h), without blockers, one change after the other, each in
/// the journal before it is sent. A list is read afresh just before it is changed, and what it lacks is
/// added, or what it still has taken away; keywords are changed only when all of them still are what was
/// seen; an object is deleted only when it still shows no issuer certificates. The first failure ends it; the
/// next preparation goes on from there. Only under the run lock. `progress` counts the changes.
Result<ApplyReport> applyPreparation(const Preparation &preparation, PermissionProfile profile,
                                     const std::string &startedBy, PreparationPorts &ports,
                                     std::stop_token stop, const ProgressFunction &progress = {});

/// Writes down what became of preparations and removals that were interrupted, by a fresh look at the forest
/// that nothing but missing rights blocks: an object that is not there, or an entry that its list lacks, was
/// not written. Only under the run lock.
Result<void> settlePreparations(const Preparation &fresh, Journal &journal, const Clock &clock);

} // namespace dwc
