// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_export.h"

#include "core/report/csv.h"
#include "core/report/device_row.h"
#include "core/report/html_pages.h"
#include "core/report/json_lines.h"
#include "ui/bridge/file_exporter.h"

namespace dwc {

namespace {

DeviceRow rowOf(const DeviceTable &table, std::uint32_t number, RowDecider &decider)
{
    DeviceRow row;
    if (const MatchRow *match = table.matchRow(number)) {
        row.cloud = table.cloud(number);
        row.object = table.object(number);
        row.standing = match->standing;
        row.decision = decider.decide(*match);
    } else {
        row.decision.state = RowState::Skipped;
        row.decision.skip = SkipReason::NoDeviceId;
        row.bareObjectId = table.objectId(number);
    }
    return row;
}

} // namespace

Exporter exportDevices(std::shared_ptr<const DeviceTable> table, std::vector<std::uint32_t> chosen,
                       const ReportWords &words, std::string path)
{
    const auto write = [table = std::move(table), chosen = std::move(chosen), &words,
                        path](const ReportSink &sink) -> Result<void> {
        const PlanInput input = table->outlook().planInput();
        const Rows<DeviceRow> rows = [&](const std::function<bool(const DeviceRow &)> &visit) {
            RowDecider decider(input);
            for (const std::uint32_t number : chosen) {
                if (!visit(rowOf(*table, number, decider)))
                    return;
            }
        };
        if (path.ends_with(".jsonl"))
            return writeJsonLines(deviceColumns(), rows, sink);
        if (path.ends_with(".html"))
            return writeDevicesPage(input.basis, rows, words, sink);
        return writeCsv(deviceColumns(), rows, {}, sink);
    };
    return fileExporter(path, write);
}

} // namespace dwc
