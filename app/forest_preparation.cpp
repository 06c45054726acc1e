// SPDX-License-Identifier: Apache-2.0
#include "app/forest_preparation.h"

#include "app/end_schedule.h"
#include "core/apply/saved_plan.h"
#include "core/cloud/graph_inspection.h"
#include "core/directory/ldap_directory.h"
#include "core/directory/ldap_inspection.h"
#include "core/journal/open_journal.h"
#include "core/journal/run_lock.h"
#include "core/prepare/saved_preparation.h"
#include "core/settings/profile_store.h"

#include <QUuid>
#include <algorithm>

namespace dwc {

namespace {

PlanId randomPlanId()
{
    return *PlanId::fromText(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
}

/// The profile as the preparer signs in with it; the connector account stays the one that is judged.
Profile profileOf(Profile profile, const Preparer &preparer)
{
    if (preparer.user.empty())
        return profile;
    if (profile.directory.connectorAccount.empty())
        profile.directory.connectorAccount = profile.directory.user;
    profile.directory.user = preparer.user;
    return profile;
}

/// What stands in the way is found out after what is there was read.
bool wasLookedAt(const Preparation &preparation)
{
    return std::ranges::all_of(preparation.blockers, [](const Blocker &blocker) {
        return blocker.id == "prepare.rights" || blocker.id == "prepare.connectionPoint" ||
               blocker.id == "disable.needed" || blocker.id == kUnseenBlocker;
    });
}

} // namespace

struct ForestPreparation::Parts
{
    Profile profile;
    Preparer preparer;
    ForestTask task;
    KnownHere known;
    SystemClock clock;
    LdapInspection inspection;
    std::optional<Result<Organization>> organization; ///< once it was asked for

    Parts(const Profile &given, Preparer who, ForestTask what)
        : profile(profileOf(given, who)), preparer(std::move(who)), task(std::move(what)),
          inspection(profile.directory, clock, preparer.password)
    {
    }
};

ForestPreparation::ForestPreparation(const Profile &profile, Preparer preparer, ForestTask task)
    : m_parts(std::make_unique<Parts>(profile, std::move(preparer), std::move(task)))
{
}
ForestPreparation::~ForestPreparation() = default;

Result<Preparation> ForestPreparation::look(std::stop_token stop, std::span<const ObjectRef> leaving)
{
    DirectoryFacts facts(m_parts->profile, m_parts->inspection, m_parts->known, m_parts->clock, stop);
    const auto organization = [&]() -> Result<Organization> {
        auto &known = m_parts->organization;
        if (!known && m_parts->preparer.cloudSecret)
            known = GraphInspection(m_parts->profile.cloud, m_parts->clock, m_parts->preparer.cloudSecret)
                        .organization(stop);
        return known ? *known : Result<Organization>(fail(ErrorKind::NotFound));
    };
    if (const auto *removal = std::get_if<ForestRemoval>(&m_parts->task))
        return prepareRemoval(facts, *removal, randomPlanId(), leaving);
    return prepareForest(facts, std::get<PreparationWish>(m_parts->task), randomPlanId(), organization);
}

Result<PreparationResult> ForestPreparation::carryOut(const std::string &startedBy, std::stop_token stop,
                                                      const std::vector<Change> *shown,
                                                      const ProgressFunction &progress)
{
    const auto accept = [&](const Preparation &fresh, Journal &) -> Result<void> {
        if (const Change *unseen = shown ? firstNotShown(fresh.plan.changes, *shown) : nullptr)
            return fail(ErrorKind::StalePlan, unseen->object.dn.text());
        return {};
    };
    return carryOutIf(accept, startedBy, std::move(stop), progress);
}

Result<PreparationResult> ForestPreparation::carryOutSaved(const Plan &file, const std::string &startedBy,
                                                           std::stop_token stop,
                                                           const ProgressFunction &progress)
{
    const auto accept = [&](Preparation &fresh, Journal &journal) -> Result<void> {
        return checkSavedPlan(file, fresh.plan, journal, m_parts->clock.now())
            .and_then([&] { return matchesFile(fresh, file); })
            .map([&] { fresh.plan.id = file.id; });
    };
    return carryOutIf(accept, startedBy, std::move(stop), progress);
}

Result<PreparationResult> ForestPreparation::carryOutIf(const Accept &accept, const std::string &startedBy,
                                                        std::stop_token stop,
                                                        const ProgressFunction &progress)
{
    const auto folder = makeDataFolder(m_parts->profile);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto lock = RunLock::acquireFolder(*folder);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto journal = openJournal(*folder + "/journal.db");
    if (!journal)
        return tl::unexpected(journal.error());
    auto preparation = look(stop);
    if (!preparation)
        return tl::unexpected(preparation.error());
    if (wasLookedAt(*preparation)) {
        if (const auto settled = settlePreparations(*preparation, **journal, m_parts->clock); !settled)
            return tl::unexpected(settled.error());
    }
    PreparationResult result{std::move(*preparation), {}};
    if (!result.preparation.blockers.empty())
        return result;
    if (const auto accepted = accept(result.preparation, **journal); !accepted)
        return tl::unexpected(accepted.error());
    if (std::holds_alternative<ForestRemoval>(m_parts->task)) {
        // before the first entry goes, and when none is left: a scheduled run would write with an account
        // that may no longer
        if (const auto ended = endSchedule(m_parts->profile); !ended)
            return tl::unexpected(ended.error());
    }
    if (result.preparation.plan.changes.empty())
        return result;
    DirectorySettings settings = m_parts->profile.directory;
    settings.servers = {result.preparation.state.host}; // one controller for everything
    LdapDirectory directory(settings, m_parts->preparer.password);
    PreparationPorts ports{directory, m_parts->inspection, **journal, m_parts->clock};
    auto report = applyPreparation(result.preparation, result.preparation.wish.permissions, startedBy, ports,
                                   std::move(stop), progress);
    if (!report)
        return tl::unexpected(report.error());
    result.report = std::move(*report);
    return result;
}

} // namespace dwc
