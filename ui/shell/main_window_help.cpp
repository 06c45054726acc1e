// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/page_header.h"

#include <QStackedWidget>

namespace dwc {

void MainWindow::wireHelp()
{
    for (PageHeader *header : m_stack->findChildren<PageHeader *>())
        connect(header, &PageHeader::helpRequested, this, &MainWindow::showHelp);
}

HelpPage MainWindow::helpInFront() const
{
    switch (Frame(m_frame->currentIndex())) {
    case PagesFrame: break;
    case ConnectFrame:
    case WelcomeFrame: return HelpPage::Connect;
    case ReadinessFrame: return HelpPage::Prerequisites;
    case EnableFrame:
    case ForestPlanFrame: return HelpPage::Prepare;
    case DisableFrame: return HelpPage::Safety;
    }
    return helpOf(page());
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_theme, m_checkWords, m_settings);
    m_help->showPage(helpInFront());
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace dwc
