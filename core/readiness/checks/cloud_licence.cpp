// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"

#include <algorithm>

namespace dwc {

namespace {

// Service plans, microsoft-graph: P2 comes without P1 in some subscriptions, so both are looked for.
constexpr std::string_view kP1 = "41781fb2-bc02-4b7c-bd55-b576c07bb09d";
constexpr std::string_view kP2 = "eec0eb4f-6444-4f95-aba0-50c24d67f998";

struct Found
{
    const Subscription *subscription;
    const ServicePlan *plan;
    std::string_view name; ///< P1 or P2
};

/// How good a find is: a working plan of a working subscription is the best.
int rankOf(const Found &found)
{
    const std::string &status = found.subscription->capabilityStatus;
    const bool works = status == "Enabled" || status == "Warning";
    const bool provisioned = found.plan->provisioningStatus == "Success";
    const bool pending = found.plan->provisioningStatus.starts_with("Pending");
    if (works && provisioned)
        return status == "Enabled" ? 4 : 3;
    return works && pending ? 2 : works ? 1 : 0;
}

std::vector<Found> plansIn(const std::vector<Subscription> &subscriptions)
{
    std::vector<Found> all;
    for (const Subscription &subscription : subscriptions) {
        for (const ServicePlan &plan : subscription.plans) {
            if (plan.id == kP1 || plan.id == kP2)
                all.push_back({&subscription, &plan, plan.id == kP1 ? "P1" : "P2"});
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), rankOf);
    return all;
}

Sentence buy()
{
    return say("Device writeback needs Microsoft Entra ID P1 or P2 in the tenant. Buy or renew one of them, "
               "alone or in a "
               "bundle that contains it.");
}

CheckResult judge(const Found &best)
{
    const std::vector<std::string> parts{std::string(best.name), best.subscription->partNumber,
                                         best.subscription->capabilityStatus, best.plan->provisioningStatus};
    const std::string &status = best.subscription->capabilityStatus;
    switch (rankOf(best)) {
    case 4: return passed({{say("Entra ID %1 is in the subscription %2."), parts}});
    case 3:
        return warning({{say("Entra ID %1 is in the subscription %2, which is in its grace period."), parts}},
                       {say("Renew the subscription before the grace period ends.")});
    case 2:
        return warning({{say("Entra ID %1 is in the subscription %2, and still being set up (%4)."), parts}},
                       {say("Wait until the service plan is set up, then check again.")});
    case 1:
        return failed({{say("Entra ID %1 is in the subscription %2, but switched off (%4)."), parts}},
                      {say("Switch the service plan on in the Microsoft 365 admin centre, under Licences.")});
    default: break;
    }
    if (status == "Suspended")
        return failed(
            {{say("The subscription %2 with Entra ID %1 is suspended: it was not paid or has ended."),
              parts}},
            {say("Renew the subscription in the Microsoft 365 admin centre, under Billing.")});
    if (status == "Deleted")
        return failed({{say("The subscription %2 with Entra ID %1 is deleted."), parts}}, {buy()});
    return failed({{say("The subscription %2 with Entra ID %1 is not usable (%3)."), parts}}, {buy()});
}

CheckResult runCloudLicence(CloudFacts &facts)
{
    const auto &subscriptions = facts.subscriptions();
    if (!subscriptions)
        return unknownFor(subscriptions.error());
    const std::vector<Found> plans = plansIn(*subscriptions);
    if (!plans.empty())
        return judge(plans.front());
    return failed({{say("None of the tenant's %1 subscriptions contains Entra ID P1 or P2."),
                    {std::to_string(subscriptions->size())}}},
                  {buy()});
}

} // namespace

Check cloudLicence()
{
    return {"cloud.licence", CheckArea::Cloud, say("Does the tenant have a licence for device writeback?"),
            say("Microsoft requires Entra ID P1 or P2. Plain Office subscriptions do not contain it."),
            runCloudLicence};
}

} // namespace dwc
