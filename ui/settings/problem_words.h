// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile_problem.h"

#include <QString>

namespace dwc {

/// What stands below a field with this problem: what it takes instead, in one sentence. Foreign text made
/// printable.
QString sentenceOf(const ProfileProblem &problem);

} // namespace dwc
