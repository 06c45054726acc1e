// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"

namespace dwc {

namespace {

CheckResult runCloudReachable(CloudFacts &facts)
{
    const auto &contact = facts.contact();
    if (!contact)
        return failedWith(contact.error(), Cure::Settings);
    return passed({{say("%1 answers and knows the tenant."), {contact->host}}});
}

} // namespace

Check cloudReachable()
{
    return {"cloud.reachable", CheckArea::Cloud, say("Can the cloud be reached?"),
            say("Devices are read from Microsoft Graph over HTTPS. Firewalls and proxies often stand between "
                "a server and "
                "the cloud."),
            runCloudReachable};
}

} // namespace dwc
