// SPDX-License-Identifier: Apache-2.0
// Keeps both sides of a tenant in a state file as every look does, for the first time and again as they are.
// Then opens the file and loads them. Prints seconds and the size of the file.
#include "core/state/open_state.h"
#include "tests/bench/memory_tenant.h"
#include "tests/bench/stopwatch.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

using namespace dwc;

namespace {

template <class Step>
void seconds(const char *what, Step step)
{
    const Stopwatch watch;
    const std::clock_t processor = std::clock();
    if (!step()) {
        std::fprintf(stderr, "%s failed\n", what);
        std::exit(1);
    }
    std::printf("  %-34s %6.2f s (processor %.2f s)\n", what, watch.seconds(),
                double(std::clock() - processor) / CLOCKS_PER_SEC);
}

void measure(const std::string &path, std::uint64_t devices)
{
    const MemoryTenant tenant(devices);
    std::printf("%llu devices a side\n", static_cast<unsigned long long>(devices));
    {
        const auto state = openState(path, {});
        if (!state)
            std::exit(1);
        StateStore &store = *state->store;
        seconds("kept for the first time",
                [&] { return store.keepSnapshots(*tenant.cloud, *tenant.directory).has_value(); });
        seconds("kept again, nothing changed",
                [&] { return store.keepSnapshots(*tenant.cloud, *tenant.directory).has_value(); });
    }
    std::printf("  size of the file %.0f MB\n", double(std::filesystem::file_size(path)) / 1e6);
    std::unique_ptr<StateStore> store;
    seconds("opened, with its check", [&] {
        auto state = openState(path, {});
        store = state ? std::move(state->store) : nullptr;
        return store != nullptr;
    });
    seconds("loaded", [&] { return store->loadCloud().has_value() && store->loadDirectory().has_value(); });
}

} // namespace

int main()
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::string folder = (std::filesystem::temp_directory_path() / "bench_state_XXXXXX").string();
    if (!::mkdtemp(folder.data()))
        return 1;
    measure(folder + "/small.db", 100'000);
    measure(folder + "/large.db", 1'000'000);
    std::filesystem::remove_all(folder);
    return 0;
}
