// SPDX-License-Identifier: Apache-2.0
#include "app/cli/show_devices.h"

#include "app/cli/exit_codes.h"
#include "app/cli/views/device_text.h"
#include "app/words/report_text.h"
#include "core/report/device_row.h"
#include "core/report/html_pages.h"
#include "core/report/json_lines.h"

namespace dwc {

namespace {

Result<void> writeLines(const Rows<DeviceRow> &rows, const ReportSink &sink)
{
    ReportStream stream(sink);
    rows([&](const DeviceRow &row) {
        stream.write(textOf(row) + '\n');
        return !stream.isBroken();
    });
    return stream.finish();
}

} // namespace

ExitCode showDevices(const Context &context, const Arguments &arguments, Form form, const PlanInput &input,
                     const std::vector<std::string> &states)
{
    const Rows<DeviceRow> rows = deviceRows(input, states);
    const ReportSink sink = standardOutput(context);
    const auto write = [&]() -> Result<void> {
        switch (form) {
        case Form::Csv: return writeCsv(deviceColumns(), rows, csvFormOf(arguments, context), sink);
        case Form::Json: return writeJsonList("devices", deviceColumns(), rows, sink);
        case Form::JsonLines: return writeJsonLines(deviceColumns(), rows, sink);
        case Form::Html: return writeDevicesPage(input.basis, rows, reportText(), sink);
        default: return writeLines(rows, sink);
        }
    };
    return exitCodeOf(context, write());
}

} // namespace dwc
