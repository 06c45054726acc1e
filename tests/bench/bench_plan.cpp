// SPDX-License-Identifier: Apache-2.0
// Builds both sides of a tenant in memory, matches them and plans: 1 % of the devices are new, 1 % are gone,
// 5 % have changed. Prints seconds, bytes and growth for 10,000, 100,000 and 1,000,000 devices.
#include "core/plan/make_plan.h"
#include "tests/bench/memory_tenant.h"
#include "tests/bench/stopwatch.h"

#include <cstdio>
#include <sys/resource.h>

using namespace dwc;

namespace {

double measure(std::uint64_t devices)
{
    const Stopwatch building;
    MemoryTenant tenant(devices);
    const double built = building.seconds();

    const Stopwatch matching;
    tenant.match = matchByDeviceId(*tenant.cloud, *tenant.directory, tenant.ownership);
    const double matched = matching.seconds();

    const Stopwatch planning;
    const Plan plan = makePlan(tenant.input());
    const double planned = planning.seconds();

    const Totals &t = plan.totals;
    std::printf(
        "%8llu devices: built %.2f s, match %.3f s, plan %.3f s; %llu create, %llu update, %llu disable\n",
        static_cast<unsigned long long>(devices), built, matched, planned,
        static_cast<unsigned long long>(t.create), static_cast<unsigned long long>(t.update),
        static_cast<unsigned long long>(t.disable));
    std::printf("         bytes per device: cloud %zu, directory %zu   aim: at most 600 each\n",
                tenant.cloud->memoryBytes() / devices, tenant.directory->memoryBytes() / devices);
    return matched + planned;
}

} // namespace

int main()
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    measure(10'000);
    const double small = measure(100'000);
    const double large = measure(1'000'000);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("match and plan of 1,000,000 + 1,000,000: %.2f s   aim: under 5 s\n", large);
    std::printf("growth from 100,000 to 1,000,000: %.1f times   aim: linear, 10\n", large / small);
    std::printf("peak memory: %.0f MB   aim: under 1,200 MB\n", double(usage.ru_maxrss) / 1024);
    return 0;
}
