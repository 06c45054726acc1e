// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/present_rights.h"

#include "core/model/well_known_sids.h"
#include "core/readiness/device_rights.h"

#include <algorithm>

namespace dwc {

namespace {

/// All of it, or what is least of it.
Grant maintains(const SecurityDescriptor &container, const AccountToken &token, const Sid &creator)
{
    const SecurityDescriptor device = deviceMadeBy(container, creator);
    Grant least = mayDeleteDevice(device, container, token).grant;
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        const Grant grant = mayWriteAttribute(device, token, traits.attribute).grant;
        if (grant == Grant::Denied || least == Grant::Denied)
            return Grant::Denied;
        if (grant == Grant::Unknown)
            least = grant;
    }
    return least;
}

} // namespace

PresentRights presentRights(const Preparation &preparation)
{
    const AccountFacts &account = preparation.account;
    const AccountToken token = AccountToken::of(account.sid, account.groups);
    PresentRights present;
    present.isAdministrator = std::ranges::any_of(token.sids, isAdministrators);
    const auto &container = preparation.state.containerObject;
    present.isTold = container && container->descriptor;
    if (!present.isTold)
        return present;
    const Sid nobody = *Sid::fromText("S-1-5-21-0-0-0-1000");
    present.create = mayCreateDevice(*container->descriptor, token).grant;
    present.ownDevices = maintains(*container->descriptor, token, account.sid);
    present.otherDevices = maintains(*container->descriptor, token, nobody);
    return present;
}

} // namespace dwc
