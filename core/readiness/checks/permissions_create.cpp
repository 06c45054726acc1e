// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"
#include "core/readiness/prepare_advice.h"

namespace dwc {

namespace {

CheckResult runPermissionsCreate(DirectoryFacts &facts)
{
    const auto basis = permissionBasis(facts);
    if (!basis)
        return unknownFor(basis.error());
    const RightAnswer answer = mayCreateDevice(basis->descriptor, basis->account.token);
    const std::string dn = basis->container.object.ref.dn.text();
    const std::string sid = basis->account.facts.sid.text();
    const std::vector<std::string> parts{dn, reasonOf(answer), sid};
    switch (answer.grant) {
    case Grant::Granted:
        return passed({{say("The account may create devices in %1, through the entry %2."), parts}});
    case Grant::Unknown:
        return {CheckState::Unknown,
                {{say("A conditional entry on %1 decides, and only the server can tell: %2."), parts}},
                {say("Give the right by an entry without a condition.")},
                Cure::None};
    case Grant::Denied: break;
    }
    if (answer.through)
        return failed({{say("An entry on %1 denies the account (%3) to create devices: %2."), parts}},
                      {say("Remove that entry, or take the account out of the group it names.")});
    return failed({{say("No entry on %1 lets the account (%3) or a group of it create devices."), parts}},
                  grantAdvice(dn, sid), Cure::Prepare);
}

} // namespace

Check permissionsCreate()
{
    return {"permissions.create", CheckArea::Permissions, say("May the connector account create devices?"),
            say("The account needs one right on the container: to create objects of the class msDS-Device. "
                "It is computed "
                "from the container's own list, for all groups of the account."),
            runPermissionsCreate};
}

} // namespace dwc
