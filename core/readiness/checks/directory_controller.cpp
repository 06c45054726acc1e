// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

#include <algorithm>

namespace dwc {

namespace {

CheckResult runDirectoryController(DirectoryFacts &facts)
{
    const auto &controller = facts.controller();
    if (!controller)
        return unknownFor(controller.error());
    const std::vector<std::string> parts{
        controller->dnsHostName.empty() ? controller->host : controller->dnsHostName, controller->domain,
        controller->forest, facts.profile().directory.domain};
    if (!controller->isActiveDirectory && !controller->isStandIn)
        return failed({{say("%1 is no Active Directory domain controller."), parts}},
                      {say("Correct directory.servers in the profile.")}, Cure::Settings);
    CheckResult result = passed({{say("%1 is a domain controller of %2, in the forest %3."), parts}});
    const auto same = [](char a, char b) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
        return lower(a) == lower(b);
    };
    const std::string &wanted = facts.profile().directory.domain;
    if (!std::equal(wanted.begin(), wanted.end(), controller->domain.begin(), controller->domain.end(), same))
        return failed({{say("%1 serves the domain %2, not the configured %4."), parts}},
                      {say("Correct directory.domain or directory.servers in the profile.")}, Cure::Settings);
    if (controller->isReadOnly)
        return failed(
            {{say("%1 is a read-only domain controller."), parts}},
            {say("Name a writable controller of the same domain in directory.servers. A read-only one refers "
                 "every write to another, and no password is sent after such a referral.")},
            Cure::Settings);
    result.evidence.emplace_back(say("It may be written."));
    return result;
}

} // namespace

Check directoryController()
{
    return {"directory.controller", CheckArea::Directory,
            say("Is it a writable controller of the right domain?"),
            say("Devices live in one domain of the forest. Reads and writes go to the same controller, so "
                "that what was "
                "written is seen at once."),
            runDirectoryController};
}

} // namespace dwc
