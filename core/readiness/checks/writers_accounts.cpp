// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

CheckResult runWritersAccounts(DirectoryFacts &facts)
{
    const auto &accounts = facts.connectAccounts();
    if (!accounts)
        return unknownFor(accounts.error());
    if (accounts->empty())
        return passed({say(
            "The domain has no account named as Entra Connect names its own (MSOL_, AAD_, ADSyncMSA).")});
    CheckResult result = notNeeded({});
    for (const std::string &account : *accounts)
        result.evidence.emplace_back(say("The account %1 is named as Entra Connect names its own."),
                                     std::vector{account});
    result.evidence.emplace_back(
        say("Entra Connect may well go on synchronising users; only its device writeback must be off."));
    return result;
}

} // namespace

Check writersAccounts()
{
    return {"writers.accounts",
            CheckArea::Writers,
            say("Is Entra Connect at home in this domain?"),
            say("Entra Connect works with accounts of well-known names. They tell where to look when a "
                "second writer shows "
                "itself."),
            runWritersAccounts,
            false};
}

} // namespace dwc
