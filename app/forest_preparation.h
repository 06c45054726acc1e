// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/apply_preparation.h"
#include "core/prepare/removal.h"
#include "core/secrets/secret.h"
#include "core/settings/profile.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace dwc {

/// Who prepares the forest. The password is asked for when it is needed, and never kept by anything.
struct Preparer
{
    std::string user; ///< UPN or DN; empty: the account that binds
    std::function<Result<Secret>()> password;
    /// Into the cloud, for the tenant's domains when a connection point is asked for. Empty: they are not
    /// read.
    std::function<Result<Secret>()> cloudSecret = {};
};

struct PreparationResult
{
    Preparation preparation; ///< as decided again under the lock
    ApplyReport report;      ///< empty when blockers speak or nothing is missing
};

/// Preparing the forest of one profile, or taking that back: a look, and the carrying out. For one thread.
class ForestPreparation
{
public:
    ForestPreparation(const Profile &profile, Preparer preparer, ForestTask task);
    ~ForestPreparation();

    /// `leaving` are devices that will be gone before it is carried out.
    Result<Preparation> look(std::stop_token stop, std::span<const ObjectRef> leaving = {});
    /// Takes the profile's lock, looks again, and writes what is missing; nothing when something blocks it.
    /// Taking back ends the profile's schedule first, in its file.
    /// With `shown`, only what somebody saw there: else StalePlan (subject = the object), and nothing is
    /// written.
    Result<PreparationResult> carryOut(const std::string &startedBy, std::stop_token stop,
                                       const std::vector<Change> *shown = nullptr,
                                       const ProgressFunction &progress = {});
    /// The same for a saved plan that forestTaskIn() let through: only when what is decided again under the
    /// lock is exactly what it says. StalePlan or PlanAlreadyApplied else, and nothing is written.
    Result<PreparationResult> carryOutSaved(const Plan &file, const std::string &startedBy,
                                            std::stop_token stop, const ProgressFunction &progress = {});

private:
    using Accept = std::function<Result<void>(Preparation &fresh, Journal &journal)>;
    Result<PreparationResult> carryOutIf(const Accept &accept, const std::string &startedBy,
                                         std::stop_token stop, const ProgressFunction &progress);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace dwc
