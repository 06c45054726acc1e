// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check.h"

namespace dwc {

// One file per check, named after its id. See checks() for their order.
Check scenarioNeed();
Check machineSecrets();
Check machineFolder();
Check machineSpace();
Check cloudReachable();
Check cloudClock();
Check cloudSignIn();
Check cloudPermissions();
Check cloudTenant();
Check cloudLicence();
Check cloudSynchronisation();
Check cloudExpiry();
Check directoryName();
Check directoryReachable();
Check directoryTransport();
Check directoryController();
Check directorySignIn();
Check directoryAccount();
Check directoryClock();
Check directorySchema();
Check directoryLevels();
Check directoryRecycleBin();
Check forestTree();
Check forestService();
Check forestContainer();
Check forestEnabled();
Check forestInactivity();
Check forestIssuer();
Check forestConnectionPoint();
Check forestPins();
Check writersTenant();
Check writersDirectory();
Check writersValues();
Check writersAccounts();
Check permissionsCreate();
Check permissionsOwn();
Check permissionsOthers();
Check permissionsTree();
Check permissionsExcess();
Check permissionsServer();

} // namespace dwc
