// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/compose.h"
#include "core/plan/approve.h"
#include "core/sync/write_back.h"

#include <stop_token>

namespace dwc {

struct WrittenRun
{
    ApplyReport report;
    RunRecord run; ///< as the journal has it
};

/// What came of writing. A schedule may have been ended although the rest failed.
struct Writing
{
    bool endedSchedule = false;
    Result<WrittenRun> result;
};

/// Writes an approved plan of devices, for both programs. With a plan to leave the feature the profile's
/// schedule plans only before the first device is written: were that broken off, the next run would bring
/// back what is gone. Errors of endSchedule(), writeBack() and the journal; what was written by then stands
/// in the journal.
Writing writeApproved(const ApprovedPlan &approved, const Outlook &outlook, Session &session,
                      const Profile &profile, RunKind kind, std::stop_token stop,
                      const ProgressFunction &progress, const ApplyOptions &options = {});

} // namespace dwc
