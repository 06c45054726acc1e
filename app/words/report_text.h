// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"

namespace dwc {

/// The command line's sentences, for the writers of core/report.
const ReportWords &reportText();
/// The same, with the window's own ways in advice.
const ReportWords &windowText();

} // namespace dwc
