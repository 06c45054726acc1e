// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"

#include <algorithm>

namespace dwc {

namespace {

CheckResult excess(const std::string &dn, const RightAnswer &answer)
{
    return warning(
        {{say("The account may also write devices that others made, such as %1, through the entry %2."),
          {dn, reasonOf(answer)}}},
        {say("Let the entry apply to what the account creates only: Creator Owner in the place of the "
             "account. Keep "
             "it as it is while you take over devices of a former writer.")});
}

CheckResult runPermissionsOthers(DirectoryFacts &facts)
{
    const auto basis = permissionBasis(facts);
    if (!basis)
        return unknownFor(basis.error());
    const auto &survey = facts.survey();
    if (!survey)
        return unknownFor(survey.error());
    std::size_t others = 0;
    for (const AlikeDevices &kind : survey->alike) {
        if (!kind.descriptor || kind.isOurs)
            continue;
        others += kind.count;
        const RightAnswer answer =
            mayWriteAttribute(*kind.descriptor, basis->account.token, FlowAttribute::RegisteredOwner);
        if (answer.grant == Grant::Granted)
            return excess(kind.examples.front(), answer);
    }
    if (others > 0)
        return passed(
            {{others == 1 ? say("The account may not write the one device of others that was looked at.")
                          : say("The account may not write the %1 devices of others that were looked at."),
              {std::to_string(others)}},
             sentenceOf(survey->seen)});
    const SecurityDescriptor strangers =
        deviceMadeBy(basis->descriptor, *Sid::fromText("S-1-5-21-0-0-0-1000"));
    const RightAnswer answer =
        mayWriteAttribute(strangers, basis->account.token, FlowAttribute::RegisteredOwner);
    if (answer.grant == Grant::Granted)
        return excess(basis->container.object.ref.dn.text(), answer);
    return passed({say("The account could not write a device that somebody else makes.")});
}

} // namespace

Check permissionsOthers()
{
    return {"permissions.others",
            CheckArea::Permissions,
            say("Are the devices of others out of its reach?"),
            say("Whoever writes a device's owner can sign in to AD FS as that owner. The account should "
                "reach what it made "
                "itself, and nothing else."),
            runPermissionsOthers,
            false};
}

} // namespace dwc
