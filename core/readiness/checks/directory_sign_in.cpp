// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

CheckResult runDirectorySignIn(DirectoryFacts &facts)
{
    if (!facts.controller())
        return unknownFor(facts.controller().error());
    const auto &bound = facts.signIn();
    if (!bound)
        return failedWith(bound.error(), Cure::Connect);
    return passed({{say("%1 signs in to %2."), {facts.profile().directory.user, facts.controller()->host}}});
}

} // namespace

Check directorySignIn()
{
    return {"directory.signIn", CheckArea::Directory, say("Can the connector account sign in?"),
            say("One account reads the directory and writes devices into it. A wrong password is not tried "
                "again by "
                "itself, because that would lock the account."),
            runDirectorySignIn};
}

} // namespace dwc
