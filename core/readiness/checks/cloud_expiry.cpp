// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"

namespace dwc {

namespace {

constexpr std::int64_t kSoonDays = 30;

CheckResult runCloudExpiry(CloudFacts &facts)
{
    const auto &expires = facts.profile().secretExpires;
    if (!expires)
        return {CheckState::Unknown,
                {say("The cloud does not tell an application when its own secret expires, and the profile does not say.")},
                {say("Note the date as cloud.signIn.secretExpires in the profile, from Certificates and secrets of the app "
                     "registration.")},
                Cure::Settings};
    const std::int64_t days = (expires->ms - facts.now().ms) / kMillisecondsPerDay;
    const std::vector<std::string> parts{toIso(*expires).substr(0, 10), std::to_string(days)};
    const Sentence renew(say("Make a new client secret in the app registration, store it with dwctl secret set client-secret, "
                             "and note its date in the profile."));
    if (expires->ms <= facts.now().ms)
        return failed({{say("By the profile, the client secret expired on %1."), parts}}, {renew}, Cure::Settings);
    if (days < kSoonDays)
        return warning({{say("By the profile, the client secret expires on %1, in %2 days."), parts}}, {renew},
                       Cure::Settings);
    return passed({{say("By the profile, the client secret is valid until %1, for %2 days."), parts}});
}

} // namespace

Check cloudExpiry()
{
    return {"cloud.expiry", CheckArea::Cloud, say("How long is the client secret valid?"),
            say("Client secrets end after two years at most. The day after, writeback stands still."), runCloudExpiry};
}

} // namespace dwc
