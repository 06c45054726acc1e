// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

CheckResult runDirectoryName(DirectoryFacts &facts)
{
    const auto &controller = facts.controller();
    if (!controller && controller.error().kind == ErrorKind::NameNotResolved)
        return failedWith(controller.error(), Cure::Settings);
    if (!controller && controller.error().kind == ErrorKind::Stopped)
        return unknownFor(controller.error());
    const DirectorySettings &settings = facts.profile().directory;
    CheckResult result = passed({});
    for (const std::string &server : settings.servers)
        result.evidence.emplace_back(say("Server of the profile: %1."), std::vector{server});
    if (settings.servers.empty())
        result.evidence.emplace_back(say("The profile names no server; the name %1 leads to one."),
                                     std::vector{settings.domain});
    if (!controller)
        return result;
    for (const auto &[host, error] : controller->unanswered) {
        if (error.kind != ErrorKind::NameNotResolved)
            continue;
        result.state = CheckState::Warning;
        result.evidence.emplace_back(error);
        result.advice.emplace_back(error);
    }
    return result;
}

} // namespace

Check directoryName()
{
    return {"directory.name", CheckArea::Directory, say("Do the names of the controllers resolve?"),
            say("Domain controllers are found by DNS. A machine outside the domain often asks a DNS server "
                "that does not "
                "know them."),
            runDirectoryName};
}

} // namespace dwc
