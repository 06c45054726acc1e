// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/base/printable.h"
#include "ui/devices/devices_page.h"
#include "ui/help/help_window.h"
#include "ui/overview/overview_page.h"
#include "ui/plan/review_page.h"
#include "ui/prerequisites/prerequisites_page.h"
#include "ui/runs/runs_page.h"
#include "ui/settings/settings_page.h"
#include "ui/setup/connect_wizard.h"
#include "ui/setup/welcome_page.h"
#include "ui/shell/run_card.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toasts.h"
#include "ui/widgets/wizard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr QSize kSmallest(1100, 700);
constexpr QSize kFirst(1280, 800);
const QString kGeometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent), m_theme(parts.theme), m_engine(parts.engine), m_words(parts.words),
      m_checkWords(parts.checkWords), m_settings(parts.settings), m_frame(new QStackedWidget(this)), m_sidebar(new Sidebar(m_theme)),
      m_stack(new QStackedWidget), m_overview(new OverviewPage(m_theme, m_words)),
      m_devices(new DevicesPage(m_theme, m_words, m_settings)), m_review(new ReviewPage(m_theme, m_words)),
      m_runs(new RunsPage(m_theme, m_words)),
      m_prerequisites(new PrerequisitesPage(m_theme, m_checkWords, m_words)), m_settingsPage(new SettingsPage(m_theme, m_words)),
      m_welcome(new WelcomePage(m_theme, m_words)), m_status(new StatusLine(m_theme)),
      m_toasts(new Toasts(m_theme, m_stack))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Device Writeback Console"));
    setMinimumSize(kSmallest);
    layOut();
    addActions();
    wireEngine();
    wireOverview();
    wireDevices();
    wireReview();
    wireRuns();
    wirePrerequisites();
    wireChecks();
    wireForest();
    wireSettings();
    wireConnect();
    wireExports();
    wireHelp();
    restore();
    qApp->installEventFilter(this);
    showPage(Page::Overview);
    m_sidebar->list()->setFocus();
    updateStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_overview, m_devices, m_review, m_runs,
                                          m_prerequisites, m_settingsPage})
        m_stack->addWidget(page);
    auto *pages = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    m_frame->insertWidget(PagesFrame, pages);
    m_frame->insertWidget(ConnectFrame, new QWidget);
    m_frame->insertWidget(WelcomeFrame, m_welcome);
    m_frame->insertWidget(ReadinessFrame, new QWidget);
    m_frame->insertWidget(EnableFrame, new QWidget);
    m_frame->insertWidget(DisableFrame, new QWidget);
    m_frame->insertWidget(ForestPlanFrame, new QWidget);
    setCentralWidget(m_frame);
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_status, &StatusLine::pageRequested, this, &MainWindow::showPage);
}

void MainWindow::showPage(Page page)
{
    m_stack->setCurrentIndex(int(page));
    m_sidebar->setPage(page);
}

Page MainWindow::page() const
{
    return Page(m_stack->currentIndex());
}

void MainWindow::open(const QString &nameOrFile)
{
    m_wanted = nameOrFile;
    m_engine.listProfiles();
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray()))
        resize(kFirst);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(kGeometryKey, saveGeometry());
    if (m_engine.activity() == Activity::Idle) {
        if (m_help)
            m_help->close();
        event->accept();
        return;
    }
    // what was sent is waited for, and written down: the window goes when that is done
    m_closing = true;
    m_engine.stop();
    m_sidebar->runCard()->setStopping();
    event->ignore();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F6 &&
        isActiveWindow()) {
        moveBetweenParts(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::moveBetweenParts(int step)
{
    std::vector<QWidget *> stops{m_sidebar, m_stack->currentWidget()};
    for (QWidget *pane : m_stack->currentWidget()->findChildren<QWidget *>()) {
        if (pane->property("pane").toBool() && pane->isVisible())
            stops.push_back(pane);
    }
    stops.push_back(m_status);
    const QWidget *const now = focusWidget();
    std::size_t at = 0;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (now && (stops[i] == now || stops[i]->isAncestorOf(now)))
            at = i;
    }
    for (std::size_t tried = 1; tried <= stops.size(); ++tried) {
        QWidget *part =
            stops[(at + stops.size() + std::size_t(step * int(tried) + int(stops.size()))) % stops.size()];
        const auto children = part->findChildren<QWidget *>();
        const auto first = std::find_if(children.begin(), children.end(), [](const QWidget *child) {
            return child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus);
        });
        if (first != children.end()) {
            (*first)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::putIn(Frame place, QWidget *wizard)
{
    QWidget *before = m_frame->widget(place);
    m_frame->insertWidget(place, wizard);
    m_frame->removeWidget(before);
    before->deleteLater();
}

Wizard *MainWindow::openWizard() const
{
    return qobject_cast<Wizard *>(m_frame->currentWidget());
}

void MainWindow::leaveWizards()
{
    leaveConnect();
    leaveReadiness();
    leaveEnable();
    leaveDisable();
    leaveForestPlan();
}

void MainWindow::takeOut(Frame place)
{
    QWidget *wizard = m_frame->widget(place);
    putIn(place, new QWidget);
    // not from everybody: the style hears of its end, and would go on with what is no longer there
    wizard->disconnect(this);
    wizard->disconnect(&m_engine);
    m_engine.disconnect(wizard);
    m_frame->setCurrentIndex(PagesFrame);
}

} // namespace dwc
