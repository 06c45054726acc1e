// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/report_form.h"
#include "core/plan/decide_row.h"

#include <string>
#include <vector>

namespace dwc {

/// The devices of both sides in the form asked for; with `states` only those in one of them.
ExitCode showDevices(const Context &context, const Arguments &arguments, Form form, const PlanInput &input,
                     const std::vector<std::string> &states);

} // namespace dwc
