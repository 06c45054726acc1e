// SPDX-License-Identifier: Apache-2.0
// Reads every device of a directory server once and prints what it took:
//   bench_directory PORT CA-FILE USER PASSWORD-FILE
// Five numbers: devices, seconds (connecting and finding the container left out), seconds of this process's CPU in
// that time, bytes the snapshot takes for a device, and the most memory this process ever held, in MiB.
#include "core/directory/ldap_directory.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

using namespace dwc;

namespace {

template <class T>
T orDie(Result<T> result)
{
    if (!result) {
        const Error &error = result.error();
        std::fprintf(stderr, "%s %s %s\n", std::string(codeOf(error.kind)).c_str(), error.subject.c_str(),
                     error.detail.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

rusage usage()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used;
}

double cpuSeconds(const rusage &used)
{
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile password(argc == 5 ? QString::fromLocal8Bit(argv[4]) : QString());
    if (!password.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "bench_directory PORT CA-FILE USER PASSWORD-FILE\n");
        return 1;
    }
    const std::string secret = password.readAll().trimmed().toStdString();
    DirectorySettings settings;
    settings.domain = "corp.example";
    settings.servers = {"127.0.0.1"};
    settings.port = std::uint16_t(std::atoi(argv[1]));
    settings.caFile = argv[2];
    settings.user = argv[3];
    LdapDirectory directory(settings, [&]() -> Result<Secret> { return Secret(std::string(secret)); });
    const DirectoryIdentity identity = orDie(directory.identify({}));
    const double cpuBefore = cpuSeconds(usage());
    const auto started = std::chrono::steady_clock::now();
    const auto snapshot = orDie(directory.readDevices(identity.container, {}, {}));
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - started;
    const rusage used = usage();
    std::printf("%u %.3f %.3f %.0f %.0f\n", snapshot->size(), taken.count(), cpuSeconds(used) - cpuBefore,
                double(snapshot->memoryBytes()) / snapshot->size(), double(used.ru_maxrss) / 1024);
    return 0;
}
