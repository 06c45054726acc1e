// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apply/apply_plan.h"
#include "core/prepare/removal.h"
#include "core/report/checks_page.h"

#include <optional>
#include <string>
#include <vector>

namespace dwc {

/// What preparing the forest would write, and the same as scripts. The account that looked need not have the
/// right to write it.
struct ForestLook
{
    Preparation preparation;
    std::vector<WordedCheck> blockers; ///< not empty: nothing can be prepared, and there are no scripts
    /// Of a saved plan: else only an administrator can see whether it still holds, and does before the write.
    bool isCompared = true;
    std::optional<WordedCheck> connectionPoint; ///< where clients register; nothing when nobody looked
    Result<std::string> ldif = std::string();
    Result<std::string> powerShell = std::string();
};

/// What somebody approved in the window.
struct PreparationRequest
{
    ForestTask task;
    std::vector<Change> shown;     ///< nothing else is written
    std::string user;              ///< of the administrator: UPN or DN
    std::optional<Plan> file = {}; ///< instead of the task: this saved plan
};

/// What taking a preparation back would be, asked for an administrator.
struct RemovalQuestion
{
    ForestRemoval removal = ForestRemoval::Everything;
    std::vector<ObjectRef> leaving; ///< devices that will be gone before it is carried out
    std::string user;               ///< of the administrator: UPN or DN

    bool operator==(const RemovalQuestion &) const = default;
};

struct ForestResult
{
    Preparation preparation;           ///< as decided again just before the write
    std::vector<WordedCheck> blockers; ///< not empty: these spoke, and nothing was written
    ApplyReport report;
};

} // namespace dwc
