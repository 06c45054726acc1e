// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/prepare_advice.h"

namespace dwc {

namespace {

CheckResult runForestInactivity(DirectoryFacts &facts)
{
    const auto &services = facts.services();
    if (!services)
        return unknownFor(services.error());
    if (services->empty())
        return noServiceYet();
    const std::string days = firstOf(services->front().object, "msDS-MaximumRegistrationInactivityPeriod");
    if (days.empty() || days == "0")
        return passed({say("AD FS deletes no devices for being idle "
                           "(msDS-MaximumRegistrationInactivityPeriod is 0 or absent).")});
    const Sentence found(
        say("AD FS deletes every device whose msDS-ApproximateLastLogonTimeStamp is older than %1 days."),
        {days});
    if (!facts.profile().rules.flow.lastLogonTimestamp)
        return passed(
            {found,
             say("The profile does not write that attribute, so devices of this console are not deleted.")});
    return warning(
        {found,
         say("The profile writes that attribute (flow.lastLogonTimestamp), so AD FS deletes devices that "
             "the console keeps writing.")},
        {say("Set msDS-MaximumRegistrationInactivityPeriod to 0 on the service object, or switch off "
             "flow.lastLogonTimestamp in the profile.")},
        Cure::Settings);
}

} // namespace

Check forestInactivity()
{
    return {"forest.inactivity",
            CheckArea::Forest,
            say("Does AD FS delete idle devices?"),
            say("AD FS cleans up devices that were not used for a while. It would delete what writeback "
                "maintains."),
            runForestInactivity,
            false};
}

} // namespace dwc
