// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/main_window.h"

#include <QString>

namespace dwc {

/// Until the window has nothing more to do.
void settle(Engine &engine);

/// Where pictures go.
struct Shots
{
    QString folder;
    QString suffix;
    void take(QWidget &window, const QString &name) const
    {
        window.grab().save(folder + u'/' + name + suffix + QStringLiteral(".png"));
    }
};

/// Every page of the wizard that prepares the forest; it is prepared when there is an administrator, by the
/// password in this file.
void shootEnable(MainWindow &window, Theme &theme, Engine &engine, const Shots &shots, const QString &user,
                 const QString &file);

} // namespace dwc
