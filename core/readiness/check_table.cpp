// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"

namespace dwc {

std::span<const Check> checks()
{
    static const Check kChecks[] = {
        scenarioNeed(),

        machineSecrets(),    machineFolder(),       machineSpace(),

        cloudReachable(),    cloudClock(),          cloudSignIn(),           cloudPermissions(),
        cloudTenant(),       cloudLicence(),        cloudSynchronisation(),  cloudExpiry(),

        directoryName(),     directoryReachable(),  directoryTransport(),    directoryController(),
        directorySignIn(),   directoryAccount(),    directoryClock(),        directorySchema(),
        directoryLevels(),   directoryRecycleBin(),

        forestTree(),        forestService(),       forestContainer(),       forestEnabled(),
        forestInactivity(),  forestIssuer(),        forestConnectionPoint(), forestPins(),

        writersTenant(),     writersDirectory(),    writersValues(),         writersAccounts(),

        permissionsCreate(), permissionsOwn(),      permissionsOthers(),     permissionsTree(),
        permissionsExcess(), permissionsServer(),
    };
    return kChecks;
}

} // namespace dwc
