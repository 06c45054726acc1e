// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"

namespace dwc {

/// The command line's sentences, for the writers of core/report.
const ReportWords &reportText();

} // namespace dwc
