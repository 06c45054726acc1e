// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/shots/shots.h"
#include "ui/shell/main_window.h"

#include <QString>

namespace dwc {

/// An administrator where a wizard asks for one.
void fillIn(QWidget &wizard, const QString &user, const QString &password);
QString firstLineOf(const QString &path);

/// Every page of the wizard that prepares the forest; it is prepared when there is an administrator, by the
/// password in this file.
void shootEnable(MainWindow &window, Theme &theme, Engine &engine, const Shots &shots, const QString &user,
                 const QString &file);

} // namespace dwc
