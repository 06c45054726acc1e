// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

#include <algorithm>

namespace dwc {

namespace {

Sentence prepareIt()
{
    return {say("To put it right when the forest is prepared: dwctl prepare --connection-point."),
            {},
            say("To put it right when the forest is prepared: the button “Prepare the forest…” of the page "
                "Prerequisites, step Review.")};
}

std::string firstIn(const std::vector<std::string> &texts)
{
    return texts.empty() ? std::string() : texts.front();
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

/// Issuer certificates tell that AD FS was set up to register devices itself.
bool hasAdfsRegistration(DirectoryFacts &facts)
{
    const auto &services = facts.services();
    return services && std::ranges::any_of(*services, &ServiceFacts::hasIssuer);
}

CheckResult absent(DirectoryFacts &facts)
{
    CheckResult result = notNeeded(
        {say("There is no service connection point. Clients need one to find their tenant by themselves when "
             "they join it as hybrid devices; writeback does not.")});
    result.advice = {
        {say("To have one when the forest is prepared: dwctl prepare --connection-point."),
         {},
         say("To have one when the forest is prepared: the button “Prepare the forest…” of the page "
             "Prerequisites, step Review.")}};
    if (hasAdfsRegistration(facts))
        result.advice.emplace_back(say("AD FS was set up to register devices here. Where a connection point "
                                       "names a tenant, AD FS switches its own "
                                       "registration service off; its device authentication stays on."));
    result.cure = Cure::ConnectionPoint;
    return result;
}

CheckResult incomplete(const ConnectionPoint &point, const std::string &own)
{
    const KeywordsRead read = keywordsRead(point.keywords);
    if (read.tenants.empty())
        return warning({say("The service connection point has no keyword azureADId:.")},
                       {{say("Add the keyword azureADId:%1."), {own}}, prepareIt()}, Cure::ConnectionPoint);
    if (read.names.empty())
        return warning({say("The service connection point has no keyword azureADName:.")},
                       {say("Clients find their tenant only with both keywords."), prepareIt()},
                       Cure::ConnectionPoint);
    return warning(
        {{say("The service connection point cannot be read by clients: azureADId: %1, azureADName: %2."),
          {joined(read.tenants), joined(read.names)}}},
        {prepareIt()}, Cure::ConnectionPoint);
}

CheckResult otherTenant(const ConnectionPoint &point, const TenantId &own)
{
    std::vector<std::string> others;
    for (const TenantId &other : otherTenantsIn(point.keywords, own))
        others.push_back(other.text());
    return warning({{say("The service connection point names another tenant: %1, not %2."),
                     {joined(others), own.text()}}},
                   {say("Clients of this forest register in that tenant. Correct the keyword azureADId:, or "
                        "the profile."),
                    {say("If the forest belongs to this tenant now: dwctl prepare --connection-point "
                         "--replace-tenant %1. Computers that registered in the other tenant stay there "
                         "until they leave it."),
                     {firstIn(others)},
                     say("If the forest belongs to this tenant now: the button “Prepare the forest…” of the "
                         "page Prerequisites, step Review, where %1 is typed. Computers that registered in "
                         "the other tenant stay there until they leave it.")}},
                   Cure::ConnectionPoint);
}

CheckResult runForestConnectionPoint(DirectoryFacts &facts)
{
    const auto &point = facts.connectionPoint();
    if (!point)
        return unknownFor(point.error());
    const TenantId own = facts.profile().cloud.tenant;
    const KeywordsRead read = *point ? keywordsRead((*point)->keywords) : KeywordsRead();
    switch (stateOf(*point, own)) {
    case ConnectionPointState::Absent: return absent(facts);
    case ConnectionPointState::OtherClass:
        return warning(
            {{say("%1 is no service connection point but of the class %2."),
              {(*point)->ref.dn.text(), (*point)->objectClass}}},
            {say("Whoever made it knows what it is for. Clients look for their tenant at this very name.")});
    case ConnectionPointState::ThisTenant:
        return passed({{say("The service connection point names this tenant (%1)."), {firstIn(read.names)}}});
    case ConnectionPointState::Incomplete: return incomplete(**point, own.text());
    case ConnectionPointState::OtherTenant: return otherTenant(**point, own);
    case ConnectionPointState::Enterprise:
        return warning({{say("The service connection point names the enterprise service %1: devices register "
                             "with AD FS, not "
                             "with the cloud."),
                         {firstIn(read.enterprise)}}},
                       {say("If devices are to register with the cloud, replace its keywords by azureADId: "
                            "and azureADName:."),
                        say("Only one kind may stand there, and removing the enterprise one is a decision "
                            "for who runs AD FS: "
                            "computers that register with AD FS stop doing so.")});
    case ConnectionPointState::Both: break;
    }
    return failed(
        {{say("The service connection point names the tenant %1 and the enterprise service %2: clients "
              "refuse "
              "both (event 330)."),
          {joined(read.tenants), firstIn(read.enterprise)}}},
        {say(
            "Remove the keyword enterpriseDrsName: from the service connection point, or the azureAD ones if "
            "the cloud is not used for registration.")});
}

} // namespace

Check forestConnectionPoint()
{
    return {"forest.connectionPoint",
            CheckArea::Forest,
            say("Do clients find the right tenant?"),
            say("A service connection point tells the forest's computers where to register. With the wrong "
                "one they "
                "register in another tenant, and nothing comes back."),
            runForestConnectionPoint,
            false};
}

} // namespace dwc
