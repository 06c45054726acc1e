// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/journal/journal.h"
#include "core/prepare/find_accounts.h"
#include "core/readiness/check_request.h"
#include "core/readiness/run_checks.h"
#include "core/secrets/secret.h"
#include "core/settings/profile_store.h"
#include "core/settings/write_profile.h"
#include "core/sync/write_back.h"
#include "ui/bridge/forest_work.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace dwc {

/// What somebody approved in the window: the plan as it was shown, the devices of it that were ticked, and
/// the guards lifted for it.
struct ApplyRequest
{
    Plan plan;
    std::vector<DeviceId> only; ///< empty = all of the plan
    std::vector<Lift> lifts;    ///< as typed for the plan shown
    /// Of each change as soon as it is answered, from the thread that applies; may be empty.
    std::function<void(const Change &change, const Outcome &outcome)> answered = {};
};

/// What the directory answered to one change while a plan is applied.
struct Answer
{
    DeviceId device;
    Action action = Action::Create;
    OutcomeResult result = OutcomeResult::Open;
    std::optional<Error> error; ///< the cause of a failure
};

struct ApplyResult
{
    Plan plan;                   ///< as decided again just before the write, narrowed to what was ticked
    std::vector<Finding> guards; ///< not empty: these spoke, and nothing was written
    ApplyReport report;
    RunRecord run;
};

/// Of one object, by attribute, the values (raw) that our last write left; nothing: we never wrote it.
using LastWritten = std::vector<std::pair<std::string, std::optional<std::vector<std::string>>>>;

/// Both sides as they were last read, without asking anybody.
struct LastRead
{
    std::shared_ptr<const CloudSnapshot> cloud; ///< null when nothing is kept
    std::shared_ptr<const DirectorySnapshot> directory;
};

/// What the window asks of the core. Calls block and are made one at a time from the engine's worker thread,
/// apart from check(), which has a thread of its own beside it; nothing is kept open between them.
class Backend
{
public:
    virtual ~Backend() = default;

    virtual Result<std::vector<ProfileEntry>> profiles() = 0;
    virtual Result<Profile> loadProfile(const std::string &nameOrFile) = 0;
    /// Writes it, and gives it as read back. A profile without a path is new and never replaces a file.
    virtual Result<Profile> saveProfile(const Profile &profile) = 0;
    /// From now on nothing is written unattended: the profile, as its file is by now, with its schedule set
    /// to plan only. As it was saved.
    virtual Result<Profile> endSchedule(const Profile &profile) = 0;
    virtual Result<void> storeSecret(const Profile &profile, SecretName name, Secret secret) = 0;

    /// Reads both sides and plans; writes nothing to the directory. A request with a choice is one for a plan
    /// to leave the feature.
    virtual Result<Outlook> look(const Profile &profile, const PlanRequest &request, std::stop_token stop,
                                 const ProgressFunction &progress) = 0;
    /// Reads again under the run lock, decides again, and writes what is still as it was approved; StalePlan
    /// when something is not, and nothing is written then. A plan to leave the feature ends the profile's
    /// schedule before its first write.
    virtual Result<ApplyResult> apply(const Profile &profile, const ApplyRequest &request,
                                      std::stop_token stop, const ProgressFunction &progress) = 0;

    /// Newest first. Empty when nothing was ever written.
    virtual Result<std::vector<RunRecord>> runs(const Profile &profile, std::size_t limit) = 0;
    virtual Result<std::vector<JournalEntry>> entries(const Profile &profile, RunId run) = 0;
    /// For these attributes of an object; from the journal alone.
    virtual Result<LastWritten> lastWritten(const Profile &, const ObjectGuid &,
                                            const std::vector<std::string> &)
    {
        return LastWritten{};
    }

    /// Signs in with what was typed, not with what is kept.
    virtual Result<CloudIdentity> testCloud(const Profile &profile, const Secret &secret,
                                            std::stop_token stop) = 0;
    virtual Result<DirectoryIdentity> testDirectory(const Profile &profile, const Secret &secret,
                                                    std::stop_token stop) = 0;

    /// Runs prerequisite checks on the real servers; nothing is written. `done` is called for each, by one
    /// thread at a time but any. After a stop, what was not told is Unknown with the error Stopped. Storage
    /// when there is a journal that cannot be read.
    virtual Result<void> check(const Profile &profile, const CheckRequest &request, std::stop_token stop,
                               const CheckDone &done) = 0;

    virtual Result<Plan> readPlan(const std::string &path) = 0;
    virtual Result<void> writePlan(const std::string &path, const Plan &plan) = 0;

    /// What preparing the forest with these permissions would write; writes nothing.
    virtual Result<ForestLook> lookAtForest(const Profile &profile, const PreparationWish &wish,
                                            std::stop_token stop) = 0;
    /// What carrying out a saved plan of the forest's own objects (isForestPlan()) would write; writes
    /// nothing. BadPlanFile when it holds anything else; StalePlan when it is not what would be decided now,
    /// as far as the profile's account can see.
    virtual Result<ForestLook> lookAtForestPlan(const Profile &profile, const Plan &file,
                                                std::stop_token stop) = 0;
    /// What taking a preparation back would write, as the administrator sees it who signs in with what was
    /// typed: others cannot see everything. Writes nothing.
    virtual Result<ForestLook> lookAtRemoval(const Profile &profile, const RemovalQuestion &question,
                                             const Secret &password, std::stop_token stop) = 0;
    /// Accounts by the beginning of a name, asked of the profile's controller.
    virtual Result<FoundAccounts> findAccounts(const Profile &profile, const std::string &name,
                                               std::stop_token stop) = 0;
    /// Signs in with what was typed, looks again under the run lock, and writes what was shown and is still
    /// missing; StalePlan when something else is missing now, and nothing is written then. A saved plan is
    /// carried out as it is or not at all.
    virtual Result<ForestResult> prepareForest(const Profile &profile, const PreparationRequest &request,
                                               const Secret &password, std::stop_token stop,
                                               const ProgressFunction &progress) = 0;
};

} // namespace dwc
