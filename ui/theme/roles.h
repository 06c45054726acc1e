// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <cstdint>
#include <span>
#include <string_view>

namespace dwc {

/// What a colour is for. The values stand in roles.cpp and nowhere else.
enum class Role : std::uint8_t {
    Window,
    Surface,
    Raised,
    Hover,
    Pressed,
    Border,
    Edge,
    Control,
    Text,
    Muted,
    DisabledText,
    Accent,
    AccentFill,
    AccentFillHover,
    Selection,
    Focus,
    Success,
    SuccessTint,
    Warning,
    WarningTint,
    Danger,
    DangerTint,
    DangerFill,
    Info,
    InfoTint,
    DiffAdded,
    DiffAddedText,
    DiffRemoved,
    DiffRemovedText,
    DiffChanged,
    DiffChangedText,
    OnFill, ///< text on accentFill and dangerFill
    Disable,
    DisableTint,
    Conflict,
    ConflictTint,
    SkippedTint
};

struct RoleColour
{
    Role role;
    std::string_view name; ///< as in the style sheet: @name
    QRgb light;
    QRgb dark;
};

/// All roles, in the order of the enumeration.
std::span<const RoleColour> roleColours();

/// Contrast of two colours by WCAG 2.1, 1 to 21.
double contrastOf(const QColor &one, const QColor &other);

} // namespace dwc
