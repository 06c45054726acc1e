// SPDX-License-Identifier: Apache-2.0
// Writes every device of a tenant in memory as CSV, decided row by row as `devices --csv` does. Prints
// seconds, bytes and by how much the peak of memory grew while writing, for 10,000 and 1,000,000 devices.
#include "core/report/csv.h"
#include "core/report/device_row.h"
#include "core/report/json_lines.h"
#include "tests/bench/memory_tenant.h"
#include "tests/bench/stopwatch.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

using namespace dwc;

namespace {

/// Peak of resident memory in KiB, since the last forgetPeak().
long peak()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::strtol(line.c_str() + 6, nullptr, 10);
    }
    std::fputs("VmHWM cannot be read\n", stderr);
    std::exit(1);
}

void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << '5'; // the present size becomes the peak
}

struct Measured
{
    double seconds = 0;
    long grownKiB = 0;
};

template <class Write>
Measured measure(const char *form, std::uint64_t devices, Write write)
{
    std::uint64_t bytes = 0;
    const ReportSink count = [&](std::string_view piece) -> Result<void> {
        bytes += piece.size();
        return {};
    };
    forgetPeak();
    const long before = peak();
    const Stopwatch writing;
    const std::clock_t processor = std::clock();
    if (!write(count))
        std::exit(1);
    const Measured measured{writing.seconds(), peak() - before};
    std::printf("%-10s %8llu devices: %6.2f s (processor %.2f s), %5.0f MB written, memory grew by %ld KiB\n",
                form, static_cast<unsigned long long>(devices), measured.seconds,
                double(std::clock() - processor) / CLOCKS_PER_SEC, double(bytes) / 1e6, measured.grownKiB);
    return measured;
}

Measured measure(std::uint64_t devices)
{
    MemoryTenant tenant(devices);
    tenant.match = matchByDeviceId(*tenant.cloud, *tenant.directory, tenant.ownership);
    const PlanInput input = tenant.input();
    const Rows<DeviceRow> rows = deviceRows(input, {});
    measure("(decided)", devices, [&](const ReportSink &) {
        rows([](const DeviceRow &) { return true; });
        return true;
    });
    const Measured csv = measure("CSV", devices, [&](const ReportSink &sink) {
        return writeCsv(deviceColumns(), rows, CsvForm::Plain, sink).has_value();
    });
    measure("JSON Lines", devices,
            [&](const ReportSink &sink) { return writeJsonLines(deviceColumns(), rows, sink).has_value(); });
    return csv;
}

} // namespace

int main()
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const Measured small = measure(10'000), large = measure(1'000'000);
    std::printf("CSV of 1,000,000 rows: %.2f s   aim: under 8 s\n", large.seconds);
    std::printf("growth of memory while writing: %ld KiB for 10,000, %ld KiB for 1,000,000   aim: the same\n",
                small.grownKiB, large.grownKiB);
    return 0;
}
