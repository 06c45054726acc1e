// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <cstdint>

namespace dwc {

/// The pages of the sidebar, in their order.
enum class Page : std::uint8_t { Overview, Devices, Review, Runs, Settings };

struct PageLook
{
    Page page;
    const char *icon;
    bool afterLine; ///< a hairline stands above it
};

inline constexpr std::array<PageLook, 5> kPages{{
    {Page::Overview, "overview", false},
    {Page::Devices, "devices", false},
    {Page::Review, "review", false},
    {Page::Runs, "runs", false},
    {Page::Settings, "settings", true},
}};

QString titleOf(Page page);

} // namespace dwc
