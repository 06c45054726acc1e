// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/prepare_advice.h"

#include <strings.h>

namespace dwc {

namespace {

/// The location cannot be changed by a modify: it is systemOnly, set when the service object is made.
std::vector<Sentence> relocateAdvice(const ServiceFacts &service)
{
    std::vector<Sentence> advice{say("msDS-DeviceLocation cannot be changed once the service object exists. "
                                     "It takes a new service object with the "
                                     "right location, made by an Enterprise Admin.")};
    if (service.hasIssuer)
        advice.emplace_back(
            say("This one holds AD FS issuer certificates: do not delete it. Run "
                "Initialize-ADDeviceRegistration again on AD FS, and let it renew the certificates."));
    return advice;
}

bool isBelow(const std::string &inner, const std::string &outer)
{
    if (inner.size() <= outer.size() || inner[inner.size() - outer.size() - 1] != ',')
        return false;
    return strncasecmp(inner.c_str() + inner.size() - outer.size(), outer.c_str(), outer.size()) == 0;
}

CheckResult runForestContainer(DirectoryFacts &facts)
{
    const auto &services = facts.services();
    if (!services)
        return unknownFor(services.error());
    if (services->empty())
        return noServiceYet();
    if (services->size() != 1)
        return {CheckState::Unknown,
                {{say("There are %1 service objects, so no one place is named."),
                  {std::to_string(services->size())}}},
                {say("First have exactly one service object.")},
                Cure::None};
    const ServiceFacts &service = services->front();
    const std::vector<std::string> parts{service.location, facts.controller()->domain};
    if (service.location.empty())
        return failed(
            {{say("%1 has no msDS-DeviceLocation, or it may not be read."), {service.object.ref.dn.text()}}},
            relocateAdvice(service));
    const auto &container = facts.container();
    if (!container && container.error().kind == ErrorKind::NoContainer)
        return failed({{say("msDS-DeviceLocation names %1, which does not exist."), parts}},
                      relocateAdvice(service));
    if (!container)
        return unknownFor(container.error());
    const DirectoryObject &object = container->object;
    if (hasValue(object, "isDeleted", "TRUE") || service.location.find("\\0ADEL:") != std::string::npos)
        return failed({{say("msDS-DeviceLocation names %1, which was deleted."), parts}},
                      relocateAdvice(service));
    if (!hasValue(object, "objectClass", "msDS-DeviceContainer"))
        return failed({{say("msDS-DeviceLocation names %1, which is no msDS-DeviceContainer."), parts}},
                      relocateAdvice(service));
    if (!isBelow(object.ref.dn.text(), facts.controller()->domainDn.text()))
        return failed({{say("msDS-DeviceLocation names %1, which is not in the domain %2."), parts}},
                      {say("Set directory.domain in the profile to the domain that holds the container.")},
                      Cure::Settings);
    return passed({{say("Devices go into %1."), {object.ref.dn.text()}}});
}

} // namespace

Check forestContainer()
{
    return {"forest.container", CheckArea::Forest, say("Is there a container for devices?"),
            say("The service object names the container that holds devices. It must be a device container of "
                "this domain, "
                "for no other object may hold devices."),
            runForestContainer};
}

} // namespace dwc
