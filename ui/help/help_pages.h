// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/check_words.h"

#include <QString>
#include <array>
#include <cstdint>
#include <optional>

namespace dwc {

/// The pages of the help, in the order of its contents.
enum class HelpPage : std::uint8_t {
    Overview,
    Devices,
    Review,
    Runs,
    Prerequisites,
    Settings,
    Connect,
    Prepare,
    Adopt,
    Safety,
    Glossary
};

struct HelpEntry
{
    HelpPage page;
    const char *name;       ///< of its file, and what links to it say
    bool afterLine = false; ///< another kind of page begins here
};

inline constexpr std::array<HelpEntry, 11> kHelpPages{{
    {HelpPage::Overview, "overview"},
    {HelpPage::Devices, "devices"},
    {HelpPage::Review, "review"},
    {HelpPage::Runs, "runs"},
    {HelpPage::Prerequisites, "prerequisites"},
    {HelpPage::Settings, "settings"},
    {HelpPage::Connect, "connect", true},
    {HelpPage::Prepare, "prepare"},
    {HelpPage::Adopt, "adopt"},
    {HelpPage::Safety, "safety", true},
    {HelpPage::Glossary, "glossary"},
}};

QString nameOf(HelpPage page);
std::optional<HelpPage> helpPageNamed(const QString &name);

/// "en", "de" or "it": as the window speaks.
QString helpLanguage();
/// The page as HTML, every check in it where it lists them; English where a language lacks the page.
QString helpHtml(HelpPage page, const QString &language, const CheckWords &words);
/// Its first heading.
QString helpTitle(HelpPage page, const QString &language);

} // namespace dwc
