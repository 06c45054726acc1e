// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/plan/plan.h"
#include "core/prepare/preparation.h"
#include "core/prepare/removal.h"
#include "core/settings/profile.h"

#include <functional>
#include <optional>
#include <string>

namespace dwc {

/// What prepare, disable as far as it is about the forest, and apply of their saved plans, were asked for.
struct PrepareOptions
{
    ForestTask task = PreparationWish();
    std::optional<std::string> admin;  ///< who signs in for this once
    std::optional<std::string> script; ///< ldif or powershell, instead of carrying out
    std::optional<std::string> out;    ///< file to save the plan in; writes no more without isAgreed
    bool isAgreed = false;             ///< --yes
    std::optional<Plan> file;          ///< carry out this saved plan, and nothing else
    std::function<ExitCode()> afterwards =
        {}; ///< when all of it was written, or --yes found nothing to write
};

/// Shows, saves, exports or carries out what the forest lacks, or what is to be taken back.
ExitCode prepareAsAsked(Context &context, Profile profile, PrepareOptions options);

} // namespace dwc
