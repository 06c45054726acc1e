// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dwc {

/// How a profile is wrong. As nativeCode of an Error WrongProfile it tells the view which sentence to make.
enum class ProfileFault : std::uint8_t {
    None,
    NotJson,  ///< argument = line
    TooLarge, ///< argument = bytes allowed
    TooDeep,
    TooManyKeys, ///< in one object; argument = how many are allowed
    UnknownKey, ///< argument = the nearest known key
    RepeatedKey,
    MissingKey,
    WrongType,      ///< argument = a word for what it takes: "text", "number", "list", …
    NotAllowedWord, ///< argument = the allowed words
    OutOfRange,     ///< argument = "0 to 65535"
    NotAGuid,
    NotAnOrigin, ///< https://host or https://host:port is wanted
    NotAHost,
    NotAnAccount,    ///< a UPN or a DN is wanted
    NotAPath,        ///< an absolute path is wanted
    NotADuration,    ///< PT30M is wanted; argument = range
    NotADate,        ///< 2026-01-31 is wanted
    NotAName,        ///< letters, digits, dot, dash, underscore
    WrongPair,       ///< bind and transport; argument = the transports allowed
    OnlyWith,        ///< key belongs to another setting; argument = "cloud.environment custom"
    NeededWith,      ///< key is missing beside another setting; argument = that setting
    UnreadableFile,  ///< the file a key names; argument = the file
    NoCertificate,   ///< that file holds none; argument = the file
    WritableByOthers ///< the profile itself; argument = its file or folder
};

/// One wrong thing in a profile. Foreign text throughout.
struct ProfileProblem
{
    ProfileFault fault = ProfileFault::None;
    std::string key; ///< full path such as cloud.signIn.clientId; empty when it is about the whole file
    std::string argument;

    bool operator==(const ProfileProblem &) const = default;
};

/// Stable word for JSON, such as "unknownKey".
std::string_view codeOf(ProfileFault fault);

/// WrongProfile with subject = key, detail = argument, nativeCode = fault.
inline Error toError(const ProfileProblem &problem)
{
    Error error;
    error.kind = ErrorKind::WrongProfile;
    error.subject = problem.key;
    error.detail = problem.argument;
    error.nativeCode = std::int64_t(problem.fault);
    return error;
}

} // namespace dwc
