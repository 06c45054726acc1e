// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/roles.h"

#include <algorithm>
#include <cmath>

namespace dwc {

namespace {

constexpr QRgb rgb(unsigned value)
{
    return 0xff000000u | value;
}

constexpr RoleColour kRoles[] = {
    {Role::Window, "window", rgb(0xF2F4F7), rgb(0x15171B)},
    {Role::Surface, "surface", rgb(0xFFFFFF), rgb(0x1B1E23)},
    {Role::Raised, "raised", rgb(0xF8F9FB), rgb(0x23272D)},
    {Role::Hover, "hover", rgb(0xEDF0F4), rgb(0x262A31)},
    {Role::Pressed, "pressed", rgb(0xE1E5EB), rgb(0x2F343C)},
    {Role::Border, "border", rgb(0xDCE0E6), rgb(0x30353D)},
    {Role::Edge, "edge", rgb(0xC2C8D1), rgb(0x464D58)},
    {Role::Control, "control", rgb(0x848D9A), rgb(0x6B7480)},
    {Role::Text, "text", rgb(0x1A1D22), rgb(0xE7E9EC)},
    {Role::Muted, "muted", rgb(0x59616D), rgb(0xA3ABB6)},
    {Role::DisabledText, "disabledText", rgb(0x8A929D), rgb(0x6C7480)},
    {Role::Accent, "accent", rgb(0x3A50C2), rgb(0x8FA2FA)},
    {Role::AccentFill, "accentFill", rgb(0x3A50C2), rgb(0x4459D1)},
    {Role::AccentFillHover, "accentFillHover", rgb(0x3044AC), rgb(0x5067DE)},
    {Role::Selection, "selection", rgb(0xE1E6FA), rgb(0x2A3262)},
    {Role::Focus, "focus", rgb(0x3A50C2), rgb(0x8FA2FA)},
    {Role::Success, "success", rgb(0x1B7041), rgb(0x5CC98C)},
    {Role::SuccessTint, "successTint", rgb(0xE3F3E9), rgb(0x17301F)},
    {Role::Warning, "warning", rgb(0x855400), rgb(0xE3B04E)},
    {Role::WarningTint, "warningTint", rgb(0xFCF1D8), rgb(0x352A10)},
    {Role::Danger, "danger", rgb(0xB3261E), rgb(0xF58C84)},
    {Role::DangerTint, "dangerTint", rgb(0xFCE8E6), rgb(0x3D1C1B)},
    {Role::DangerFill, "dangerFill", rgb(0xB3261E), rgb(0xC23A31)},
    {Role::Info, "info", rgb(0x0B6379), rgb(0x5FBFD6)},
    {Role::InfoTint, "infoTint", rgb(0xE0F2F6), rgb(0x122F38)},
    {Role::DiffAdded, "diffAdded", rgb(0xDDF1E4), rgb(0x173322)},
    {Role::DiffAddedText, "diffAddedText", rgb(0x14522F), rgb(0x9BE3B9)},
    {Role::DiffRemoved, "diffRemoved", rgb(0xFBE3E1), rgb(0x411F1F)},
    {Role::DiffRemovedText, "diffRemovedText", rgb(0x8C1D17), rgb(0xFBB4AE)},
    {Role::DiffChanged, "diffChanged", rgb(0xFBF0D6), rgb(0x382D12)},
    {Role::DiffChangedText, "diffChangedText", rgb(0x6B4400), rgb(0xF0CB85)},
    {Role::OnFill, "onFill", rgb(0xFFFFFF), rgb(0xFFFFFF)},
    {Role::Disable, "disable", rgb(0x97440C), rgb(0xF0A171)},
    {Role::DisableTint, "disableTint", rgb(0xFBEADF), rgb(0x3A2416)},
    {Role::Conflict, "conflict", rgb(0x86329A), rgb(0xDC97EC)},
    {Role::ConflictTint, "conflictTint", rgb(0xF6E8FA), rgb(0x351E3D)},
    {Role::SkippedTint, "skippedTint", rgb(0xECEEF2), rgb(0x2A2E35)},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

std::span<const RoleColour> roleColours()
{
    return kRoles;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace dwc
