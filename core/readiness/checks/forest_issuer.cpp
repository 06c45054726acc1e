// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/prepare_advice.h"

namespace dwc {

namespace {

CheckResult runForestIssuer(DirectoryFacts &facts)
{
    const auto &services = facts.services();
    if (!services)
        return unknownFor(services.error());
    if (services->empty())
        return noServiceYet();
    for (const ServiceFacts &service : *services) {
        if (service.hasIssuer)
            return passed({{say("%1 holds issuer certificates of AD FS. Their values were not read."),
                            {service.object.ref.dn.text()}},
                           say("AD FS registers devices itself with them. Never delete this object.")});
    }
    return notNeeded(
        {say("The service object shows no issuer certificates; what the account may not see counts as "
             "there."),
         say("They are needed only when AD FS registers devices itself (DRS event 144 tells that they are "
             "missing). Devices written back do not need them.")});
}

} // namespace

Check forestIssuer()
{
    return {"forest.issuer",
            CheckArea::Forest,
            say("Does AD FS keep its issuer certificates here?"),
            say("When AD FS registers devices itself, it keeps keys on the service object. Whoever deletes "
                "that object "
                "destroys them."),
            runForestIssuer,
            false};
}

} // namespace dwc
