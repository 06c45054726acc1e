// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/machine_facts.h"

namespace dwc {

namespace {

constexpr std::uintmax_t kMegabyte = 1'000'000;
constexpr std::uintmax_t kLeast = 100 * kMegabyte;    ///< a journal of some ten thousand changes
constexpr std::uintmax_t kEnough = 2'000 * kMegabyte; ///< a million devices kept on both sides, twice

CheckResult runMachineSpace(MachineFacts &facts)
{
    const auto &folder = facts.folder();
    if (!folder)
        return unknownFor(folder.error());
    const std::vector<std::string> parts{std::to_string(folder->freeBytes / kMegabyte), folder->path};
    const Sentence found(say("%1 MB are free for %2."), parts);
    if (folder->freeBytes < kLeast)
        return failed({found}, {say("Make room: the journal must be written before the directory is.")});
    if (folder->freeBytes < kEnough)
        return warning(
            {found},
            {say("A large tenant needs about 600 MB for every million devices, and the journal grows "
                 "with each change. Make room in time.")});
    return passed({found});
}

} // namespace

Check machineSpace()
{
    return {"machine.space", CheckArea::Machine, say("Is there room for journal and snapshots?"),
            say("The journal and what was read last are kept on this machine. A full disk stops writeback "
                "before it "
                "writes anything."),
            runMachineSpace};
}

} // namespace dwc
