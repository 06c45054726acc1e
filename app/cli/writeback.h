// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/compose.h"
#include "core/plan/approve.h"
#include "core/sync/write_back.h"

#include <optional>

namespace dwc {

/// What plan, apply, run and devices share.

LookOptions lookOptionsOf(const Profile &profile, bool unattended);
/// For a look that may be written from: locks the container before anything is read, and settles what is
/// open.
LookOptions writingLookOptionsOf(const Profile &profile, bool unattended, Session &session);

/// One line on standard error that follows the run, on a terminal.
ProgressFunction progressOf(const Context &context);

/// The plan in the form asked for. With --json the object of `run` stands beside the plan's keys when there
/// is one.
void showPlan(const Context &context, const Plan &plan);
void showOutcome(const Context &context, const Plan &plan, const ApplyReport &report, const RunRecord &run);

/// Guards on standard error, and that nothing was written.
ExitCode tellGuards(const Context &context, const std::vector<Finding> &findings);

/// The same for a plan that no file holds yet: it is kept beside the journal, and said where.
ExitCode tellGuardsAndKeep(const Context &context, const Session &session, const Plan &plan,
                           const std::vector<Finding> &findings);

/// Device ids of --only: a device id or object id in any GUID notation, or an exact display name; of the
/// file's plan where there is one, else of everything that was read. NoSuchDevice, AmbiguousDevice.
Result<std::vector<DeviceId>> devicesNamed(const std::vector<std::string> &names, const Outlook &outlook,
                                           const Plan *file);

/// Approves what the guards let through, writes, shows what came of it.
ExitCode writeAndTell(Context &context, Session &session, const Profile &profile, const Outlook &outlook,
                      Plan plan, const Decision &decision, RunKind kind);

/// That nothing is written unattended any more, on standard error.
void tellScheduleEnded(const Context &context, const Profile &profile);

/// Paths of files that had to be set aside, on standard error.
void tellSetAside(const Context &context, const Session &session);

/// That what was read could not be kept for `devices --last`, on standard error.
void tellNotKept(const Context &context, const Outlook &outlook);

} // namespace dwc
