// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_stream.h"
#include "ui/bridge/exporter.h"

#include <functional>
#include <string>

namespace dwc {

/// Work that writes a report into a file, whole or not at all, readable by its owner only: a report names people
/// and devices. Storage (subject = path) when the file cannot be written, Stopped when it was stopped. What
/// `write` uses must live as long as the work.
Exporter fileExporter(std::string path, std::function<Result<void>(const ReportSink &)> write);

} // namespace dwc
