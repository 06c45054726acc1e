// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ldap_error.h"

#include <charconv>
#include <ldap.h>

namespace dwc {

namespace {

// MS-ERREF 2.2, as AD uses them beside the LDAP result (MS-ADTS 3.1.1.5)
constexpr std::uint32_t kNoSuchAttributeInSchema = 0x57;
constexpr std::uint32_t kAttributeNotDefined = 0x206F;
constexpr std::uint32_t kSingleValueHasValue = 0x2081;

std::optional<std::uint32_t> hexNumber(std::string_view digits)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

ErrorKind kindOfLocal(LdapOperation operation, int result)
{
    switch (result) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
        return operation == LdapOperation::Connect ? ErrorKind::Unreachable : ErrorKind::ConnectionLost;
    case LDAP_TIMEOUT:
        return ErrorKind::TimedOut;
    case LDAP_DECODING_ERROR:
        return ErrorKind::MalformedAnswer;
    case LDAP_NO_MEMORY:
        return ErrorKind::LimitExceeded;
    case LDAP_USER_CANCELLED:
        return ErrorKind::Stopped;
    default:
        return ErrorKind::Internal;
    }
}

/// Results that tell whether the object was as the modify assumed.
ErrorKind kindOfModify(int result, std::optional<std::uint32_t> code)
{
    switch (result) {
    case LDAP_NO_SUCH_ATTRIBUTE:
        return code == kNoSuchAttributeInSchema || code == kAttributeNotDefined ? ErrorKind::Refused
                                                                                : ErrorKind::ValueChanged;
    case LDAP_TYPE_OR_VALUE_EXISTS:
        return ErrorKind::ValueChanged;
    case LDAP_CONSTRAINT_VIOLATION:
        return code == kSingleValueHasValue ? ErrorKind::ValueChanged : ErrorKind::Refused;
    default:
        return ErrorKind::Refused;
    }
}

ErrorKind kindOf(LdapOperation operation, int result, std::string_view diagnostic)
{
    if (result < 0)
        return kindOfLocal(operation, result);
    switch (result) {
    case LDAP_REFERRAL:
        return ErrorKind::NotWritable;
    case LDAP_TIMELIMIT_EXCEEDED:
        return ErrorKind::TimedOut;
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
        return ErrorKind::LimitExceeded;
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_CONFIDENTIALITY_REQUIRED:
        return ErrorKind::TransportRefused;
    case LDAP_NO_SUCH_OBJECT:
        return ErrorKind::NotFound;
    case LDAP_ALREADY_EXISTS:
        return ErrorKind::AlreadyExists;
    case LDAP_INAPPROPRIATE_AUTH:
    case LDAP_INVALID_CREDENTIALS:
        return ErrorKind::BindRefused;
    case LDAP_INSUFFICIENT_ACCESS:
        return ErrorKind::PermissionDenied;
    case LDAP_BUSY:
        return ErrorKind::Throttled;
    case LDAP_UNAVAILABLE:
        return ErrorKind::ServiceUnavailable;
    default:
        break;
    }
    return operation == LdapOperation::Modify ? kindOfModify(result, windowsCode(diagnostic))
                                              : ErrorKind::Refused;
}

} // namespace

std::optional<std::uint32_t> windowsCode(std::string_view diagnostic)
{
    if (diagnostic.size() < 9 || diagnostic[8] != ':')
        return std::nullopt;
    return hexNumber(diagnostic.substr(0, 8));
}

std::optional<std::uint32_t> bindSubCode(std::string_view diagnostic)
{
    const std::size_t at = diagnostic.find("data ");
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = diagnostic.substr(at + 5);
    return hexNumber(rest.substr(0, rest.find_first_not_of("0123456789abcdefABCDEF")));
}

Error classify(LdapOperation operation, int result, std::string diagnostic, std::string subject)
{
    Error error;
    error.kind = kindOf(operation, result, diagnostic);
    error.nativeCode = error.kind == ErrorKind::BindRefused ? bindSubCode(diagnostic).value_or(0) : result;
    error.subject = std::move(subject);
    error.detail = diagnostic.empty() ? ldap_err2string(result) : std::move(diagnostic);
    return error;
}

bool isRetryable(const Error &error)
{
    return error.kind == ErrorKind::Throttled || error.kind == ErrorKind::ServiceUnavailable ||
           error.kind == ErrorKind::TimedOut;
}

bool isConflict(const Error &error)
{
    return error.kind == ErrorKind::ValueChanged || error.kind == ErrorKind::AlreadyExists ||
           error.kind == ErrorKind::NotFound;
}

} // namespace dwc
