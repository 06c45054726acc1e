// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"

namespace dwc {

namespace {

CheckResult runCloudSignIn(CloudFacts &facts)
{
    if (!facts.contact())
        return unknownFor(facts.contact().error());
    const auto &claims = facts.signIn();
    if (!claims)
        return failedWith(claims.error(), Cure::Connect);
    return passed(
        {{say("The application %1 signs in with a client secret."), {facts.profile().cloud.clientId}}});
}

} // namespace

Check cloudSignIn()
{
    return {"cloud.signIn", CheckArea::Cloud, say("Can the console sign in to the cloud?"),
            say("The console signs in as an application of your tenant. Its secret or certificate expires, "
                "and can be "
                "withdrawn."),
            runCloudSignIn};
}

} // namespace dwc
