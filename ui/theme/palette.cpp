// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/palette.h"

#include "ui/theme/roles.h"

namespace dwc {

QPalette makePalette(bool dark)
{
    const auto colour = [dark](Role role) {
        const RoleColour &entry = roleColours()[std::size_t(role)];
        return QColor(dark ? entry.dark : entry.light);
    };
    QPalette palette;
    const std::pair<QPalette::ColorRole, Role> pairs[] = {
        {QPalette::Window, Role::Window},
        {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Raised},
        {QPalette::Text, Role::Text},
        {QPalette::PlaceholderText, Role::Muted},
        {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text},
        {QPalette::BrightText, Role::OnFill},
        {QPalette::Highlight, Role::Selection},
        {QPalette::HighlightedText, Role::Text},
        {QPalette::Link, Role::Accent},
        {QPalette::LinkVisited, Role::Accent},
        {QPalette::ToolTipBase, Role::Raised},
        {QPalette::ToolTipText, Role::Text},
        {QPalette::Light, Role::Hover},
        {QPalette::Midlight, Role::Border},
        {QPalette::Mid, Role::Edge},
        {QPalette::Dark, Role::Control},
        {QPalette::Shadow, Role::Control},
    };
    for (const auto &[target, role] : pairs)
        palette.setColor(QPalette::All, target, colour(role));
    for (const auto target :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, target, colour(Role::DisabledText));
    return palette;
}

} // namespace dwc
