// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/verdict.h"
#include "ui/theme/roles.h"

#include <array>

namespace dwc {

struct CheckLook
{
    const char *icon;
    Role ink;
};

constexpr CheckLook lookOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed: return {"check", Role::Success};
    case CheckState::Warning: return {"warning", Role::Warning};
    case CheckState::Failed: return {"failed", Role::Danger};
    case CheckState::Unknown: return {"unknown", Role::Info};
    case CheckState::NotNeeded: break;
    }
    return {"skipped", Role::Muted};
}

constexpr CheckLook lookOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Blocked: return lookOf(CheckState::Failed);
    case Readiness::NotTold:
    case Readiness::NotChecked: return lookOf(CheckState::Unknown);
    case Readiness::Warnings: return lookOf(CheckState::Warning);
    case Readiness::Ready: break;
    }
    return lookOf(CheckState::Passed);
}

inline constexpr std::array kWorstFirst{CheckState::Failed, CheckState::Unknown, CheckState::Warning,
                                        CheckState::Passed, CheckState::NotNeeded};

constexpr int rankOf(CheckState state)
{
    int rank = 0;
    while (kWorstFirst[std::size_t(rank)] != state)
        ++rank;
    return rank;
}

/// Nobody has to do or know anything.
constexpr bool isQuiet(CheckState state)
{
    return state == CheckState::Passed || state == CheckState::NotNeeded;
}

} // namespace dwc
