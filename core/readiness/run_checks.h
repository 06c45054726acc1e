// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloud_inspection.h"
#include "core/directory/directory_inspection.h"
#include "core/readiness/check.h"
#include "core/readiness/known_here.h"
#include "core/secrets/secret_store.h"
#include "core/settings/profile.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace dwc {

/// What checks work with. Everything outlives the run. The inspections are used by a thread each, `secrets`
/// by all of them.
struct CheckPorts
{
    CloudInspection &cloud;
    DirectoryInspection &directory;
    SecretStore &secrets;
    const Clock &clock;
};

/// Called once per check as it is done, by one thread at a time but any.
using CheckDone = std::function<void(const Check &check, const CheckResult &result)>;

/// Runs these checks, the cloud's beside the directory's, and gives the results in the order asked for. A
/// server that does not answer costs its own time limit once. After a stop, what was not told is Unknown.
std::vector<CheckResult> runChecks(std::span<const Check *const> wanted, const Profile &profile,
                                   const KnownHere &known, const CheckPorts &ports, std::stop_token stop,
                                   const CheckDone &done);

} // namespace dwc
