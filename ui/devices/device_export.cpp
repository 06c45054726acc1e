// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_export.h"

#include "core/report/csv.h"
#include "core/report/device_row.h"
#include "core/report/html_pages.h"
#include "core/report/json_lines.h"
#include "ui/bridge/file_sink.h"

namespace dwc {

Exporter exportDevices(std::shared_ptr<const DeviceTable> table, std::vector<std::uint32_t> chosen,
                       const ReportWords &words, std::string path)
{
    return [table = std::move(table), chosen = std::move(chosen), &words,
            path = std::move(path)](std::stop_token stop) -> Result<void> {
        const PlanInput input = table->outlook().planInput();
        const Rows<DeviceRow> rows = [&](const std::function<bool(const DeviceRow &)> &visit) {
            RowDecider decider(input);
            for (const std::uint32_t number : chosen) {
                DeviceRow row;
                if (const MatchRow *match = table->matchRow(number)) {
                    row.cloud = table->cloud(number);
                    row.object = table->object(number);
                    row.standing = match->standing;
                    row.decision = decider.decide(*match);
                } else {
                    row.decision.state = RowState::Skipped;
                    row.decision.skip = SkipReason::NoDeviceId;
                    row.bareObjectId = table->objectId(number);
                }
                if (stop.stop_requested() || !visit(row))
                    return;
            }
        };
        return writeFile(path, [&](const ReportSink &sink) -> Result<void> {
            Result<void> written;
            if (path.ends_with(".jsonl"))
                written = writeJsonLines(deviceColumns(), rows, sink);
            else if (path.ends_with(".html"))
                written = writeDevicesPage(input.basis, rows, words, sink);
            else
                written = writeCsv(deviceColumns(), rows, {}, sink);
            if (written && stop.stop_requested())
                return fail(ErrorKind::Stopped);
            return written;
        });
    };
}

} // namespace dwc
