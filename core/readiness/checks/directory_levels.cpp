// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

std::string nameOfLevel(std::optional<int> level)
{
    if (!level)
        return "?";
    switch (*level) {
    case 0: return "2000";
    case 2: return "2003";
    case 3: return "2008";
    case 4: return "2008 R2";
    case 5: return "2012";
    case 6: return "2012 R2";
    case 7: return "2016";
    case 10: return "2025";
    default: return std::to_string(*level);
    }
}

CheckResult runDirectoryLevels(DirectoryFacts &facts)
{
    const auto &controller = facts.controller();
    if (!controller)
        return unknownFor(controller.error());
    return notNeeded({{say("Functional levels: forest %1, domain %2, this controller %3."),
                       {nameOfLevel(controller->forestLevel), nameOfLevel(controller->domainLevel),
                        nameOfLevel(controller->controllerLevel)}},
                      say("Writeback needs the schema, not a level.")});
}

} // namespace

Check directoryLevels()
{
    return {"directory.levels",
            CheckArea::Directory,
            say("Which functional levels are there?"),
            say("Older guides ask for a functional level. Device writeback never needed one; this is for "
                "your records."),
            runDirectoryLevels,
            false};
}

} // namespace dwc
