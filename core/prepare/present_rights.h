// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/preparation.h"
#include "core/readiness/effective_rights.h"

namespace dwc {

/// What the connector account may do at present, computed from the container's list and all groups of the
/// account.
struct PresentRights
{
    bool isAdministrator = false; ///< itself, or through a group of any depth: more than it needs
    bool isTold = false;          ///< there is a container, and its list may be read
    Grant create = Grant::Denied;
    Grant ownDevices = Grant::Denied;   ///< to change and delete what it creates
    Grant otherDevices = Grant::Denied; ///< likewise what somebody else creates
};

PresentRights presentRights(const Preparation &preparation);

} // namespace dwc
