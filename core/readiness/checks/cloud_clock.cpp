// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/clock_skew.h"
#include "core/readiness/cloud_facts.h"

namespace dwc {

namespace {

CheckResult runCloudClock(CloudFacts &facts)
{
    const auto &contact = facts.contact();
    if (!contact)
        return unknownFor(contact.error());
    return skewResult(contact->host, contact->serverTime, contact->ownTime);
}

} // namespace

Check cloudClock()
{
    return {"cloud.clock", CheckArea::Cloud, say("Does this machine's clock agree with the cloud's?"),
            say("Tokens and certificates are valid for a span of time. A clock that is wrong by minutes "
                "makes good ones "
                "look expired."),
            runCloudClock};
}

} // namespace dwc
