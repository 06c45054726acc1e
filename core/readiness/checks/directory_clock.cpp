// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/clock_skew.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

CheckResult runDirectoryClock(DirectoryFacts &facts)
{
    const auto &controller = facts.controller();
    if (!controller)
        return unknownFor(controller.error());
    return skewResult(controller->host, controller->serverTime, controller->ownTime);
}

} // namespace

Check directoryClock()
{
    return {"directory.clock", CheckArea::Directory,
            say("Does this machine's clock agree with the controller's?"),
            say("Kerberos refuses clocks that differ by more than five minutes. When a device was written is "
                "told by the "
                "directory's clock."),
            runDirectoryClock};
}

} // namespace dwc
