// SPDX-License-Identifier: Apache-2.0
#include "core/sync/write_back.h"

#include "core/sync/approval.h"

namespace dwc {

namespace {

RunStart startOf(const Plan &plan, const WriteBackOptions &options, Moment now)
{
    return {options.kind, plan.id, plan.basis, now, options.startedBy};
}

/// A stop that was asked for needs none.
std::optional<Error> causeOf(const ApplyReport &report)
{
    return report.state == RunState::Stopped ? std::nullopt : report.error;
}

} // namespace

Result<void> rememberApproval(const Outlook &outlook, Journal &journal)
{
    const DirectoryIdentity &directory = outlook.directoryIdentity;
    return journal.approve(
        {outlook.cloudIdentity.tenant, directory.domainSid, directory.container.guid, directory.service.guid},
        {outlook.cloudIdentity.signedInAs, outlook.cloudIdentity.permissions.readUsers, directory.accountSid.text()});
}

Result<ApplyReport> writeBack(const ApprovedPlan &approved, const Outlook &outlook, Ports &ports,
                              const WriteBackOptions &options, std::stop_token stop,
                              const ProgressFunction &progress)
{
    if (options.kind == RunKind::Apply) {
        if (const auto remembered = rememberApproval(outlook, ports.journal); !remembered)
            return tl::unexpected(remembered.error());
    }
    const auto run = ports.journal.begin(startOf(approved.plan(), options, ports.clock.now()));
    if (!run)
        return tl::unexpected(run.error());
    ApplyContext context{ports.directory, ports.journal, ports.clock, outlook.ownership, outlook.proofs,
                         [&](std::span<const DeviceId> devices) { return ports.cloud.prove(devices, stop, {}); }};
    ApplyReport report = applyPlan(approved, *run, context, options.apply, stop, progress);
    if (const auto ended = ports.journal.end(*run, {report.state, ports.clock.now(), causeOf(report)}); !ended)
        return tl::unexpected(ended.error());
    return report;
}

} // namespace dwc
