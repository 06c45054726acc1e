// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check_request.h"
#include "core/readiness/run_checks.h"
#include "core/secrets/secret_store.h"
#include "core/settings/profile.h"

namespace dwc {

/// Runs checks of a profile on its real servers; nothing is written anywhere. The results are in the order of
/// `wanted`, or of checks(). Storage when there is a journal that cannot be read.
Result<std::vector<CheckResult>> checkPrerequisites(const Profile &profile, SecretStore &secrets,
                                                    const CheckRequest &request, std::stop_token stop,
                                                    const CheckDone &done);

/// The checks that a request wants.
std::vector<const Check *> wantedBy(const CheckRequest &request);

} // namespace dwc
