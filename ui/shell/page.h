// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_pages.h"

#include <QString>
#include <array>
#include <cstdint>

namespace dwc {

/// The pages of the sidebar, in their order.
enum class Page : std::uint8_t { Overview, Devices, Review, Runs, Prerequisites, Settings };

struct PageLook
{
    Page page;
    const char *icon;
    bool afterLine; ///< a hairline stands above it
    bool countsFailures = false; ///< its count is of what failed, and stands behind the sign for it
};

inline constexpr std::array<PageLook, 6> kPages{{
    {Page::Overview, "overview", false},
    {Page::Devices, "devices", false},
    {Page::Review, "review", false},
    {Page::Runs, "runs", false},
    {Page::Prerequisites, "prerequisites", true, true},
    {Page::Settings, "settings", false},
}};

QString titleOf(Page page);
/// What the help says about it.
HelpPage helpOf(Page page);

} // namespace dwc
