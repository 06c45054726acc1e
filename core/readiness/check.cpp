// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/check.h"

#include <algorithm>

namespace dwc {

std::string_view nameOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed: return "passed";
    case CheckState::Warning: return "warning";
    case CheckState::Failed: return "failed";
    case CheckState::Unknown: return "unknown";
    case CheckState::NotNeeded: return "notNeeded";
    }
    return "";
}

std::string_view nameOf(CheckArea area)
{
    switch (area) {
    case CheckArea::Scenario: return "scenario";
    case CheckArea::Machine: return "machine";
    case CheckArea::Cloud: return "cloud";
    case CheckArea::Directory: return "directory";
    case CheckArea::Forest: return "forest";
    case CheckArea::Writers: return "writers";
    case CheckArea::Permissions: return "permissions";
    }
    return "";
}

const Check *findCheck(std::string_view id)
{
    const auto found = std::ranges::find(checks(), id, &Check::id);
    return found == checks().end() ? nullptr : &*found;
}

CheckResult unknownFor(const Error &error)
{
    const Cure cure =
        error.kind == ErrorKind::NoContainer && error.nativeCode <= 1 ? Cure::Prepare : Cure::None;
    return {CheckState::Unknown, {Sentence(error)}, {Sentence(error)}, cure};
}

CheckResult failedWith(const Error &error, Cure cure)
{
    return {CheckState::Failed, {Sentence(error)}, {Sentence(error)}, cure};
}

} // namespace dwc
