// SPDX-License-Identifier: Apache-2.0
#include "app/write_approved.h"

#include "app/end_schedule.h"
#include "app/system_user_posix.h"

namespace dwc {

namespace {

Result<WrittenRun> written(const ApprovedPlan &approved, const Outlook &outlook, Session &session,
                           RunKind kind, std::stop_token stop, const ProgressFunction &progress,
                           const ApplyOptions &options)
{
    Ports ports = session.ports();
    auto report =
        writeBack(approved, outlook, ports, {kind, systemUserName(), options}, std::move(stop), progress);
    if (!report)
        return tl::unexpected(report.error());
    const auto runs = session.journal().runs(1);
    if (!runs)
        return tl::unexpected(runs.error());
    return WrittenRun{std::move(*report), runs->empty() ? RunRecord{} : runs->front()};
}

} // namespace

Writing writeApproved(const ApprovedPlan &approved, const Outlook &outlook, Session &session,
                      const Profile &profile, RunKind kind, std::stop_token stop,
                      const ProgressFunction &progress, const ApplyOptions &options)
{
    if (approved.plan().kind == PlanKind::Disable) {
        if (const auto ended = endSchedule(profile); !ended)
            return {false, tl::unexpected(ended.error())};
    }
    return {approved.plan().kind == PlanKind::Disable,
            written(approved, outlook, session, kind, std::move(stop), progress, options)};
}

} // namespace dwc
