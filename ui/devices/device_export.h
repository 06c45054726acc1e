// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/bridge/exporter.h"
#include "ui/devices/device_table.h"

#include <memory>
#include <string>
#include <vector>

namespace dwc {

/// Writes these rows of the table, in this order, to a file: JSON Lines for .jsonl, a page for .html, else
/// CSV. The words must outlive it.
Exporter exportDevices(std::shared_ptr<const DeviceTable> table, std::vector<std::uint32_t> rows,
                       const ReportWords &words, std::string path);

} // namespace dwc
