// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"

namespace dwc {

namespace {

CheckResult runWritersTenant(CloudFacts &facts)
{
    const auto &enabled = facts.otherWritebackEnabled();
    if (!enabled && enabled.error().kind == ErrorKind::PermissionDenied && facts.signIn())
        return notNeeded(
            {say("This setting of the tenant is shown to a signed-in Global Administrator only, never to an "
                 "application. Look at the directory's side instead (writers.directory).")});
    if (!enabled)
        return unknownFor(enabled.error());
    if (*enabled)
        return failed({say("Entra Connect's own device writeback is switched on in the tenant "
                           "(deviceWritebackEnabled).")},
                      {say("Switch device writeback off in Entra Connect, under Configure device options, "
                           "before the console "
                           "writes. Two writers undo each other's work.")});
    return passed({say("Entra Connect's own device writeback is switched off in the tenant.")});
}

} // namespace

Check writersTenant()
{
    return {
        "writers.tenant", CheckArea::Writers,
        say("Does Entra Connect write devices back, by the tenant's settings?"),
        say("Two writers on one container overwrite and delete each other's objects. Only one may be on."),
        runWritersTenant};
}

} // namespace dwc
