// SPDX-License-Identifier: Apache-2.0
#include "core/sync/look.h"

#include "core/apply/apply_plan.h"
#include "core/plan/guards.h"
#include "core/sync/resolve_owners.h"

#include <QUuid>
#include <algorithm>

namespace dwc {

namespace {

constexpr std::int64_t kHistoryDays = 7;

PlanId randomPlanId()
{
    return *PlanId::fromText(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
}

/// The steps of look(), in order; each fills its part of the outlook.
class Look
{
public:
    Look(Ports &ports, const LookOptions &options, std::stop_token stop, const ProgressFunction &progress)
        : m_ports(ports), m_options(options), m_stop(std::move(stop)), m_progress(progress)
    {
        m_out.rules = options.rules;
        m_out.plan.request = options.request;
    }

    Result<Outlook> run()
    {
        return identify()
            .and_then([&] { return settle(); })
            .and_then([&] { return loadJournal(); })
            .and_then([&] { return read(); })
            .and_then([&] { return resolve(); })
            .and_then([&] { return match(); })
            .and_then([&] { return prove(); })
            .and_then([&] { return remember(); })
            .and_then([&] { return plan(); })
            .map([&] { return std::move(m_out); });
    }

private:
    template <class T, class Member>
    static Result<void> keep(Result<T> result, Member &member)
    {
        if (!result)
            return tl::unexpected(result.error());
        member = std::move(*result);
        return {};
    }

    void report(Stage stage) const
    {
        if (m_progress)
            m_progress({stage, 0, 0});
    }

    Result<void> identify()
    {
        report(Stage::SignIn);
        return keep(m_ports.directory.identify(m_stop), m_out.directoryIdentity)
            .and_then([&] { return keep(m_ports.cloud.identify(m_stop), m_out.cloudIdentity); })
            .and_then([&] {
                return m_options.identified ? m_options.identified(m_out.directoryIdentity) : Result<void>();
            });
    }

    Result<void> settle()
    {
        if (!m_options.settle)
            return {};
        report(Stage::Settle);
        SettleReport report;
        const auto settled = keep(
            settleOpen(m_ports.directory, m_ports.journal, m_ports.clock, m_out.directoryIdentity, m_stop),
            report);
        m_settled = report.settled;
        m_out.open.insert(report.leftOpen.begin(), report.leftOpen.end());
        return settled.and_then([&] { return m_ports.journal.markInterrupted(m_ports.clock.now()); })
            .map([](std::uint64_t) {});
    }

    Result<void> loadJournal()
    {
        const auto rows = m_ports.journal.ownership();
        const auto holds = m_ports.journal.holds();
        if (!rows || !holds)
            return tl::unexpected(!rows ? rows.error() : holds.error());
        m_out.ownership = ownershipFactsOf(m_out.directoryIdentity);
        for (const auto &[guid, row] : *rows)
            m_out.ownership.rows.insert(guid);
        for (const Hold &hold : *holds)
            m_out.held.insert(hold.deviceId);
        return {};
    }

    Result<void> read()
    {
        report(Stage::ReadCloud);
        const CloudReadRequest request{m_options.rules.flow.registeredUsers};
        return keep(m_ports.cloud.readAll(request, m_stop, m_progress), m_out.cloud).and_then([&] {
            report(Stage::ReadDirectory);
            return keep(m_ports.directory.readDevices(m_out.directoryIdentity.container, m_stop, m_progress),
                        m_out.directory);
        });
    }

    Result<void> resolve()
    {
        report(Stage::ResolveOwners);
        return keep(resolveOwners(*m_out.cloud, m_ports.directory, m_stop), m_out.owners);
    }

    Result<void> match()
    {
        report(Stage::Match);
        // one "now" for what is to be proven and for the plan: how long a device is missing depends on it
        m_out.plan.madeAt = m_ports.clock.now();
        m_out.match = matchByDeviceId(*m_out.cloud, *m_out.directory, m_out.ownership);
        const auto baseline =
            m_ports.state.hasBaseline(m_out.cloudIdentity.tenant, m_out.directoryIdentity.container.guid);
        return keep(baseline, m_out.hasBaseline).and_then([&] { return loadMissing(); });
    }

    /// Ours, and not in the cloud's list.
    std::vector<DeviceId> missingDevices() const
    {
        std::vector<DeviceId> missing;
        for (const MatchRow &row : m_out.match.rows) {
            if (row.kind != MatchKind::DirectoryOnly || row.standing != Standing::Ours)
                continue;
            if (const auto id = m_out.directory->device(row.directory).deviceId())
                missing.push_back(*id);
        }
        return missing;
    }

    Result<void> loadMissing()
    {
        m_missing = missingDevices();
        return keep(m_ports.state.missingSince(m_missing), m_out.missingSince);
    }

    Result<void> prove()
    {
        m_out.plan.madeAt = m_ports.clock.now(); // what is due for removal is due now
        const std::vector<DeviceId> devices = devicesToProve(m_out.planInput());
        if (devices.empty())
            return {};
        report(Stage::ProveRemovals);
        const auto proofs = m_ports.cloud.prove(devices, m_stop, m_progress);
        if (!proofs)
            return tl::unexpected(proofs.error());
        for (const Proof &proof : *proofs)
            m_out.proofs[proof.deviceId] = proof;
        return {};
    }

    /// A device that the point read found is not missing, whatever the list says.
    Result<void> remember()
    {
        std::erase_if(m_missing, [&](DeviceId id) {
            const auto proof = m_out.proofs.find(id);
            return proof != m_out.proofs.end() && proof->second.whereabouts == Whereabouts::Present;
        });
        const Moment now = m_ports.clock.now();
        m_largestBefore = m_ports.state.largestCount(Moment{now.ms - kHistoryDays * kMillisecondsPerDay});
        if (!m_largestBefore)
            return tl::unexpected(m_largestBefore.error());
        const auto remembered = m_ports.state.rememberRead(
            {m_out.cloudIdentity.tenant, m_out.directoryIdentity.container.guid, countToRemember(), now},
            m_missing);
        if (!remembered)
            return remembered;
        if (const auto kept = m_ports.state.keepSnapshots(*m_out.cloud, *m_out.directory); !kept)
            m_out.notKept = kept.error();
        return {};
    }

    /// A history that begins, begins with what we once wrote: else a list that has shrunk would be its own
    /// measure.
    std::uint64_t countToRemember() const
    {
        const std::uint64_t listed = m_out.cloud->size() + m_out.cloud->withoutDeviceId().size();
        if (*m_largestBefore)
            return listed;
        const auto owned = std::ranges::count_if(m_out.match.rows, [](const MatchRow &row) {
            return row.directory != kNone && row.standing == Standing::Ours;
        });
        return std::max(listed, std::uint64_t(owned));
    }

    Basis basis() const
    {
        const DirectoryIdentity &directory = m_out.directoryIdentity;
        return {m_out.cloudIdentity.tenant,
                directory.forest,
                directory.domainSid,
                directory.container,
                directory.service,
                directory.dnsHostName,
                directory.accountSid.text(),
                m_out.cloud->readAt(),
                m_out.directory->readAt(),
                directory.highestUsn,
                fingerprintOf(m_options.rules)};
    }

    Result<void> plan()
    {
        report(Stage::Plan);
        m_out.plan.basis = basis();
        m_out.plan.id = randomPlanId();
        m_out.largestCloudCount = *m_largestBefore;
        m_out.plan = m_options.kind == PlanKind::Disable ? makeLeavingPlan(m_out.planInput())
                                                         : makePlan(m_out.planInput());
        if (m_settled)
            m_out.plan.findings.push_back(
                {Severity::Note, FindingCode::PendingSettled, {}, std::int64_t(m_settled), {}});
        auto speaking = guardsFor(m_out.plan, m_out, m_ports, m_options);
        if (!speaking)
            return tl::unexpected(speaking.error());
        m_out.plan = withFindings(std::move(m_out.plan), std::move(*speaking));
        return {};
    }

    Ports &m_ports;
    const LookOptions &m_options;
    std::stop_token m_stop;
    const ProgressFunction &m_progress;
    Outlook m_out;
    std::uint64_t m_settled = 0;
    std::vector<DeviceId> m_missing;
    Result<std::optional<std::uint64_t>> m_largestBefore;
};

} // namespace

PlanInput Outlook::planInput() const
{
    return {*cloud,      *directory,   match,        rules,       owners,     directoryIdentity.attributes,
            held,        proofs,       missingSince, hasBaseline, plan.basis, plan.id,
            plan.madeAt, plan.request, &open};
}

Result<Outlook> look(Ports &ports, const LookOptions &options, std::stop_token stop,
                     const ProgressFunction &progress)
{
    return Look(ports, options, std::move(stop), progress).run();
}

} // namespace dwc
