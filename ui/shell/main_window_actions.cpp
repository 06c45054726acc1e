// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/about.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"

#include <QActionGroup>
#include <QMenuBar>

namespace dwc {

namespace {

const QString kMenuBarKey = QStringLiteral("window/menuBar");

} // namespace

/// The menu bar is hidden until F10; every action has its shortcut all the same.
void MainWindow::addActions()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Connect another…"), {}, [this] { showConnect(); });
    add(file, tr("&Enable device writeback…"), {}, [this] { showEnable(); });
    add(file, tr("&Leave device writeback…"), {}, [this] { showDisable(); });
    add(file, tr("&Read both sides again"), QKeySequence(Qt::Key_F5), [this] { m_engine.read(); });
    add(file, tr("&Stop"), QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { m_engine.stop(); });
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    for (const PageLook &look : kPages) {
        const int number = int(look.page) + 1;
        add(go, titleOf(look.page), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)),
            [this, page = look.page] { showPage(page); });
    }
    addViewMenu(menuBar()->addMenu(tr("&View")));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Help"), QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    add(help, tr("&About"), {}, [this] { showAbout(m_theme, this); });

    menuBar()->setVisible(m_settings.value(kMenuBarKey, false).toBool());
    auto *toggle = new QAction(this);
    toggle->setShortcut(Qt::Key_F10);
    addAction(toggle);
    connect(toggle, &QAction::triggered, this, [this] {
        const bool isShown = menuBar()->isVisible();
        menuBar()->setVisible(!isShown);
        m_settings.setValue(kMenuBarKey, !isShown);
        if (!isShown)
            menuBar()->setFocus(Qt::MenuBarFocusReason);
    });
}

void MainWindow::addViewMenu(QMenu *menu)
{
    const std::pair<Scheme, QString> schemes[] = {
        {Scheme::System, tr("As the system")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, words] : schemes)
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, scheme = scheme] { chooseScheme(scheme); });
}

} // namespace dwc
