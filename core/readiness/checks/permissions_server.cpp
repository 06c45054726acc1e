// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"
#include "core/readiness/schema_ids.h"

namespace dwc {

namespace {

CheckResult runPermissionsServer(DirectoryFacts &facts)
{
    const auto basis = permissionBasis(facts);
    if (!basis)
        return unknownFor(basis.error());
    if (!basis->account.isBound)
        return notNeeded(
            {say("The server tells effective rights of the account that signs in only; another account is "
                 "judged here.")});
    const DirectoryObject &container = basis->container.object;
    if (!facts.controller()->isActiveDirectory)
        return notNeeded({say("This server does not tell effective rights.")});
    const bool serverCreates = hasValue(container, "allowedChildClassesEffective", kNeededClasses[0].name);
    const bool serverDacl = mayChangePermissions(container);
    const RightAnswer create = mayCreateDevice(basis->descriptor, basis->account.token);
    const RightAnswer dacl =
        rightOn(basis->descriptor, basis->account.token, rights::kWriteDacl, kNeededClasses[1].id);
    CheckResult result = passed({});
    const auto compare = [&](const RightAnswer &computed, bool server, const char *same, const char *other) {
        const bool agrees = computed.grant == Grant::Unknown || (computed.grant == Grant::Granted) == server;
        result.evidence.emplace_back(agrees ? same : other, std::vector{container.ref.dn.text()});
        if (!agrees)
            result.state = CheckState::Unknown;
    };
    compare(create, serverCreates, say("On creating devices in %1 the server and the computation agree."),
            say("On creating devices in %1 the server says otherwise than the computation."));
    compare(dacl, serverDacl, say("On changing the permissions of %1 the server and the computation agree."),
            say("On changing the permissions of %1 the server says otherwise than the computation."));
    if (result.state == CheckState::Unknown)
        result.advice.emplace_back(
            say("Trust the server. Please report it, with the permissions of that object."));
    return result;
}

} // namespace

Check permissionsServer()
{
    return {"permissions.server",
            CheckArea::Permissions,
            say("Does the server agree with what was computed?"),
            say("Rights are computed from permission lists, for any account. For the account that signs in, "
                "the server "
                "itself can be asked, which proves the computation."),
            runPermissionsServer,
            false};
}

} // namespace dwc
