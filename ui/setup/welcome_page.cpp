// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/welcome_page.h"

#include "ui/setup/needed_list.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dwc {

WelcomePage::WelcomePage(Theme &theme, const ReportWords &, QWidget *parent) : QWidget(parent)
{
    constexpr int kColumn = 640;
    auto *begin = new Button(theme, Button::Kind::Primary, tr("Connect…"), this);
    auto *open = new Button(theme, Button::Kind::Default, tr("Open a profile…"), this);
    begin->setObjectName(QStringLiteral("welcome.connect"));
    open->setObjectName(QStringLiteral("welcome.open"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::kS);
    buttons->addWidget(begin);
    buttons->addWidget(open);
    auto *prepare = new Button(theme, Button::Kind::Link, tr("Prepare the forest…"), this);
    prepare->setObjectName(QStringLiteral("welcome.prepare"));
    prepare->setToolTip(tr("Asks for the connection first, then shows what the forest lacks"));
    buttons->addWidget(prepare);
    buttons->addStretch(1);

    auto *column = new QWidget(this);
    column->setMaximumWidth(kColumn);
    auto *line =
        makeLabel(theme, Type::Body, Role::Muted,
                  tr("The console copies the devices of a Microsoft Entra tenant into Active Directory. Two "
                     "addresses and two accounts are enough to begin, and nothing is written before you have "
                     "seen it."),
                  column);
    line->setWordWrap(true);
    auto *content = new QVBoxLayout(column);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Space::kM);
    content->addWidget(
        makeLabel(theme, Type::Title, Role::Text, tr("No directory is connected yet."), column));
    content->addWidget(line);
    content->addLayout(buttons);
    content->addSpacing(Space::kM);
    content->addWidget(makeNeededList(theme, column));

    auto *page = new QWidget;
    auto *centre = new QHBoxLayout(page);
    centre->setContentsMargins(Space::kXl, Space::kXxl, Space::kXl, Space::kXl);
    centre->addStretch(1);
    centre->addWidget(column, 4);
    centre->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(begin);
    connect(begin, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    connect(prepare, &QPushButton::clicked, this, &WelcomePage::prepareRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::chooseProfile);
}

void WelcomePage::chooseProfile()
{
    auto *dialog =
        new QFileDialog(window(), tr("Open a profile"), QString(), tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WelcomePage::openProfileRequested);
    dialog->open();
}

} // namespace dwc
