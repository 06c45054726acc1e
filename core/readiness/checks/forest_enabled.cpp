// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/prepare_advice.h"

namespace dwc {

namespace {

CheckResult runForestEnabled(DirectoryFacts &facts)
{
    const auto &services = facts.services();
    if (!services)
        return unknownFor(services.error());
    if (services->empty())
        return noServiceYet();
    for (const ServiceFacts &service : *services) {
        const std::string value = firstOf(service.object, "msDS-IsEnabled");
        const std::vector<std::string> parts{service.object.ref.dn.text(), value.empty() ? "?" : value};
        if (value != "TRUE")
            return warning(
                {{say("msDS-IsEnabled of %1 is %2: AD FS does not start its device registration."), parts}},
                {say("Set msDS-IsEnabled to TRUE on the service object when AD FS is to use devices.")});
    }
    return passed({say("msDS-IsEnabled of the service object is TRUE.")});
}

} // namespace

Check forestEnabled()
{
    return {"forest.enabled",
            CheckArea::Forest,
            say("Is device registration switched on?"),
            say("A flag on the service object switches device registration on for AD FS. Writeback itself "
                "works without it."),
            runForestEnabled,
            false};
}

} // namespace dwc
