// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"

namespace dwc {

namespace {

constexpr std::int64_t kStaleMs = 24 * 3'600'000;

CheckResult runCloudSynchronisation(CloudFacts &facts)
{
    const auto &organization = facts.organization();
    if (!organization)
        return unknownFor(organization.error());
    if (!organization->syncEnabled.value_or(false))
        return warning({organization->syncEnabled
                            ? say("Directory synchronisation is switched off in the tenant.")
                            : say("The tenant was never synchronised with a directory.")},
                       {say("Synchronise users with Entra Connect or Cloud Sync first: a device's owner can "
                            "only be written "
                            "when the cloud knows which account of the forest it is.")});
    if (!organization->lastSync)
        return warning({say("Directory synchronisation is on, and has not run yet.")},
                       {say("Let the first synchronisation end, then check again.")});
    const std::vector<std::string> when{toIso(*organization->lastSync)};
    if (facts.now().ms - organization->lastSync->ms > kStaleMs)
        return warning(
            {{say("Directory synchronisation is on, and last ran at %1, more than a day ago."), when}},
            {say("Look at Entra Connect or Cloud Sync: new owners do not become known to the cloud.")});
    return passed({{say("Directory synchronisation is on, and last ran at %1."), when}});
}

} // namespace

Check cloudSynchronisation()
{
    return {"cloud.synchronisation",
            CheckArea::Cloud,
            say("Are users synchronised to the cloud?"),
            say("A device's owner is written with the SID of the account in the forest. The cloud knows that "
                "SID for "
                "synchronised users only."),
            runCloudSynchronisation,
            false};
}

} // namespace dwc
