// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace dwc {

struct NewProfile
{
    Profile profile;
    std::string path;
};

/// `profile new`: what the options do not give is asked for on a terminal; without one, the first option that
/// is missing is a WrongUsage. Writes the file; AlreadyExists when there is one.
Result<NewProfile> newProfile(const Context &context);

} // namespace dwc
