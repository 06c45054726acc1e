// SPDX-License-Identifier: Apache-2.0
#include "core/plan/guards.h"
#include "core/rules/limits.h"
#include "core/sync/look.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr std::int64_t kNewWithoutHistoryDays = 7;
/// Between this machine's clock and the controller's, which dates what is created: what Kerberos allows.
constexpr std::int64_t kClockSkewMs = 5 * 60 * 1000;

std::vector<std::string> differences(const Pins &pins, const Outlook &outlook)
{
    std::vector<std::string> differing;
    const DirectoryIdentity &directory = outlook.directoryIdentity;
    if (pins.tenant != outlook.cloudIdentity.tenant)
        differing.emplace_back("tenant");
    if (pins.domainSid != directory.domainSid)
        differing.emplace_back("domain");
    if (pins.container != directory.container.guid)
        differing.emplace_back("container");
    if (pins.service != directory.service.guid)
        differing.emplace_back("serviceObject");
    return differing;
}

/// The directory as a person last saw it and had a plan for it written: what came after that read is news.
Result<Moment> lastApproval(Journal &journal, Moment now)
{
    Moment last{now.ms - kNewWithoutHistoryDays * kMillisecondsPerDay};
    bool approved = false;
    for (const RunKind kind : {RunKind::Apply, RunKind::Adopt}) {
        const auto run = journal.newest(kind);
        if (!run)
            return tl::unexpected(run.error());
        if (!*run)
            continue;
        const Moment seen{(*run)->basis.directoryReadAt.ms - kClockSkewMs};
        last = approved ? std::max(last, seen) : seen;
        approved = true;
    }
    return last;
}

/// Objects with an anchor of this tenant's devices that somebody else made since then.
std::vector<std::string> newForeignPairs(const Outlook &outlook, Moment since)
{
    std::vector<std::string> found;
    std::vector<CloudObjectId> tenant; // sorted when the first one is looked up
    for (const MatchRow &row : outlook.match.rows) {
        if (row.directory == kNone || row.standing != Standing::Foreign)
            continue;
        const DirectoryDevice object = outlook.directory->device(row.directory);
        if (object.created() <= since)
            continue;
        if (tenant.empty()) {
            tenant = outlook.cloud->objectIds();
            std::ranges::sort(tenant);
        }
        if (std::ranges::binary_search(tenant, object.anchor().objectId))
            found.push_back(object.ref().dn.text());
    }
    return found;
}

/// Objects of ours whose values are no longer what our last write left.
Result<std::vector<std::string>> changedByOthers(const Plan &plan, Journal &journal)
{
    std::vector<std::pair<ObjectGuid, std::string>> asked;
    std::vector<std::pair<const Change *, const AttributeChange *>> from;
    for (const Change &change : plan.changes) {
        if (change.action != Action::Update && change.action != Action::Disable)
            continue;
        for (const AttributeChange &attribute : change.attributes) {
            asked.emplace_back(change.object.guid, attribute.name);
            from.emplace_back(&change, &attribute);
        }
    }
    const auto written = journal.lastWritten(asked);
    if (!written)
        return tl::unexpected(written.error());
    std::vector<std::string> found;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto &[change, attribute] = from[i];
        if ((*written)[i] && !sameValues(*(*written)[i], attribute->before))
            found.push_back(change->object.dn.text());
    }
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace

Result<std::vector<Finding>> guardsFor(const Plan &plan, const Outlook &outlook, Ports &ports,
                                       const LookOptions &options)
{
    const Moment now = ports.clock.now();
    GuardInput input;
    input.limits = options.limits;
    input.unattended = options.unattended;
    input.largestCloudCount = outlook.largestCloudCount;
    const auto pins = ports.journal.pins();
    const auto approved = ports.journal.approvedIdentity();
    const auto since = lastApproval(ports.journal, now);
    const auto deletes = ports.journal.deletesSince(Moment{now.ms - now.ms % kMillisecondsPerDay});
    const auto others = changedByOthers(plan, ports.journal);
    if (!pins || !approved || !since || !deletes || !others) {
        return tl::unexpected(!pins       ? pins.error()
                              : !approved ? approved.error()
                              : !since    ? since.error()
                              : !deletes  ? deletes.error()
                                          : others.error());
    }
    input.deletesToday = *deletes;
    input.pinned = pins->has_value();
    if (*pins)
        input.pinDifferences = differences(**pins, outlook);
    if (*approved) {
        const ApprovedIdentity &before = **approved;
        input.identityChanged = before.cloudIdentity != outlook.cloudIdentity.signedInAs ||
                                before.connectorAccount != outlook.directoryIdentity.accountSid.text();
        input.permissionLost = before.readUsers && !outlook.cloudIdentity.permissions.readUsers;
        input.permissionGained = !before.readUsers && outlook.cloudIdentity.permissions.readUsers;
    }
    input.foreignWrites = newForeignPairs(outlook, *since);
    input.foreignWrites.insert(input.foreignWrites.end(), others->begin(), others->end());
    return guard(plan, input);
}

} // namespace dwc
