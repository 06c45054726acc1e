// SPDX-License-Identifier: Apache-2.0
#include "app/check_prerequisites.h"

#include "app/compose.h"
#include "core/cloud/graph_inspection.h"
#include "core/directory/ldap_inspection.h"
#include "core/settings/profile_store.h"
#include "core/settings/secret_places.h"

#include <algorithm>
#include <filesystem>
#include <mutex>

namespace dwc {

namespace {

Result<KnownHere> knownOf(const Profile &profile)
{
    KnownHere known;
    std::error_code error;
    if (!std::filesystem::exists(dataFolderOf(profile) + "/journal.db", error))
        return known;
    auto journal = openHistory(profile);
    if (!journal)
        return tl::unexpected(journal.error());
    const auto pins = (*journal)->pins();
    if (!pins)
        return tl::unexpected(pins.error());
    auto ownership = (*journal)->ownership();
    if (!ownership)
        return tl::unexpected(ownership.error());
    known.pins = *pins;
    known.ownership = std::move(*ownership);
    const std::shared_ptr<Journal> kept(std::move(*journal));
    known.lastWritten = [kept](const auto asked) { return kept->lastWritten(asked); };
    known.newestRun = [kept] {
        constexpr std::size_t kMostLookedAt = 16;
        auto runs = kept->runs(1); // counting the writes of more is seldom needed
        if (runs && !runs->empty() && wroteNothing(runs->front()))
            runs = kept->runs(kMostLookedAt);
        return runs.map([](const std::vector<RunRecord> &some) {
            const auto found = std::ranges::find_if_not(some, wroteNothing);
            return found == some.end() ? std::nullopt : std::optional(*found);
        });
    };
    return known;
}

} // namespace

std::vector<const Check *> wantedBy(const CheckRequest &request)
{
    if (!request.wanted.empty())
        return request.wanted;
    std::vector<const Check *> all;
    for (const Check &check : checks())
        all.push_back(&check);
    return all;
}

Result<std::vector<CheckResult>> checkPrerequisites(const Profile &profile, SecretStore &secrets,
                                                    const CheckRequest &request, std::stop_token stop,
                                                    const CheckDone &done)
{
    auto known = knownOf(profile);
    if (!known)
        return tl::unexpected(known.error());
    known->otherWriterIsOff = request.otherWriterIsOff;
    const SystemClock clock;
    std::mutex oneAtATime; // cloud and directory sign in beside each other
    const auto read = [&](const SecretPlace &place) {
        const std::lock_guard lock(oneAtATime);
        return secrets.read(place);
    };
    GraphInspection cloud(profile.cloud, clock,
                          [&, place = cloudSecretPlace(profile)] { return read(place); });
    LdapInspection directory(profile.directory, clock,
                             [&, place = directorySecretPlace(profile)] { return read(place); });
    const std::vector<const Check *> wanted = wantedBy(request);
    return runChecks(wanted, profile, *known, {cloud, directory, secrets, clock}, std::move(stop), done);
}

} // namespace dwc
