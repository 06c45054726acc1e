// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace dwc {

/// How a command line is wrong: nativeCode of an Error WrongUsage. Arguments that were not asked for are
/// never repeated, since they may be a secret typed in the wrong place.
enum class UsageProblem : std::uint8_t {
    Other, ///< detail = sentence
    NoCommand,
    UnknownCommand,  ///< subject = it, detail = nearest
    UnknownOption,   ///< subject = its name, detail = nearest
    MissingValue,    ///< subject = option
    UnexpectedValue, ///< subject = option that takes none
    BadValue,        ///< subject = option or argument, detail = what it takes
    MissingArgument, ///< subject = its name in the synopsis
    ExtraArgument,
    ConflictingOptions, ///< subject, detail = the two
    NoAnswer            ///< standard input ended at a question
};

} // namespace dwc
