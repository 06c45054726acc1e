// SPDX-License-Identifier: Apache-2.0
// Reads a whole tenant as the product does and prints what it took, as JSON.
//   bench_read ORIGIN CA-FILE TENANT CLIENT SECRET-FILE
#include "core/cloud/graph_source.h"

#include <QCoreApplication>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

using namespace dwc;

namespace {

std::string contents(const char *path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

double cpuSeconds(const rusage &usage)
{
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 6) {
        std::fprintf(stderr, "bench_read ORIGIN CA-FILE TENANT CLIENT SECRET-FILE\n");
        return 64;
    }
    GraphSettings settings;
    settings.loginOrigin = settings.graphOrigin = argv[1];
    settings.caFile = argv[2];
    settings.tenant = *TenantId::fromText(argv[3]);
    settings.clientId = argv[4];
    const std::string secret = contents(argv[5]);
    const SystemClock clock;
    GraphSource source(settings, clock, [&] { return Secret(std::string(secret)); });
    const auto started = std::chrono::steady_clock::now();
    const auto snapshot = source.readAll({}, {}, {});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (!snapshot) {
        const Error &error = snapshot.error();
        std::fprintf(stderr, "%s %s %s\n", std::string(codeOf(error.kind)).c_str(), error.subject.c_str(),
                     error.detail.c_str());
        return 1;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf(
        "{\"devices\":%u,\"users\":%u,\"seconds\":%.3f,\"cpu\":%.3f,\"snapshotBytes\":%zu,\"peakKiB\":%ld}\n",
        (*snapshot)->size(), (*snapshot)->userCount(), seconds, cpuSeconds(usage), (*snapshot)->memoryBytes(),
        usage.ru_maxrss);
    return 0;
}
