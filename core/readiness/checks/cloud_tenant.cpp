// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"

#include <algorithm>

namespace dwc {

namespace {

CheckResult withoutOrganization(CloudFacts &facts, const Error &error)
{
    const auto tenant = facts.signIn() ? facts.signIn()->tenant : std::nullopt;
    if (error.kind != ErrorKind::PermissionDenied || !tenant)
        return unknownFor(error);
    if (*tenant != facts.profile().cloud.tenant)
        return failed({{say("The token is for the tenant %1, not for %2."),
                        {tenant->text(), facts.profile().cloud.tenant.text()}}},
                      {say("Correct cloud.tenantId in the profile.")}, Cure::Settings);
    return passed({{say("The token is for the configured tenant %1. Its name and domains may not be read."),
                    {tenant->text()}}});
}

CheckResult runCloudTenant(CloudFacts &facts)
{
    const auto &organization = facts.organization();
    if (!organization)
        return withoutOrganization(facts, organization.error());
    if (organization->id != facts.profile().cloud.tenant)
        return failed(
            {{say("The tenant that answers is %1 (%2), not the configured %3."),
              {organization->id.text(), organization->displayName, facts.profile().cloud.tenant.text()}}},
            {say("Correct cloud.tenantId in the profile.")}, Cure::Settings);
    CheckResult result =
        passed({{say("The tenant is %1 (%2)."), {organization->displayName, organization->id.text()}}});
    bool federated = false;
    for (const VerifiedDomain &domain : organization->domains) {
        federated = federated || domain.isFederated;
        result.evidence.emplace_back(domain.isFederated ? say("Verified domain %1, federated.")
                                                        : say("Verified domain %1."),
                                     std::vector{domain.name});
    }
    if (facts.profile().scenario == Scenario::WhfbCertificateTrust && !organization->domains.empty() &&
        !federated) {
        result.state = CheckState::Warning;
        result.evidence.emplace_back(
            say("No verified domain is federated; hybrid certificate trust needs one."));
        result.advice.emplace_back(
            say("Federate the domain with AD FS, or use cloud Kerberos trust, which does not need "
                "device writeback."));
    }
    return result;
}

} // namespace

Check cloudTenant()
{
    return {"cloud.tenant", CheckArea::Cloud, say("Is it the right tenant?"),
            say("Devices of another tenant must never get into this forest. The tenant that answers is "
                "compared with the "
                "profile before anything is read from it."),
            runCloudTenant};
}

} // namespace dwc
