// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/prepare_advice.h"

namespace dwc {

namespace {

CheckResult runForestService(DirectoryFacts &facts)
{
    const auto &services = facts.services();
    if (!services)
        return unknownFor(services.error());
    if (services->empty())
        return failed({{say("There is no msDS-DeviceRegistrationService anywhere in %1."),
                        {facts.controller()->configurationDn.text()}}},
                      prepareAdvice(), Cure::Prepare);
    CheckResult result = passed({});
    for (const ServiceFacts &service : *services)
        result.evidence.emplace_back(say("The service object is %1."),
                                     std::vector{service.object.ref.dn.text()});
    if (services->size() == 1)
        return result;
    result.state = CheckState::Failed;
    result.advice.emplace_back(
        say("Keep the one that AD FS uses (Get-AdfsDeviceRegistration shows its DrsObjectDN) or whose "
            "location is right, and delete the others with ADSI Edit."));
    result.advice.emplace_back(
        say("Never delete one that holds issuer certificates: AD FS could not make new ones known to "
            "registered devices."));
    return result;
}

} // namespace

Check forestService()
{
    return {"forest.service", CheckArea::Forest, say("Is there exactly one service object?"),
            say("One object in the whole configuration partition names the place for devices. With two, AD "
                "FS and the "
                "console might look in different places."),
            runForestService};
}

} // namespace dwc
