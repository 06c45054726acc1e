// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"
#include "core/readiness/schema_ids.h"

#include <algorithm>

namespace dwc {

namespace {

std::string_view windowsOf(int version)
{
    switch (version) {
    case 44: return "Windows Server 2008";
    case 47: return "Windows Server 2008 R2";
    case 56: return "Windows Server 2012";
    case 69: return "Windows Server 2012 R2";
    case 87: return "Windows Server 2016";
    case 88: return "Windows Server 2019 or 2022";
    case 91: return "Windows Server 2025";
    default: return "";
    }
}

Sentence versionOf(const SchemaFacts &schema)
{
    const std::string number = std::to_string(schema.version);
    const std::string_view windows = windowsOf(schema.version);
    if (windows.empty())
        return {say("The schema has the version %1."), {number}};
    return {say("The schema has the version %1, of %2."), {number, std::string(windows)}};
}

bool contains(const std::set<std::string> &names, std::string_view wanted)
{
    return std::ranges::find(names, wanted) != names.end();
}

CheckResult runDirectorySchema(DirectoryFacts &facts)
{
    const auto &schema = facts.schema();
    if (!schema)
        return unknownFor(schema.error());
    CheckResult result = passed({versionOf(*schema)});
    const Sentence upgrade(
        say("Upgrade the schema with adprep /forestprep from Windows Server 2012 R2 or later; it takes a "
            "Schema Admin who is also an Enterprise Admin, and no new domain controller. Functional levels "
            "do not matter."));
    for (const NeededClass &needed : kNeededClasses) {
        if (contains(schema->classes, needed.name))
            continue;
        result.state = CheckState::Failed;
        result.evidence.emplace_back(say("The class %1 is missing."), std::vector{std::string(needed.name)});
    }
    if (result.state == CheckState::Failed) {
        result.advice.push_back(upgrade);
        return result;
    }
    result.evidence.emplace_back(say("The four classes of device registration are there."));
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        if (contains(schema->deviceAttributes, traits.name))
            continue;
        const std::vector<std::string> name{std::string(traits.name)};
        if (traits.mandatory) {
            result.state = CheckState::Failed;
            result.evidence.emplace_back(say("msDS-Device lacks the attribute %1."), name);
            continue;
        }
        result.state = result.state == CheckState::Failed ? result.state : CheckState::Warning;
        result.evidence.emplace_back(say("msDS-Device lacks the attribute %1; it will not be written."),
                                     name);
    }
    if (result.state != CheckState::Passed)
        result.advice.emplace_back(
            say("To have every attribute, a Schema Admin who is also an Enterprise Admin upgrades the schema "
                "with adprep /forestprep from Windows Server 2016 or later."));
    if (!contains(schema->deviceAttributes, "msDS-KeyCredentialLink"))
        result.evidence.emplace_back(
            say("msDS-Device has no msDS-KeyCredentialLink before the schema of 2016."));
    return result;
}

} // namespace

Check directorySchema()
{
    return {"directory.schema", CheckArea::Directory, say("Does the forest's schema know devices?"),
            say("Device objects exist since Windows Server 2012 R2, some of their attributes since 2016. "
                "What the schema "
                "lacks cannot be written, and the real test is the class, not the version number."),
            runDirectorySchema};
}

} // namespace dwc
