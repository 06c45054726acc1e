// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

constexpr std::int64_t kSoonDays = 30;

CheckResult runDirectoryTransport(DirectoryFacts &facts)
{
    const auto &controller = facts.controller();
    if (!controller) {
        const ErrorKind kind = controller.error().kind;
        return kind == ErrorKind::UntrustedCertificate || kind == ErrorKind::TransportRefused
                   ? failedWith(controller.error(), Cure::Settings)
                   : unknownFor(controller.error());
    }
    const TransportFacts &transport = controller->transport;
    CheckResult result = passed({{say("The connection is encrypted with %1."), {transport.tlsVersion}}});
    result.evidence.emplace_back(
        say("The certificate is for %1, from %2; SHA-256 %3."),
        std::vector{transport.certificateSubject, transport.certificateIssuer, transport.fingerprint});
    if (!transport.certificateExpires)
        return result;
    const std::int64_t days = (transport.certificateExpires->ms - facts.now().ms) / kMillisecondsPerDay;
    result.evidence.emplace_back(
        say("It is valid until %1, for %2 days."),
        std::vector{toIso(*transport.certificateExpires).substr(0, 10), std::to_string(days)});
    if (days < kSoonDays) {
        result.state = CheckState::Warning;
        result.advice.emplace_back(
            say("Renew the controller's certificate in time: from its last day on, nothing is read or "
                "written."));
    }
    return result;
}

} // namespace

Check directoryTransport()
{
    return {"directory.transport", CheckArea::Directory,
            say("Is the connection encrypted, and with the right server?"),
            say("The password of the connector account goes over this connection. It is only sent to a "
                "server whose "
                "certificate comes from an authority you trust and bears its name."),
            runDirectoryTransport};
}

} // namespace dwc
