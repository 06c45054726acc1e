// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

/// Trouble of the way there, not of what was found at its end.
bool isOfTheWay(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TimedOut || kind == ErrorKind::ConnectionLost;
}

CheckResult runDirectoryReachable(DirectoryFacts &facts)
{
    const auto &controller = facts.controller();
    if (!controller && isOfTheWay(controller.error().kind))
        return failedWith(controller.error(), Cure::Settings);
    if (!controller && controller.error().kind == ErrorKind::UntrustedCertificate)
        return passed(
            {{say("%1 listens; what it shows is another question."), {controller.error().subject}}});
    if (!controller)
        return unknownFor(controller.error());
    CheckResult result = passed({{say("%1 answers."), {controller->host}}});
    for (const auto &[host, error] : controller->unanswered) {
        if (!isOfTheWay(error.kind))
            continue;
        result.state = CheckState::Warning;
        result.evidence.emplace_back(error);
        result.advice.emplace_back(error);
    }
    return result;
}

} // namespace

Check directoryReachable()
{
    return {"directory.reachable", CheckArea::Directory, say("Can a domain controller be reached?"),
            say("The console speaks LDAP over TLS with one controller at a time. Firewalls between networks "
                "often let "
                "port 389 through and close 636."),
            runDirectoryReachable};
}

} // namespace dwc
