// SPDX-License-Identifier: Apache-2.0
#include "core/model/well_known_sids.h"
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"
#include "core/readiness/schema_ids.h"

namespace dwc {

namespace {

void lookAt(CheckResult &result, const RightAnswer &answer, const char *sentence, const std::string &dn)
{
    if (answer.grant != Grant::Granted)
        return;
    result.state = CheckState::Warning;
    result.evidence.emplace_back(sentence, std::vector{dn, reasonOf(answer)});
    result.advice.emplace_back(say("Remove the entry %2 from %1, or the account from the group it names."),
                               std::vector{dn, reasonOf(answer)});
}

void lookAtDomain(CheckResult &result, const GuardedObject &root, const AccountToken &token)
{
    const std::string dn = root.object.ref.dn.text();
    const SecurityDescriptor &descriptor = *root.descriptor;
    lookAt(result, rightOn(descriptor, token, rights::kControlAccess, kReplicateAll),
           say("The account may replicate the domain %1 with all password hashes, through the entry %2."),
           dn);
    lookAt(result, rightOn(descriptor, token, rights::kWriteDacl, kDomainClass),
           say("The account may change the permissions of the domain %1, through the entry %2."), dn);
    lookAt(result, rightOn(descriptor, token, rights::kCreateChild, kUserClass),
           say("The account may create users in the domain %1, through the entry %2."), dn);
    const Sid nobody = *Sid::fromText("S-1-5-21-0-0-0-1000");
    const SecurityDescriptor user =
        descriptorOfChild(descriptor, {}, *SchemaGuid::fromText(kUserClass), nobody);
    lookAt(result, rightOn(user, token, rights::kControlAccess, kResetPassword),
           say("The account may reset passwords of users in the domain %1, through the entry %2."), dn);
    lookAt(result, rightOn(user, token, rights::kWriteProperty, kUserClass),
           say("The account may write users of the domain %1, through the entry %2."), dn);
}

CheckResult runPermissionsExcess(DirectoryFacts &facts)
{
    const auto &account = facts.account();
    if (!account)
        return unknownFor(account.error());
    CheckResult result = passed({});
    for (const Sid &sid : account->token.sids) {
        if (!isAdministrators(sid))
            continue;
        result.state = CheckState::Warning;
        result.evidence.emplace_back(
            say("The account is a member, directly or through groups, of the administrators' group %1."),
            std::vector{sid.text()});
    }
    if (account->isAdministrator) {
        result.advice.emplace_back(
            say("Use a plain account that has only the entries on the container. What an administrator "
                "creates belongs to the administrators' group, so the console could not tell its own "
                "devices by their owner."));
        return result; // it may everything: no need to list it
    }
    const auto &root = facts.domainRoot();
    if (!root || !root->descriptor)
        return root ? CheckResult{CheckState::Unknown,
                                  {say("The permissions of the domain's root may not be read.")},
                                  {},
                                  Cure::None}
                    : unknownFor(root.error());
    lookAtDomain(result, *root, account->token);
    if (result.state == CheckState::Passed)
        result.evidence.emplace_back(
            say("The account is in no administrators' group, and the domain's root grants it nothing "
                "beyond reading."));
    return result;
}

} // namespace

Check permissionsExcess()
{
    return {"permissions.excess",
            CheckArea::Permissions,
            say("Does the account have more rights than it needs?"),
            say("Its password is stored on this machine. Every right beyond need is a right of whoever gets "
                "hold of it."),
            runPermissionsExcess,
            false};
}

} // namespace dwc
