// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "ui/enable/change_lines.h"

#include <vector>

namespace dwc {

/// Every object and every permission entry of a plan of the forest's own objects, in the order of writing.
/// `account`: who the entries are for, in words.
std::vector<ChangeLine> linesOf(const Plan &plan, const QString &account);

} // namespace dwc
