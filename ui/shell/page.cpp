// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page.h"

#include <QCoreApplication>

namespace dwc {

QString titleOf(Page page)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("dwc::Page", text); };
    switch (page) {
    case Page::Overview: return translated(QT_TRANSLATE_NOOP("dwc::Page", "Overview"));
    case Page::Devices: return translated(QT_TRANSLATE_NOOP("dwc::Page", "Devices"));
    case Page::Review: return translated(QT_TRANSLATE_NOOP("dwc::Page", "Review"));
    case Page::Runs: return translated(QT_TRANSLATE_NOOP("dwc::Page", "Runs"));
    case Page::Prerequisites: return translated(QT_TRANSLATE_NOOP("dwc::Page", "Prerequisites"));
    case Page::Settings: return translated(QT_TRANSLATE_NOOP("dwc::Page", "Settings"));
    }
    return {};
}

HelpPage helpOf(Page page)
{
    switch (page) {
    case Page::Overview: break;
    case Page::Devices: return HelpPage::Devices;
    case Page::Review: return HelpPage::Review;
    case Page::Runs: return HelpPage::Runs;
    case Page::Prerequisites: return HelpPage::Prerequisites;
    case Page::Settings: return HelpPage::Settings;
    }
    return HelpPage::Overview;
}

} // namespace dwc
