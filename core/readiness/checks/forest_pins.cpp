// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

CheckResult runForestPins(DirectoryFacts &facts)
{
    const auto &pins = facts.known().pins;
    if (!pins)
        return notNeeded({say("Nothing was applied yet, so nothing is pinned.")});
    const auto &container = facts.container();
    if (!container)
        return unknownFor(container.error());
    CheckResult result = passed({});
    const auto compare = [&](const std::string &now, const std::string &then, const char *same,
                             const char *other) {
        if (now == then) {
            result.evidence.emplace_back(same, std::vector{then});
            return;
        }
        result.state = CheckState::Failed;
        result.evidence.emplace_back(other, std::vector{now, then});
    };
    compare(facts.profile().cloud.tenant.text(), pins->tenant.text(),
            say("The tenant is the pinned one, %1."), say("The tenant is %1, and %2 is pinned."));
    compare(container->object.ref.guid.text(), pins->container.text(),
            say("The container is the pinned one, %1."), say("The container is %1, and %2 is pinned."));
    compare(facts.services()->front().object.ref.guid.text(), pins->service.text(),
            say("The service object is the pinned one, %1."),
            say("The service object is %1, and %2 is pinned."));
    if (result.state == CheckState::Failed)
        result.advice.emplace_back(
            say("This profile has written to another place before. If the change is meant, make a new "
                "profile for the new place; what was written stays in the old one's journal."));
    return result;
}

} // namespace

Check forestPins()
{
    return {"forest.pins", CheckArea::Forest, say("Is it still the place that was approved?"),
            say("Tenant, container and service object are pinned at the first approved apply. A difference "
                "means that "
                "somebody rebuilt them, or that the profile was changed."),
            runForestPins};
}

} // namespace dwc
