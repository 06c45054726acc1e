// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exit_codes.h"

namespace dwc {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongUsage: return ExitCode::WrongUsage;
    case ErrorKind::WrongProfile:
    case ErrorKind::NoSuchProfile:
    case ErrorKind::MissingSecret:
    case ErrorKind::UnusableCertificate:
    case ErrorKind::SecretStoreUnusable: return ExitCode::WrongProfile;
    case ErrorKind::BadPlanFile: return ExitCode::BadPlanFile;
    case ErrorKind::StalePlan:
    case ErrorKind::PlanAlreadyApplied: return ExitCode::StalePlan;
    case ErrorKind::RunLocked: return ExitCode::Locked;
    case ErrorKind::Stopped: return ExitCode::Stopped;
    default: return ExitCode::Failed;
    }
}

} // namespace dwc
