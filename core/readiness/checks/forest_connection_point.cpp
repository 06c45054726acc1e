// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

#include <strings.h>

namespace dwc {

namespace {

/// What follows the prefix, compared without case; nothing when no keyword begins with it.
std::optional<std::string> valueOf(const std::vector<std::string> &keywords, std::string_view prefix)
{
    for (const std::string &keyword : keywords) {
        if (strncasecmp(keyword.c_str(), prefix.data(), prefix.size()) == 0)
            return keyword.substr(prefix.size());
    }
    return std::nullopt;
}

CheckResult runForestConnectionPoint(DirectoryFacts &facts)
{
    const auto &keywords = facts.connectionPoint();
    if (!keywords)
        return unknownFor(keywords.error());
    if (!*keywords)
        return notNeeded({say("There is no service connection point. Clients need one to find their tenant by themselves when "
                              "they join it as hybrid devices; writeback does not.")});
    const auto tenant = valueOf(**keywords, "azureADId:");
    const auto name = valueOf(**keywords, "azureADName:");
    const auto enterprise = valueOf(**keywords, "enterpriseDrsName:");
    const std::string own = facts.profile().cloud.tenant.text();
    if (tenant && enterprise)
        return failed({{say("The service connection point names the tenant %1 and the enterprise service %2: clients refuse "
                            "both (event 330)."),
                        {*tenant, *enterprise}}},
                      {say("Remove the keyword enterpriseDrsName: from the service connection point, or the azureAD ones if "
                           "the cloud is not used for registration.")});
    if (enterprise)
        return warning({{say("The service connection point names the enterprise service %1: devices register with AD FS, not "
                             "with the cloud."),
                         {*enterprise}}},
                       {say("If devices are to register with the cloud, replace its keywords by azureADId: and azureADName:.")});
    if (tenant && TenantId::fromText(*tenant) != facts.profile().cloud.tenant)
        return warning({{say("The service connection point names another tenant: %1, not %2."), {*tenant, own}}},
                       {say("Clients of this forest register in that tenant. Correct the keyword azureADId:, or the profile.")});
    if (!tenant)
        return warning({say("The service connection point has no keyword azureADId:.")},
                       {{say("Add the keyword azureADId:%1."), {own}}});
    return passed({{say("The service connection point names this tenant (%1)."), {name.value_or(*tenant)}}});
}

} // namespace

Check forestConnectionPoint()
{
    return {"forest.connectionPoint", CheckArea::Forest, say("Do clients find the right tenant?"),
            say("A service connection point tells the forest's computers where to register. With the wrong one they "
                "register in another tenant, and nothing comes back."),
            runForestConnectionPoint};
}

} // namespace dwc
