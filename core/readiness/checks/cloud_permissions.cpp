// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"

#include <algorithm>
#include <array>

namespace dwc {

namespace {

constexpr std::array<std::string_view, 4> kEnough{"Device.Read.All", "User.Read.All", "Organization.Read.All",
                                                  "LicenseAssignment.Read.All"};

/// Names from the token, a hint only: what the application has beyond what it needs.
std::vector<std::string> beyondNeed(const TokenClaims &claims)
{
    std::vector<std::string> names;
    for (const std::string &name : claims.permissions) {
        if (!name.empty() && std::ranges::find(kEnough, name) == kEnough.end())
            names.push_back(name);
    }
    return names;
}

/// A probing call: granted, denied, or no answer.
enum class Probe : std::uint8_t { Granted, Denied, Unclear };

template <class T>
Probe probeOf(const Result<T> &answer)
{
    if (answer)
        return Probe::Granted;
    return answer.error().kind == ErrorKind::PermissionDenied ? Probe::Denied : Probe::Unclear;
}

void note(CheckResult &result, Probe probe, const Result<Done> &answer, const char *permission,
          const char *loss, bool isVital)
{
    const std::vector<std::string> name{permission};
    if (probe == Probe::Granted) {
        result.evidence.emplace_back(say("%1: a probing call was answered."), name);
        return;
    }
    if (probe == Probe::Unclear) {
        result.state = std::max(result.state, CheckState::Unknown);
        result.evidence.emplace_back(answer.error());
        return;
    }
    result.state = isVital ? CheckState::Failed : CheckState::Warning;
    result.evidence.emplace_back(say("%1 is missing: a probing call was denied."), name);
    result.evidence.emplace_back(loss);
    result.advice.emplace_back(
        say("In the Entra admin centre, open App registrations, this application, API permissions. "
            "Add the application permission %1 of Microsoft Graph and grant admin consent."),
        name);
}

CheckResult runCloudPermissions(CloudFacts &facts)
{
    const auto &claims = facts.signIn();
    if (!claims)
        return unknownFor(claims.error());
    const auto &devices = facts.mayRead(CloudThing::Devices);
    const auto &users = facts.mayRead(CloudThing::Users);
    const Result<Done> organization = facts.organization().map([](const Organization &) { return Done(); });
    CheckResult result = passed({});
    note(result, probeOf(organization), organization, "Organization.Read.All",
         say("Without it the tenant's name, domains and licences cannot be checked."), false);
    note(result, probeOf(users), users, "User.Read.All",
         say("Without it owners come back without their on-premises identity: no device gets an owner in the "
             "directory."),
         false);
    note(result, probeOf(devices), devices, "Device.Read.All",
         say("Without it no device can be read at all."), true);
    for (const std::string &name : beyondNeed(*claims)) {
        if (result.state == CheckState::Passed)
            result.state = CheckState::Warning;
        result.evidence.emplace_back(say("The token also carries %1, which the console does not need."),
                                     std::vector{name});
        result.advice.emplace_back(
            say("Remove the permission %1 from the application, unless something else uses it."),
            std::vector{name});
    }
    return result;
}

} // namespace

Check cloudPermissions()
{
    return {"cloud.permissions", CheckArea::Cloud, say("May the console read what it needs, and no more?"),
            say("Graph answers with holes when a permission is missing, and says nothing. Permissions beyond "
                "need are a "
                "gift to whoever steals the secret."),
            runCloudPermissions};
}

} // namespace dwc
