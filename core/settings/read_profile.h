// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/settings/profile.h"
#include "core/settings/profile_problem.h"

#include <string_view>
#include <vector>

namespace dwc {

constexpr std::size_t kMaxProfileBytes = 1024 * 1024;
constexpr std::size_t kMaxProfileDepth = 8;
constexpr std::size_t kMaxProfileKeys = 256; ///< of one object; what holds them takes time by their square

struct ProfileReading
{
    Profile profile; ///< wrong keys have their defaults; `place` is not filled in
    std::vector<ProfileProblem>
        problems; ///< in the order of the file, then what is missing, then what does not fit
};

/// Reads a profile's JSON and names everything that is wrong in it. The text is not trusted.
ProfileReading readProfile(std::string_view text);

/// For use: the profile, or WrongProfile with the first problem (see toError()).
Result<Profile> profileFrom(std::string_view text);

} // namespace dwc
