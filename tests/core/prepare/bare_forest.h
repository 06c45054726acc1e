// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/preparation.h"

namespace dwc::testing {

inline const Sid kAccount = *Sid::fromText("S-1-5-21-1-2-3-1146");

inline ForestState bareForest()
{
    ForestState state;
    state.configurationDn = Dn("CN=Configuration,DC=corp,DC=example");
    state.domainDn = Dn("DC=corp,DC=example");
    state.account = kAccount;
    const Dn services = Dn::child(state.configurationDn, "CN", "Services");
    state.configuration = Dn::child(services, "CN", "Device Registration Configuration");
    state.services = Dn::child(state.configuration, "CN", "Device Registration Services");
    state.container = Dn::child(state.domainDn, "CN", "RegisteredDevices");
    return state;
}

inline Preparation preparationOf(ForestState state, PermissionProfile profile)
{
    Preparation preparation;
    preparation.plan.changes = missingChanges(state, profile);
    preparation.plan.basis.domainController = "dc1.corp.example";
    preparation.account.sid = kAccount;
    preparation.account.ref.dn = Dn("CN=svc-writeback,CN=Users,DC=corp,DC=example");
    preparation.state = std::move(state);
    return preparation;
}

/// An object whose list has these entries.
inline GuardedObject withList(const std::vector<Ace> &entries)
{
    GuardedObject guarded;
    const std::string octets = descriptorOf(entries);
    guarded.object.attributes.push_back({"nTSecurityDescriptor", {octets}});
    guarded.descriptor = securityDescriptorFrom(octets);
    return guarded;
}

} // namespace dwc::testing
