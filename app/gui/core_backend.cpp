// SPDX-License-Identifier: Apache-2.0
#include "app/gui/core_backend.h"

#include "app/check_prerequisites.h"
#include "app/compose.h"
#include "app/end_schedule.h"
#include "app/read_plan_file.h"
#include "app/write_approved.h"
#include "core/cloud/graph_source.h"
#include "core/directory/ldap_directory.h"
#include "core/secrets/credentials_directory_posix.h"
#include "core/settings/secret_places.h"

namespace dwc {

namespace {

LookOptions lookOptionsOf(const Profile &profile, PlanKind kind, const PlanRequest &request)
{
    LookOptions options{profile.rules, profile.guards, false};
    options.kind = kind;
    options.request = request;
    return options;
}

} // namespace

bool CoreBackend::usesCredentialFiles() const
{
    const auto credentials = CredentialsDirectory::fromEnvironment();
    return credentials && credentials->holdsAny();
}

Result<std::vector<ProfileEntry>> CoreBackend::profiles()
{
    return m_profiles.list();
}

Result<Profile> CoreBackend::loadProfile(const std::string &nameOrFile)
{
    return m_profiles.load(nameOrFile, usesCredentialFiles());
}

Result<Profile> CoreBackend::saveProfile(const Profile &profile)
{
    const bool isNew = profile.place.path.empty();
    const auto path = isNew ? m_profiles.pathForNew(profile.name) : Result<std::string>(profile.place.path);
    if (!path)
        return tl::unexpected(path.error());
    const auto written = writeProfile(*path, profile, isNew ? IfThere::Refuse : IfThere::Replace);
    if (!written)
        return tl::unexpected(written.error());
    return loadProfile(*path);
}

Result<Profile> CoreBackend::endSchedule(const Profile &profile)
{
    return dwc::endSchedule(profile).and_then([&] { return loadProfile(profile.place.path); });
}

Result<void> CoreBackend::storeSecret(const Profile &profile, SecretName name, Secret secret)
{
    return m_secrets.write(secretPlace(profile, name), secret);
}

Result<Outlook> CoreBackend::look(const Profile &profile, const PlanRequest &request, std::stop_token stop,
                                  const ProgressFunction &progress)
{
    const auto session = Session::open(profile, m_secrets, Access::Look);
    if (!session)
        return tl::unexpected(session.error());
    Ports ports = (*session)->ports();
    const PlanKind kind = request.choice.empty() ? PlanKind::Devices : PlanKind::Disable;
    return dwc::look(ports, lookOptionsOf(profile, kind, request), std::move(stop), progress);
}

Result<ApplyResult> CoreBackend::apply(const Profile &profile, const ApplyRequest &request,
                                       std::stop_token stop, const ProgressFunction &progress)
{
    const auto session = Session::open(profile, m_secrets, Access::Write);
    if (!session)
        return tl::unexpected(session.error());
    LookOptions options = lookOptionsOf(profile, request.plan.kind, request.plan.request);
    options.settle = true;
    options.identified = [&session](const DirectoryIdentity &here) {
        return (*session)->lockContainer(here.container.guid);
    };
    Ports ports = (*session)->ports();
    const auto outlook = dwc::look(ports, options, stop, progress);
    if (!outlook)
        return tl::unexpected(outlook.error());
    auto plan = selectFrom(request.plan, *outlook, request.only, ports, options);
    if (!plan)
        return tl::unexpected(plan.error());
    const Decision decision{carryLifts(request.lifts, request.plan, *plan), request.only};
    const auto approved = approve(*plan, decision);
    if (!approved)
        return ApplyResult{std::move(*plan), approved.error(), {}, {}};
    const RunKind kind = approved->plan().kind == PlanKind::Disable ? RunKind::Disable : RunKind::Apply;
    ApplyOptions telling;
    telling.answered = request.answered;
    auto written =
        writeApproved(*approved, *outlook, **session, profile, kind, std::move(stop), progress, telling)
            .result;
    if (!written)
        return tl::unexpected(written.error());
    return ApplyResult{approved->plan(), {}, std::move(written->report), std::move(written->run)};
}

Result<std::vector<RunRecord>> CoreBackend::runs(const Profile &profile, std::size_t limit)
{
    const auto journal = openHistory(profile);
    if (!journal && journal.error().kind == ErrorKind::NotFound)
        return std::vector<RunRecord>();
    if (!journal)
        return tl::unexpected(journal.error());
    return (*journal)->runs(limit);
}

Result<std::vector<JournalEntry>> CoreBackend::entries(const Profile &profile, RunId run)
{
    const auto journal = openHistory(profile);
    if (!journal)
        return tl::unexpected(journal.error());
    return (*journal)->entries(run);
}

Result<LastWritten> CoreBackend::lastWritten(const Profile &profile, const ObjectGuid &object,
                                             const std::vector<std::string> &attributes)
{
    const auto journal = openHistory(profile);
    if (!journal && journal.error().kind == ErrorKind::NotFound)
        return LastWritten{};
    if (!journal)
        return tl::unexpected(journal.error());
    std::vector<std::pair<ObjectGuid, std::string>> asked;
    for (const std::string &attribute : attributes)
        asked.emplace_back(object, attribute);
    auto values = (*journal)->lastWritten(asked);
    if (!values)
        return tl::unexpected(values.error());
    LastWritten written;
    for (std::size_t i = 0; i < attributes.size(); ++i)
        written.emplace_back(attributes[i], std::move((*values)[i]));
    return written;
}

Result<CloudIdentity> CoreBackend::testCloud(const Profile &profile, const Secret &secret,
                                             std::stop_token stop)
{
    const SystemClock clock;
    GraphSource cloud(profile.cloud, clock, [&secret] { return Result<Secret>(secret.clone()); });
    return cloud.identify(std::move(stop));
}

Result<DirectoryIdentity> CoreBackend::testDirectory(const Profile &profile, const Secret &secret,
                                                     std::stop_token stop)
{
    LdapDirectory directory(profile.directory, [&secret] { return Result<Secret>(secret.clone()); });
    return directory.identify(std::move(stop));
}

Result<void> CoreBackend::check(const Profile &profile, const CheckRequest &request, std::stop_token stop,
                                const CheckDone &done)
{
    const auto results = checkPrerequisites(profile, m_secrets, request, std::move(stop), done);
    if (!results)
        return tl::unexpected(results.error());
    return {};
}

Result<Plan> CoreBackend::readPlan(const std::string &path)
{
    return readPlanFile(path);
}

Result<void> CoreBackend::writePlan(const std::string &path, const Plan &plan)
{
    return writePlanFile(path, plan);
}

} // namespace dwc
