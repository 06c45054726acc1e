// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/machine_facts.h"

namespace dwc {

namespace {

CheckResult runMachineFolder(MachineFacts &facts)
{
    const auto &folder = facts.folder();
    if (!folder)
        return unknownFor(folder.error());
    const std::vector<std::string> path{folder->path};
    if (folder->open)
        return failed({{say("Others may write into the folder %1, which holds the journal."), path}},
                      {{say("Take that right away: chmod o-w %1."), path}});
    if (!folder->writable)
        return failed(
            {{say("The folder %1 cannot be written by this user."), path}},
            {{say("Run the console as the user it was set up for, or give that user the folder %1."), path}});
    if (!folder->exists)
        return passed(
            {{say("The folder %1 will be made at the first run; the place for it can be written."), path}});
    return passed({{say("The folder %1 can be written, and by nobody else."), path}});
}

} // namespace

Check machineFolder()
{
    return {"machine.folder", CheckArea::Machine, say("Is there a private place for the journal?"),
            say("Every write to the directory is recorded in a journal first. When it cannot be kept, or "
                "others could "
                "change it, nothing is written."),
            runMachineFolder};
}

} // namespace dwc
