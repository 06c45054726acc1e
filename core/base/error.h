// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// What went wrong, as something to switch on. The sentence for a person is made in the views.
enum class ErrorKind : std::uint8_t {
    // asked for something we cannot do
    WrongUsage,          ///< a command or argument that makes no sense
    WrongProfile,        ///< a profile key that is unknown, missing or of the wrong form; subject = key
    NoSuchProfile,       ///< subject = name or file
    MissingSecret,       ///< subject = secret's name
    SecretStoreUnusable, ///< no keychain, or it refuses; detail = its words
    BadPlanFile,         ///< cut, malformed or forged; subject = file or member
    StalePlan,           ///< made from another basis, or too old; subject = what differs
    PlanAlreadyApplied,
    NoSuchDevice,    ///< subject = what was asked for
    AmbiguousDevice, ///< several devices answer to it; subject = what was asked for, detail = their ids
    NoSuchRun,
    // reaching a server
    NameNotResolved, ///< subject = host
    Unreachable,     ///< subject = host and port
    TimedOut,
    UntrustedCertificate, ///< unknown authority, expired or wrong name; subject = host
    ConnectionLost,       ///< in the middle of the work; what was in flight is not known
    ForeignLink,          ///< an answer names another origin; subject = that origin
    // being let in
    UnusableCertificate, ///< the one we sign in with, or its key; subject = file, nativeCode = KeyFault
    SignInRefused,       ///< cloud; nativeCode = AADSTS number
    BindRefused,         ///< directory; nativeCode = the sub-code of "data xxx" (hexadecimal in AD's text)
    TransportRefused,    ///< the server demands signing or TLS
    PermissionDenied,    ///< subject = object or call
    WrongTenant,         ///< the tenant that answers is not the configured one
    WrongForest,         ///< domain, container or service object differ from the pins; subject = which
    // the answer
    NotFound,
    AmbiguousAccount, ///< several accounts have this name; subject = the name, detail = their DNs, one a line
    AlreadyExists,
    ValueChanged,       ///< the old value named in a modify is not the present one
    NotProvenGone,      ///< a removal whose device the cloud gave no clear answer about
    InCloudAgain,       ///< a removal whose device is in the cloud after all
    Refused,            ///< the server will not do this write; nativeCode = LDAP result
    Throttled,          ///< 429, busy
    ServiceUnavailable, ///< 5xx
    MalformedAnswer,    ///< JSON or BER that breaks the contract
    IncompleteRead,     ///< pages or counts that do not agree
    LimitExceeded,      ///< size, depth, pages
    NotWritable,        ///< read-only controller, or it refers to another
    SchemaTooOld,       ///< subject = missing class
    NoContainer,        ///< service object or device container missing; subject = DN,
                        ///< nativeCode = service objects when there are several
    // here
    RunLocked, ///< another run holds the lock; subject = lock file
    Stopped,   ///< on request
    Storage,   ///< a file or database cannot be read or written; subject = path
    Internal
};

/// A failure as facts. `subject` and `detail` may hold foreign text: pass them through printable() or an
/// escaper.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    std::string subject;         ///< the thing it is about: DN, host, key, file
    std::string detail;          ///< the server's or library's own words, never shown alone
    std::int64_t nativeCode = 0; ///< HTTP status, LDAP result or AADSTS number, by kind; 0 = none
    std::string requestId;       ///< Graph's request-id, for a support case
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const Error &) const = default;
};

/// Stable word for JSON and logs, such as "bindRefused".
std::string_view codeOf(ErrorKind kind);

} // namespace dwc
