// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile_problem.h"

#include <optional>
#include <string_view>

namespace dwc {

/// Looks at the text before a tree is made of it: size, well-formedness, depth, and members that stand twice
/// (a tree keeps one of them and tells nobody). The first problem.
std::optional<ProfileProblem> problemWithGrammar(std::string_view text);

} // namespace dwc
