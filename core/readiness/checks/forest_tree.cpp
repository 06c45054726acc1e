// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/prepare_advice.h"

namespace dwc {

namespace {

CheckResult runForestTree(DirectoryFacts &facts)
{
    const auto &tree = facts.tree();
    if (!tree)
        return unknownFor(tree.error());
    CheckResult result = passed({});
    const std::string names[] = {facts.configurationContainer().text(), facts.serviceContainer().text()};
    for (std::size_t i = 0; i < tree->size(); ++i) {
        const bool isThere = (*tree)[i].has_value();
        if (!isThere)
            result.state = CheckState::Failed;
        result.evidence.emplace_back(isThere ? say("%1 is there.") : say("%1 is missing, or not to be seen."),
                                     std::vector{names[i]});
    }
    if (result.state == CheckState::Failed) {
        result.advice = prepareAdvice();
        result.cure = Cure::Prepare;
    }
    return result;
}

} // namespace

Check forestTree()
{
    return {"forest.tree", CheckArea::Forest, say("Is the forest prepared for device registration?"),
            say("The forest's configuration partition names the place for devices. An Enterprise Admin "
                "prepares it once."),
            runForestTree};
}

} // namespace dwc
