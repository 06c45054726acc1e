// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

namespace dwc {

std::string_view codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongUsage: return "wrongUsage";
    case ErrorKind::WrongProfile: return "wrongProfile";
    case ErrorKind::NoSuchProfile: return "noSuchProfile";
    case ErrorKind::MissingSecret: return "missingSecret";
    case ErrorKind::SecretStoreUnusable: return "secretStoreUnusable";
    case ErrorKind::BadPlanFile: return "badPlanFile";
    case ErrorKind::StalePlan: return "stalePlan";
    case ErrorKind::PlanAlreadyApplied: return "planAlreadyApplied";
    case ErrorKind::NoSuchDevice: return "noSuchDevice";
    case ErrorKind::AmbiguousDevice: return "ambiguousDevice";
    case ErrorKind::NoSuchRun: return "noSuchRun";
    case ErrorKind::NameNotResolved: return "nameNotResolved";
    case ErrorKind::Unreachable: return "unreachable";
    case ErrorKind::TimedOut: return "timedOut";
    case ErrorKind::UntrustedCertificate: return "untrustedCertificate";
    case ErrorKind::ConnectionLost: return "connectionLost";
    case ErrorKind::ForeignLink: return "foreignLink";
    case ErrorKind::UnusableCertificate: return "unusableCertificate";
    case ErrorKind::SignInRefused: return "signInRefused";
    case ErrorKind::BindRefused: return "bindRefused";
    case ErrorKind::TransportRefused: return "transportRefused";
    case ErrorKind::PermissionDenied: return "permissionDenied";
    case ErrorKind::WrongTenant: return "wrongTenant";
    case ErrorKind::WrongForest: return "wrongForest";
    case ErrorKind::NotFound: return "notFound";
    case ErrorKind::AmbiguousAccount: return "ambiguousAccount";
    case ErrorKind::AlreadyExists: return "alreadyExists";
    case ErrorKind::ValueChanged: return "valueChanged";
    case ErrorKind::NotProvenGone: return "notProvenGone";
    case ErrorKind::InCloudAgain: return "inCloudAgain";
    case ErrorKind::Refused: return "refused";
    case ErrorKind::Throttled: return "throttled";
    case ErrorKind::ServiceUnavailable: return "serviceUnavailable";
    case ErrorKind::MalformedAnswer: return "malformedAnswer";
    case ErrorKind::IncompleteRead: return "incompleteRead";
    case ErrorKind::LimitExceeded: return "limitExceeded";
    case ErrorKind::NotWritable: return "notWritable";
    case ErrorKind::SchemaTooOld: return "schemaTooOld";
    case ErrorKind::NoContainer: return "noContainer";
    case ErrorKind::RunLocked: return "runLocked";
    case ErrorKind::Stopped: return "stopped";
    case ErrorKind::Storage: return "storage";
    case ErrorKind::Internal: return "internal";
    }
    return "internal";
}

} // namespace dwc
