// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_stream.h"

#include <functional>
#include <string>

namespace dwc {

/// A report into a file, whole or not at all, readable by its owner only. Storage (subject = path).
Result<void> writeFile(const std::string &path, const std::function<Result<void>(const ReportSink &)> &write);

} // namespace dwc
