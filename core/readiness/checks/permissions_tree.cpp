// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"
#include "core/readiness/prepare_advice.h"
#include "core/readiness/schema_ids.h"

namespace dwc {

namespace {

CheckResult runPermissionsTree(DirectoryFacts &facts)
{
    const auto &account = facts.account();
    if (!account)
        return unknownFor(account.error());
    const auto &tree = facts.tree();
    if (!tree)
        return unknownFor(tree.error());
    CheckResult result = passed({});
    for (const auto &one : *tree) {
        if (!one || !one->descriptor)
            continue;
        const std::string dn = one->object.ref.dn.text();
        for (const auto &[right, name] :
             {std::pair{rights::kWriteProperty, "WRITE_PROPERTY"},
              std::pair{rights::kCreateChild, "CREATE_CHILD"}, std::pair{rights::kWriteDacl, "WRITE_DAC"}}) {
            const RightAnswer answer = rightOn(*one->descriptor, account->token, right, kContainerClass);
            if (answer.grant != Grant::Granted)
                continue;
            result.state = CheckState::Warning;
            result.evidence.emplace_back(say("The account has %1 on %2, through the entry %3."),
                                         std::vector<std::string>{name, dn, reasonOf(answer)});
        }
        if (result.state == CheckState::Passed)
            result.evidence.emplace_back(say("The account reads %1 and changes nothing there."),
                                         std::vector{dn});
    }
    if (result.evidence.empty())
        return {CheckState::Unknown,
                {say("The configuration tree is missing, or its permissions may not be read.")},
                {prepareFirst()},
                Cure::Prepare};
    if (result.state == CheckState::Warning)
        result.advice.emplace_back(
            say("Remove these entries: reading is enough here. Entra Connect's preparation grants them."));
    return result;
}

} // namespace

Check permissionsTree()
{
    return {"permissions.tree",
            CheckArea::Permissions,
            say("Is the forest's configuration out of its reach?"),
            say("The account only needs to read where devices belong. Rights to change that place are a way "
                "around every "
                "other protection."),
            runPermissionsTree,
            false};
}

} // namespace dwc
