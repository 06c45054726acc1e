// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/roles.h"

namespace dwc {

/// How grave something said is.
enum class Tone : std::uint8_t { Danger, Warning, Info, Success };

struct ToneLook
{
    const char *icon;
    Role ink;
    const char *name; ///< in the style sheet
};

constexpr ToneLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger: return {"failed", Role::Danger, "danger"};
    case Tone::Warning: return {"warning", Role::Warning, "warning"};
    case Tone::Info: return {"info", Role::Info, "info"};
    case Tone::Success: return {"check", Role::Success, "success"};
    }
    return {};
}

} // namespace dwc
